const number = new Intl.NumberFormat("en-US");

/** The pane's view of the portfolio; what it shares with the tab stands in `portfolio`. */
export const portfolioView = {
  nothingSold: "No sheet of this workbook says what was sold. Orders, invoices or won deals are needed.",
  compared: "Compare",
  spans: {
    twelveMonths: "12 months",
    year: "Year to date",
    quarter: "Quarter to date",
    month: "Month to date",
  },
  against: (from: string, to: string, earlier: string, before: string) =>
    `${from} to ${to} against ${earlier} to ${before}.`,
  rows: "Rows",
  concentration: "Concentration",
  paretoChart: "Share of revenue held by the largest accounts",
  ofAccounts: "accounts, the largest first",
  even: "If all bought alike",
  held: "Held",
  titled: (title: string, count: number) => `${title} (${number.format(count)})`,
  classOf: (letter: string) => letter,
  policyOf: (letter: string, policy: string) => `${letter}: ${policy}`,
  nowBefore: (now: string, before: string) => `${now} now, ${before} before`,
  quietFor: (days: number) => `no order for ${number.format(days)} days`,
  because: (cause: string) => `Cause: ${cause}`,
  buyersWere: (now: number, before: number) => `${number.format(now)} buyers, ${number.format(before)} before`,
  peersBuy: (product: string, share: string) => `${product}: ${share} of its peers buy it`,
  activeOf: (active: number, known: number) => `${number.format(active)} of ${number.format(known)} accounts buy`,
  servedOf: (share: string) => `${share} of their potential`,
  openedNow: "opened now",
  idle: "Not buying",
  newOf: (count: number) => `${number.format(count)} new accounts`,
  shares: (count: string, revenue: string, profit: string) =>
    `${count} of accounts, ${revenue} of revenue, ${profit} of gross profit`,
  noProfit: "No line says its profit, so there is nothing to explain.",
  noMatrix:
    "Nothing is known of what was put into accounts: visits, hours, expenses or receivables are needed for this picture.",
  matrixHint: (named: number) => `The ${named} largest results are numbered as in the list.`,
  marks: { high: "At or above the result line", low: "Below it", losing: "Costs more than it brings" },
  returnOf: (ratio: string) => `return ${ratio}`,
  ofPlan: (done: string, plan: string | null) => (plan === null ? done : `${done} of ${plan}`),
  activities: "Activities",
  expenses: "Expenses",
  nobodyHere: "None.",
};
