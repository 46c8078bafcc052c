export const receivables = {
  aging: {
    notDue: "Not due",
    days: (from: number, to: number) => `${from}–${to}`,
    over: (edge: number) => `Over ${edge}`,
    noDueDate: "No due date",
    unapplied: "Unapplied",
    total: "Total",
  },
};
