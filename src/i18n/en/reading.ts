/** Words around the reading of a workbook's rows. */
export const reading = {
  read: "Read the workbook",
  readAgain: "Read again",
  reading: "Reading the workbook…",
  cancel: "Cancel",
  stale: "The workbook has changed since it was read.",
  unanswered: (count: number) =>
    count === 1
      ? "A question about your sheets is open; until it is answered, rows are missing here."
      : `${count.toLocaleString("en-US")} questions about your sheets are open; until they are answered, rows are missing here.`,
  answer: "Answer",
};
