import type { FunctionHelp } from "./functions";

const BUCKETS = "除最后一段外各账龄段的最后一天，逐个增大。默认 {30;60;90}。";
const AS_OF = "截至日，例如 TODAY()。";
const PER_ROW = "若为区域，每行给出一个结果。";

export const receivablesFunctions: { readonly [id: string]: FunctionHelp } = {
  AGING: {
    description: "应收账款账龄：未到期、各账龄段、无到期日、未核销和合计各一行，列出金额和笔数。",
    parameters: {
      due: "各笔的到期日；没有时为空白。",
      balance: "各笔未收余额，逐行对应；负数为未核销的贷项。",
      asOf: AS_OF,
      buckets: BUCKETS,
    },
    returns: "三列：名称、金额、笔数；合计与余额之和分毫不差。",
  },
  AGINGBUCKET: {
    description: "逾期天数所属的账龄段；界限上的天数属于下面一段。",
    parameters: { daysPastDue: "逾期天数；若为区域，每个单元格给出一个结果。", buckets: BUCKETS },
    returns: "0 为未到期，1 为第一段，依此类推。",
  },
  ALLOCATE: {
    description: "收款按先到先核销时，每张发票还剩多少未收。",
    parameters: {
      invoices: "发票金额，由早到晚；负数为红字，核销其他发票。空白行仍为空白。",
      payments: "全部收款。",
    },
    returns: "一列：每张发票的未收金额。",
  },
  ALLOWANCE: {
    description: "坏账准备：各账龄段余额 × 比例之和。",
    parameters: { buckets: "各账龄段余额。", rates: "各段预计损失的比例。" },
    returns: "准备金额，不四舍五入。",
  },
  DAYSPASTDUE: {
    description: "逾期天数，未逾期为 0。",
    parameters: {
      due: `到期日；${PER_ROW}没有到期日的为空白。`,
      asOf: AS_OF,
      paid: "付款日；早于截至日时计算到付款日。",
    },
    returns: "天数。",
  },
  DSO: {
    description: "应收账款周转天数。",
    parameters: {
      receivables: `期末应收；用“简单”法时${PER_ROW}`,
      sales: "赊销额；用“倒推”法时为各期一列，由早到晚。",
      days: "这些销售的天数，默认 365；用“倒推”法时为与销售并列的一列，或各期共用的一个数。",
      method:
        "“简单”（simple，默认）：应收 / 销售 × 天数；“倒推”（countback）：从最近一期往回扣，历史不够长时为 #N/A。",
    },
    returns: "天数，不四舍五入。",
  },
  BESTDSO: {
    description: "最佳可能 DSO：若没有逾期时的周转天数。",
    parameters: { current: `未到期的应收；${PER_ROW}`, sales: "期间赊销额。", days: "期间天数。默认 365。" },
    returns: "天数，不四舍五入。",
  },
  CEI: {
    description: "收款效率指数：可收的款项中收回了多少。",
    parameters: {
      beginning: `期初应收；${PER_ROW}`,
      sales: "期间赊销额。",
      endTotal: "期末应收。",
      endCurrent: "其中未到期的部分。",
    },
    returns: "比例；1 为全部收回。",
  },
  COLLECTIONRATE: {
    description: "回款率：已收 ÷ 应收（到期）。",
    parameters: { due: `期间到期的金额；${PER_ROW}`, collected: "其中收回的金额。" },
    returns: "比例。",
  },
};
