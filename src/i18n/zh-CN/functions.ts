import { forecastFunctions } from "./forecastFunctions";
import { portfolioFunctions } from "./portfolioFunctions";
import { receivablesFunctions } from "./receivablesFunctions";

/** Chinese help of one custom function; the English is its JSDoc. */
export interface FunctionHelp {
  readonly description: string;
  readonly parameters: { readonly [parameter: string]: string };
  readonly returns: string;
}

const TIERS =
  "两列：起点和比例（0.02 或 2%），从 0 起逐行增大；可加第三列奖金，进入该档时发一次。默认：1,000,000 以内（含）2%，5,000,000 以内（含）3%，以上 4%。";
const METHOD = "“分段”（marginal，默认）各段按各自比例计算，“全额”（whole）全部金额按达到的比例计算。";
const EDGE = "起点本身属于哪一档：“含上限”（upto，默认）属于下面一档，“含下限”（from）属于由它开始的一档。";
const HOLIDAYS = "周末以外的休息日。";
const PERIOD = { from: "期间的第一天。", to: "期间的最后一天。" };
const AS_OF = "截至日，例如 TODAY()；当天计为已过。";
const WEEKEND = '每周休息日，同 NETWORKDAYS.INTL:1（默认）周六和周日，11 仅周日，或 "0000011"。按 1900 日期系统计算。';

