import type { CadencePeriod } from "../../domain/cadence";
import type { CallWindow } from "../../domain/today/callWindow";
import type { GreetingCalendar, TodayFact, TodayKind } from "../../domain/today/reasons";
import type { Figures } from "../figures";
import type { Strings } from "../strings";

function late(daysLate: number): string {
  return daysLate > 0 ? `已逾 ${daysLate} 天` : "今天";
}

function named(text: string | null): string {
  return text === null || text === "" ? "" : `：${text}`;
}

const periods: { readonly [Per in CadencePeriod]: string } = {
  week: "本周",
  month: "本月",
  quarter: "本季",
  year: "今年",
};

const calendars: { readonly [Kept in GreetingCalendar]: string } = { solar: "", lunar: "（农历）" };

const kinds: { readonly [Kind in TodayKind]: string } = {
  entryWeek: "新客户",
  cadence: "按等级联系",
  nextStep: "下一步",
  planned: "计划",
  promise: "承诺",
  silent: "未联系",
  returnVisit: "回访",
  birthday: "生日",
  anniversary: "纪念日",
  overdue: "逾期",
  paymentPromise: "承诺付款",
  contractRenewal: "合同待续签",
  contractEnds: "合同到期",
  planAction: "行动计划",
  stuckDeal: "停滞商机",
  closingDeal: "即将成交的商机",
  reorder: "可能再次下单",
  dealPastClose: "商机过期",
  complaint: "投诉",
  inquiry: "询盘",
};

function greeting(fact: Extract<TodayFact, { kind: "birthday" | "anniversary" }>): string {
  const what = fact.kind === "birthday" ? "生日" : "纪念日";
  return `${fact.date} 是 ${fact.who} 的${what}${calendars[fact.calendar]}，满 ${fact.years} 年。`;
}

function contact(fact: Extract<TodayFact, { kind: "entryWeek" | "cadence" | "silent" | "returnVisit" }>): string {
  switch (fact.kind) {
    case "entryWeek":
      return fact.isLate
        ? `新客户，录入时本周已无工作时间：首次联系最迟 ${fact.until}。`
        : `本周新客户，${fact.until} 前还应联系 ${fact.due} 次。`;
    case "cadence":
      return `${fact.grade} 级：${periods[fact.per]}应联系 ${fact.wanted} 次，已联系 ${fact.made} 次，到 ${fact.until} 还有 ${fact.workdaysLeft} 个工作日。`;
    case "silent":
      return fact.days === null ? "从未联系。" : `已 ${fact.days} 天未联系，该等级的上限为 ${fact.limit} 天。`;
    case "returnVisit":
      return `上次拜访 ${fact.last ?? "无"}，满 ${fact.months} 个月应回访。`;
  }
}

function money(
  fact: Extract<TodayFact, { kind: "overdue" | "paymentPromise" | "stuckDeal" | "closingDeal" | "dealPastClose" }>,
  figures: Figures,
): string {
  const amount = fact.amount === null ? "" : `（${figures.money(fact.amount)}）`;
  switch (fact.kind) {
    case "overdue":
      return `逾期 ${figures.money(fact.amount)}，共 ${fact.invoices} 张发票，最久 ${fact.daysLate} 天。`;
    case "paymentPromise":
      return `承诺 ${fact.date} 付款 ${figures.money(fact.amount)}：${late(fact.daysLate)}。`;
    case "stuckDeal":
      return `商机“${fact.deal}”${amount}${fact.stage ? `处于${fact.stage}` : ""}，已 ${fact.days} 天没有动静。`;
    case "closingDeal": {
      const odds = fact.probability === null ? "" : `，赢率 ${figures.share(fact.probability)}`;
      const left = fact.daysLeft === 0 ? "就在今天" : `还有 ${fact.daysLeft} 天`;
      return `商机“${fact.deal}”${amount}预计 ${fact.date} 成交，${left}${odds}。`;
    }
    case "dealPastClose":
      return `商机“${fact.deal}”${amount}原定 ${fact.date} 成交。`;
  }
}

function contract(fact: Extract<TodayFact, { kind: "contractRenewal" | "contractEnds" }>): string {
  if (fact.kind === "contractRenewal") return `“${fact.contract}”应在 ${fact.date} 前续签，还有 ${fact.daysLeft} 天。`;
  if (fact.daysLeft < 0) return `“${fact.contract}”已于 ${fact.date} 到期。`;
  const missed = fact.renewBy === null ? "" : `，续签期限 ${fact.renewBy} 已过`;
  return `“${fact.contract}”将于 ${fact.date} 到期，还有 ${fact.daysLeft} 天${missed}。`;
}

