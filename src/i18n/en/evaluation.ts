const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 0 });

/** Words of the monthly report's evaluation. */
export const evaluation = {
  title: (asOf: string, gone: number) =>
    `Evaluation of the month as of ${asOf}: ${percent.format(gone)} of the working days gone`,
  rhythm: "Contact rhythm kept, customers",
  score: "Score",
  scoreOf: (weights: number) => `of ${percent.format(weights)}, the weights that have a target`,
  accrued: "Commission so far",
  accruedHeaders: ["Rep", "Commission", "Withheld", "Tier bonus", "All pay", "", "Paid on"],
  moves: "Grades that moved",
  movesHeaders: ["Customer", "On", "From", "To", "Why", "", "Direction"],
  directions: { up: "up", down: "down" },
  objectives: "Objectives, marked 1 to 5",
  objectivesHeaders: ["Objective", "Rep", "Target", "Mark", "", "", "Evidence"],
  boxes: { rep: "Evaluation: the rep", manager: "Evaluation: the manager" },
};