export const functions: { readonly [id: string]: FunctionHelp } = {
  ...forecastFunctions,
  ...portfolioFunctions,
  ...receivablesFunctions,
  COMMISSION: {
    description: "按档位计算提成，不四舍五入。退款（负数）收回它当初的提成。",
    parameters: {
      amount: "销售额；若为区域，每个单元格单独计算一个结果。",
      tiers: TIERS,
      method: METHOD,
      prior: "本期此前已有的销售额；结果是本次新增的提成。默认 0。",
      edge: EDGE,
    },
    returns: "提成，币种与销售额相同。",
  },
  COMMISSIONRATE: {
    description: "销售额所达到档位的提成比例。",
    parameters: { amount: "销售额；若为区域，每个单元格给出一个比例。", tiers: TIERS, edge: EDGE },
    returns: "比例：0.03 即 3%。",
  },
  COMMISSIONTIERS: {
    description: "提成的计算过程：每档一行，列出起点、上限、档内金额、所用比例和提成；最后一行为合计及实际比例。",
    parameters: { amount: "销售额。", tiers: TIERS, method: METHOD, edge: EDGE },
    returns: "五列的表；没有上限处为空白。",
  },
  COMMISSIONLINES: {
    description: "按给出的顺序累计时，每一行各增加多少提成，不四舍五入。",
    parameters: {
      amounts: "本期各行，由早到晚；空白行仍为空白。",
      tiers: TIERS,
      method: METHOD,
      prior: "第一行之前本期已有的销售额。默认 0。",
      edge: EDGE,
    },
    returns: "一列，合计等于总额的提成。",
  },
  QUOTACOMMISSION: {
    description: "起点以指标达成率表示（1 即 100%）的提成，不四舍五入。",
    parameters: {
      sales: "销售额；若为区域，每个单元格给出一个结果。",
      quota: "同期的销售指标，大于零。",
      tiers: "两列：达成率和比例，从 0 起逐行增大；可加第三列奖金。",
      method: METHOD,
      edge: EDGE,
    },
    returns: "提成，币种与销售额相同。",
  },
  CLAWBACK: {
    description: "退货使本期提成减少多少：为负数，不四舍五入。",
    parameters: {
      before: "退货前本期的销售额。",
      returned: "退货金额，正数。",
      tiers: TIERS,
      method: METHOD,
      edge: EDGE,
    },
    returns: "退货后的提成减去退货前的提成。",
  },
  TIERCHECK: {
    description: "检查档位表：每个问题一行，列出行号和说明；没有问题时仅一行“OK”。",
    parameters: { tiers: "要检查的表：起点、比例，可有奖金。" },
    returns: "两列：行号和问题；没有问题时仅“OK”。",
  },
  PAYOUT: {
    description: "按达成率计算兑现比例：曲线各点之间取直线，两端之外持平。",
    parameters: {
      attainment: "达成率（1 即 100%）；若为区域，每个单元格给出一个结果。",
      curve: "两列：达成率和兑现值，达成率逐行增大。",
    },
    returns: "兑现值，单位与曲线第二列相同。",
  },
  DRAW: {
    description: "带保底预支的发放：每期一行，列出实发和尚欠。",
    parameters: {
      earned: "各期应得提成，由早到晚。",
      draw: "每期最低发放额。",
      recoverable: "TRUE(默认)：预支由以后超出保底的部分抵还；FALSE：不抵还。",
    },
    returns: "两列：实发和尚欠，每期一行。",
  },
  SPLIT: {
    description: "按份额分配金额；各份分别取整，合计正好等于总额（最大余数法）。",
    parameters: {
      amount: "要分配的金额。",
      shares: "合计为 1 的份额，如 {0.6;0.4}；空白单元格仍为空白。",
      digits: "货币的小数位数，0 到 6。默认 2。",
    },
    returns: "各份金额，形状与份额相同。",
  },
  ATTAINMENT: {
    description: "达成率：实际 ÷ 目标；越低越好的指标则为目标 ÷ 实际。",
    parameters: {
      actual: "实际值；若为区域，与目标逐格对应。",
      target: "目标：一个值，或大小相同的区域。",
      better: "“越高越好”（higher，默认），或“越低越好”（lower）。",
    },
    returns: "比率：1.25 即 125%。",
  },
  PRORATE: {
    description: "目标中属于期间一部分的份额，按日历天数或按权重计算。",
    parameters: {
      target: "整个期间的目标。",
      from: "这一部分的第一天；期间之外的日子不计。",
      to: "这一部分的最后一天。",
      periodFrom: PERIOD.from,
      periodTo: PERIOD.to,
      weights: "期间每个等分的权重：12 个为全年各月，4 个为各季度，13 个为 91 天季度的各周。",
    },
    returns: "目标中的份额，不四舍五入。",
  },
  PACE: {
    description: "达成率 ÷ 已过工作日的比例：1 即进度正常。最后一天之后即为达成率。",
    parameters: {
      actual: "迄今的实际值。",
      target: "期间的目标，大于零。",
      ...PERIOD,
      asOf: AS_OF,
      holidays: HOLIDAYS,
      weekend: WEEKEND,
    },
    returns: "比率；第一个工作日之前为 #N/A。",
  },
  RUNRATE: {
    description: "按今天的进度推算期间总额：实际 ÷ 已过工作日 × 全部工作日。",
    parameters: { actual: "迄今的实际值。", ...PERIOD, asOf: AS_OF, holidays: HOLIDAYS, weekend: WEEKEND },
    returns: "推算的总额，不四舍五入；第一个工作日之前为 #DIV/0!。",
  },
  WEEK: {
    description: "日期所在的 ISO 周，如“2026-W47”：一周从星期一开始，年份以该周星期四为准。",
    parameters: { date: "日期；若为区域，每个单元格给出一个结果。按 1900 日期系统计算。" },
    returns: "周标签，可按文本排序。",
  },
  WEEKSTART: {
    description: "ISO 周的星期一，或日期所在周的星期一。",
    parameters: { week: "周，如“2026-W47”，或日期；若为区域，每个单元格给出一个结果。按 1900 日期系统计算。" },
    returns: "星期一的日期序列值：请设置日期格式。",
  },
  WORKMINUTES: {
    description: "两个时刻之间的工作时间，以分钟计，精确到秒。",
    parameters: {
      from: "开始计时的日期和时间。",
      to: "停止计时的日期和时间，不早于开始。",
      hours: "两列：每段工作时间的开始和结束，时间或文本均可。默认 08:00–12:00 和 13:00–17:30。",
      holidays: HOLIDAYS,
      weekend: '每周休息日，同 NETWORKDAYS.INTL:11（默认）仅周日，1 周六和周日，或 "0000011"。按 1900 日期系统计算。',
    },
    returns: "分钟数。",
  },
  ABC: {
    description: "按“排在前面的数值已占总额的比例”分为 A、B、C、D 类：低于第一条线为 A，低于第二条线为 B，其余为 C。",
    parameters: {
      values: "销售额或毛利，每个客户一个单元格。数值相同则等级相同；零或负数为 D；空白仍为空白。",
      aShare: "A 类的界线：前面已占的比例。默认 0.8。",
      bShare: "B 类的界线：前面已占的比例。默认 0.95。",
    },
    returns: "每个数值一个字母，形状与数值相同。",
  },
  RFM: {
    description: "每个客户的最近购买、购买次数和金额，按全部客户的分位数（同 PERCENTILE.INC）从 1 起打分。",
    parameters: {
      lastOrder: "最近一次订单的日期，每个客户一个单元格；空白的客户不参加比较。",
      orders: "订单数。",
      amount: "购买金额。",
      asOf: "截至日，例如 TODAY()。",
      bins: "分成几段，2 到 9。默认 5。",
    },
    returns: "四列：最近购买（越近越高）、次数、金额，以及三位数字合成的一个数。数值相同则分数相同。",
  },
  SCORE: {
    description: "客户各项评分的加权平均，只计有评分的指标：没有评分不等于零分。",
    parameters: {
      scores: "每个客户一行，每项指标一列；评分大于零，空白或 0 表示没有评分。",
      weights: "一行，各项指标的权重，不必合计为 1。",
    },
    returns: "两列：得分（不四舍五入），以及有评分的权重占比。",
  },
  GRADE: {
    description: "得分对应的等级：从上往下第一条达到的分数线的字母。",
    parameters: {
      score: "得分，例如 SCORE 的结果；若为区域，每个单元格给出一个字母。",
      cutoffs: "A、B、C…… 至少需要的分数，逐个减小。默认 {4;3.2;2.4}。",
    },
    returns: "一个字母；低于最后一条线时为其后一个字母。",
  },
  INQUIRYGRADE: {
    description: "询盘等级：不是询我们网上的产品为 D；要求全面报价或不足 3 分为 C；3 分起为 B，6 分起为 A。",
    parameters: {
      listed: "询问的是我们列出的产品时为 TRUE(或“是”)；若为区域，每行给出一个等级。",
      quoteAll: "对许多产品统一询价或要求全面报价时为 TRUE。",
      points: "规格或图纸 2，数量 2，目标价或条款 1，企业邮箱 1，公司名称和网站 1，7 天内再次回复 2。",
    },
    returns: "一个字母。",
  },
  INVESTMENTGRADE: {
    description:
      "按预期成果和投入决定对策：A1 保住（成果高、投入低），A2 合作（两者都高），B 培育（低于成果线不超过 20%），C 低成本服务（两者都低），D 取舍（成果低、投入高）。",
    parameters: {
      expectedResult: "预期毛利，每个客户一个单元格。",
      investment: "在该客户上的投入：拜访、工时、预算、返利、资金占用。空白时只评成果：A、B 或 C/D。",
      resultLine: "成果达到多少为高。默认：占总额前 80% 的客户中最小的成果。",
      investmentLine: "投入超过多少为高。默认：中位数。",
    },
    returns: "A1、A2、B、C 或 D。B 是否在增长，函数看不到。",
  },
  NEXTCONTACT: {
    description: "下次联系的日期：上次之后若干天、周或月；按月计算同 EDATE。",
    parameters: {
      last: "上次联系的日期；若为区域，每个单元格给出一个日期。",
      every: "相隔几天、几周或几个月；一个数，或每个日期一个。",
      unit: "“天”（day，默认）、“周”（week）或“月”（month）。",
      holidays: "周末以外的休息日；给出时，遇休息日顺延到下一个工作日。",
      weekend:
        '每周休息日，同 NETWORKDAYS.INTL:1 周六和周日（只给出休息日时默认），11 仅周日，或 "0000011"。按 1900 日期系统计算。',
    },
    returns: "日期序列号：请给单元格设置日期格式。",
  },
  CONTACTSDUE: {
    description: "客户还应联系几次：录入当周一次，之后按等级在自然月内计算。",
    parameters: {
      grade: "客户等级，例如“A”或“B级”；若为区域，每个客户一行。",
      entered: "录入日期，可带时间。周六 17:30 之后录入的，首次联系顺延到周一。",
      contacts:
        "各次联系（任何形式）的日期，每个客户一行（只有一个客户时可为任意区域）；或本月的联系次数。同一天超过两次按两次计。",
      asOf: "截至日，例如 TODAY()；之后的联系不计。",
      rules:
        "两列：等级和每月联系次数；第三列可写“周”“季”或“年”。“新客户”一行规定录入当周的次数。默认：A 5,B 5,C 1,D 0，新客户 1。按 1900 日期系统计算。",
    },
    returns: "两列：次数，以及最后期限（日期序列号）。",
  },
  NORMALIZE: {
    description: "公司名称的比较形式：统一全半角、大小写、简繁体、重音和缩写，去掉公司形式。",
    parameters: { name: "公司名称；若为区域，每个单元格给出一个结果。" },
    returns: "起作用的词；行业和地名用英文。",
  },
  SIMILARITY: {
    description: "两个值有多相似，0 到 1。",
    parameters: {
      a: "一个值。",
      b: "另一个值。",
      kind: "“公司”（company，默认）、“人”（person）、“电话”（phone）、“邮箱”（email）、“地址”（address）或“网站”（website）。",
    },
    returns: "没有任何实质差别时为 1；任一为空白时为 0。",
  },
  DUPLICATES: {
    description: "找出同一客户的重复行：按名称、电话、邮箱、网站、地址等表头所示的各列比较。",
    parameters: {
      records: "要比较的各行。",
      headers: "各列的表头，中文或英文；省略时，若第一行是表头则用第一行。",
      threshold: "两行为同一客户的可能性至少多大，0 到 1 之间；默认 0.85。",
    },
    returns: "一列：有重复的行给出组号，其余为空白。",
  },
  MATCH: {
    description: "一条新记录最可能是列表中的哪一行，并说明理由。",
    parameters: {
      record: "一行，各列与 records 相同。",
      records: "要在其中查找的各行。",
      headers: "各列的表头，中文或英文；省略时，若第一行是表头则用第一行。",
      threshold: "可能性至少多大，0 到 1 之间；默认 0.85。",
    },
    returns: "在 records 中的行号、可能性和理由；没有匹配时为 #N/A。",
  },
};
