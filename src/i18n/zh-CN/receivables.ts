import type { Strings } from "../strings";

export const receivables: Strings["receivables"] = {
  aging: {
    notDue: "未到期",
    days: (from, to) => `${from}–${to}`,
    over: (edge) => `${edge} 以上`,
    noDueDate: "无到期日",
    unapplied: "未核销",
    total: "合计",
  },
};
