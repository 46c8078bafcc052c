import { words } from "./template";

/** The choices of the plans; a formula names one as ~status.done. Word and id go together when a tab is read back. */
export const LISTS = {
  status: {
    open: words("Not started", "未开始"),
    doing: words("In progress", "进行中"),
    done: words("Done", "已完成"),
    dropped: words("Dropped", "已取消"),
  },
  yesNo: { yes: words("Yes", "是"), no: words("No", "否") },
  requirement: { must: words("Must", "必达"), scored: words("Scored", "计分") },
  state: { off: words("Off plan", "偏离"), kept: words("Kept", "正常") },
  level: { notQualified: words("Not qualified", "不合格") },
  direction: { higher: words("Higher is better", "越高越好"), lower: words("Lower is better", "越低越好") },
  cause: {
    market: words("Market", "市场"),
    customer: words("Customer", "客户"),
    price: words("Price", "价格"),
    supply: words("Supply", "供应"),
    activity: words("Activity", "活动量"),
    execution: words("Execution", "执行"),
  },
  act: {
    standardise: words("Standardise", "标准化"),
    correct: words("Correct", "再改进"),
    drop: words("Drop", "停止"),
  },
  role: {
    decides: words("Decides", "决策者"),
    sponsor: words("Sponsor", "支持者"),
    coach: words("Coach", "内线教练"),
    buys: words("Buys", "采购者"),
    uses: words("Uses", "使用者"),
    opponent: words("Opponent", "反对者"),
  },
  known: {
    known: words("Known", "已知"),
    assumed: words("Assumed", "推测"),
    unknown: words("Unknown", "未知"),
  },
  rollOut: {
    policy: words("Policy", "政策"),
    product: words("New product", "新产品"),
    promotion: words("Promotion", "促销"),
  },
  side: { ours: words("We", "我方"), theirs: words("Customer", "客户") },
  fulfilment: {
    met: words("Met", "已满足"),
    due: words("Due", "待满足"),
    notMet: words("Not met", "未满足"),
  },
  outlet: {
    candidate: words("Candidate", "备选"),
    talks: words("In talks", "洽谈中"),
    signed: words("Signed", "已签约"),
    opened: words("Opened", "已开业"),
    dropped: words("Dropped", "已放弃"),
  },
} as const;