function planned({ action, who, date, daysLate, isFollowUp }: Extract<TodayFact, { kind: "planAction" }>): string {
  const whose = who === null ? "" : `（${who}）`;
  return `${isFollowUp ? "跟进行动" : "行动计划"}：${action}${whose}，期限 ${date}（${late(daysLate)}）。`;
}

function because(fact: TodayFact, figures: Figures): string {
  switch (fact.kind) {
    case "entryWeek":
    case "cadence":
    case "silent":
    case "returnVisit":
      return contact(fact);
    case "overdue":
    case "paymentPromise":
    case "stuckDeal":
    case "closingDeal":
    case "dealPastClose":
      return money(fact, figures);
    case "reorder":
      return `可能再次下单：通常每 ${fact.gap} 天一单，约 ${figures.money(fact.amount)}，上次 ${fact.last}，已过 ${fact.days} 天。`;
    case "birthday":
    case "anniversary":
      return greeting(fact);
    case "nextStep":
      return `下一步 ${fact.date}（${late(fact.daysLate)}）${named(fact.goal)}。`;
    case "planned":
      return `计划 ${fact.date}（${late(fact.daysLate)}）${named(fact.subject)}。`;
    case "promise":
      return `我方承诺，期限 ${fact.date}（${late(fact.daysLate)}）${named(fact.promise)}。`;
    case "contractRenewal":
    case "contractEnds":
      return contract(fact);
    case "planAction":
      return planned(fact);
    case "complaint":
      return `投诉未结 ${fact.days} 天${named(fact.subject)}。`;
    case "inquiry":
      return `询盘未回复 ${fact.days} 天${named(fact.subject)}。`;
  }
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

export const today: Strings["today"] = {
  kinds,
  because,
  more: (count, kind) => `另有 ${count} 项：${kinds[kind]}`,
  window: ({ from, to, theirFrom, country }: CallWindow): string =>
    `${clock(from)}–${clock(to)}（${country} 当地 ${clock(theirFrom)} 起）`,
  view: {
    whose: "谁的客户",
    team: "全体",
    count: (all: number, shown: number) =>
      all === 0
        ? "今天没有规则、承诺或日期要求的事项。"
        : `${all} 个客户${all > shown ? `，以下为前 ${shown} 个` : ""}。`,
    ungraded: "这些客户都没有等级，因此不计算各等级的联系次数。",
    toGrading: "给客户评级",
    write: "写成工作表",
    rank: ({ importance, urgency, grade, isLarge }) =>
      `重要 ${importance}（${grade === null ? "未评级" : `${grade} 级`}${isLarge ? "，涉及金额大" : ""}）× 紧急 ${urgency} = ${importance * urgency}`,
    last: (date: string) => `上次联系 ${date}`,
    goal: (goal: string) => `目标：${goal}`,
    call: (time: string) => `致电 ${time}`,
    due: (date: string) => `期限 ${date}`,
    need: (need: string) => `需求：${need}`,
    log: "记录联系",
    done: "完成",
    snooze: "推迟",
    snoozeDays: (count: number) => `推迟 ${count} 天`,
    snoozeUntil: "推迟到某天…",
    until: "推迟到",
    putOff: (account: string, until: string, why: "done" | "snoozed") =>
      `${account}：${why === "done" ? "已完成" : "已推迟"}，${until} 重新显示`,
    bringBack: "恢复显示",
  },
  contact: {
    title: (account: string) => `与 ${account} 的联系`,
    date: "日期",
    dateMissing: "请填写联系日期。",
    type: "联系方式",
    content: "沟通内容",
    result: "客户的反馈或需求",
    opportunity: "新商机",
    opportunityHint: "每次拜访都要问；没有也请写“无”。",
    commitment: "我方承诺",
    nextAction: "下一步及目标",
    nextDate: "下次联系日期",
    write: "写入跟进记录",
    cancel: "取消",
  },
  sheet: {
    name: "今日",
    title: (asOf: string, who: string | null) => `${asOf} 待办（${who ?? "全体"}）`,
    putOff: (count: number) => `已完成或推迟 ${count} 项`,
    hint: (putOff) =>
      `${putOff > 0 ? `另有 ${putOff} 项已完成或推迟。` : ""}重要：A 级 4，B 级 3，C 级与未评级 2，D 级 1，涉及金额大者加 1。紧急：1（不急）至 5（今天）。`,
    rank: "序号",
    account: "客户",
    grade: "等级",
    owner: "负责人",
    priority: "重要 × 紧急",
    why: "原因",
    due: "期限",
    amount: "涉及金额",
    lastContact: "上次联系",
    said: "上次内容",
    goal: "目标",
    noGoal: "未定下一步",
    bestTime: "最佳致电时间",
    away: "负责人请假",
  },
};
