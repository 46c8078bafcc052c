const number = new Intl.NumberFormat("en-US");

/** Words that the views of reports share. */
export const analysis = {
  reckoning: "Reckoning…",
  manyRows: (rows: number) => `${number.format(rows)} rows: reckoning them takes some seconds, and the pane waits.`,
  reckon: "Reckon now",
  rows: (count: number) => `${number.format(count)} rows`,
  more: (rest: number) => `Show more (${number.format(rest)} left)`,
  write: "Write the tab",
};
