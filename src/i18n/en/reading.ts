/** Words around the reading of a workbook's rows. */
export const reading = {
  read: "Read the workbook",
  readAgain: "Read again",
  reading: "Reading the workbook…",
  cancel: "Cancel",
  stale: "The workbook has changed since it was read.",
};
