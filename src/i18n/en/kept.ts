import { criteria } from "./gradeSentence";

/** What the add-in calls choices of tables that are kept; a cell may hold the word in another language as well. */
export const keptChoices = {
  reward: "reward",
  penalty: "penalty",
  override: "set by hand",
  strategic: "strategic account",
  inquiry: "inquiries",
  written: "as written",
  first: "first grade",
  value: "its figures",
  method: "another method",
  latePayment: "late payment",
  expired: "an override has ended",
  ...criteria,
};

/** Tables that people enter or that the add-in keeps for its next run. */
export const kept = {
  tabs: {
    pay: {
      title: "Pay inputs",
      hint: "Rewards and penalties, marks for the year’s bonus, shares of a document, draws. A penalty counts only with evidence.",
    },
    refunds: {
      title: "Refunds",
      hint: "Money given back to customers that no sheet has a row of: it takes back the commission of the order or invoice it names, from the rep named or from whoever was credited. Where the sheet has a negative row of the same order, that row counts and this one does not.",
    },
    territories: {
      title: "Regions and reps",
      hint: "Whose sales of a region are, where neither the row nor its account names a rep.",
    },
    objectives: {
      title: "Objectives",
      hint: "Objectives that are judged, with a target and a mark from 1 to 5, for a month, quarter, half-year or year.",
    },
    gradeMarks: {
      title: "Grades set by hand",
      hint: "A grade set by hand, or a strategic account (at least B): why, by whom, until when. After that day the rules count again.",
    },
    gradeScores: {
      title: "Scores by hand",
      hint: "What people think of an account, 1 to 5 by criterion, for the scorecard. It counts where the sheets tell nothing: what they tell stays reckoned. Of several the newest counts; a row without a score waits for one.",
    },
    gradeBook: {
      title: "Grade book",
      hint: "Kept by Sales Desk, so that a grade moves only for a reason: the grades of the last run, and every move.",
    },
  },
  tables: {
    adjustments: {
      title: "Rewards and penalties",
      fields: {
        date: "Date",
        owner: "Rep",
        kind: "Kind",
        amount: "Amount",
        reason: "Reason",
        evidence: "Evidence",
      },
    },
    refunds: {
      title: "Refunds",
      fields: {
        date: "Date",
        document: "Order or invoice No.",
        accountName: "Account",
        owner: "Rep",
        amount: "Amount given back",
        reason: "Reason",
        evidence: "Evidence",
      },
    },
    bonusScores: {
      title: "Marks for the bonus",
      fields: {
        owner: "Rep",
        quarter: "Quarter",
        platformUse: "Use of the trade platform",
        passion: "Passion 1–5",
        innovation: "Innovation 1–5",
        summingUp: "Summing-up 1–5",
        evidence: "Evidence",
      },
    },
    territories: { title: "Regions and their reps", fields: { region: "Region", owner: "Rep" } },
    splits: { title: "Shares of a document", fields: { document: "Document No.", owner: "Rep", share: "Share" } },
    draws: { title: "Draws", fields: { from: "From", amount: "A period", isRecoverable: "Earned back" } },
    objectives: {
      title: "Objectives, 1 to 5",
      fields: {
        owner: "Rep",
        period: "Period",
        objective: "Objective",
        target: "Target mark",
        mark: "Mark",
        evidence: "Evidence",
      },
    },
    gradeMarks: {
      title: "Grades set by hand",
      fields: {
        accountName: "Account",
        accountId: "Account ID",
        kind: "Kind",
        grade: "Grade",
        reason: "Reason",
        author: "By",
        until: "Until",
      },
    },
    gradeScores: {
      title: "Scores by hand, 1 to 5",
      fields: {
        accountName: "Account",
        accountId: "Account ID",
        criterion: "Criterion",
        score: "Score",
        reason: "Reason",
        author: "By",
        date: "Date",
      },
    },
    gradeBook: {
      title: "Grades of the last run",
      fields: {
        accountName: "Account",
        accountId: "Account ID",
        label: "Grade",
        base: "By the method",
        method: "Method",
        pendingLabel: "Points to",
        pendingSince: "Since",
        firstInquiry: "First inquiry",
      },
    },
    gradeMoves: {
      title: "Moves",
      fields: { date: "Date", accountName: "Account", from: "From", to: "To", cause: "Cause" },
    },
  },
  view: {
    rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
    none: "not made yet",
    make: (tab: string) => `Make the tab “${tab}”`,
    broken: "Cells that cannot be read; their rows do not count:",
  },
};
