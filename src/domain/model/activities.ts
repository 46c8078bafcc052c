import { noun, type RowOf } from "./noun";

/** A visit, call, mail or any other contact with an account; its next step. */
export const activities = noun({
  id: "activities",
  fields: {
    activityId: "id",
    accountName: "text",
    contactName: "text",
    date: "date",
    type: "choice",
    subject: "text",
    content: "text",
    result: "text",
    commitment: "text",
    nextAction: "text",
    nextDate: "date",
    owner: "person",
    duration: "number",
    companion: "person",
    opportunity: "text",
    cost: "money",
    location: "text",
    status: "choice",
    remark: "text",
  },
  required: ["accountName", "date"],
  key: ["accountName", "date"],
});

export type Activity = RowOf<typeof activities>;
