import { noun, type RowOf } from "./noun";

/** A person at an account. */
export const contacts = noun({
  id: "contacts",
  fields: {
    contactId: "id",
    accountName: "text",
    name: "text",
    firstName: "text",
    lastName: "text",
    title: "text",
    department: "text",
    role: "choice",
    email: "email",
    phone: "phone",
    mobile: "phone",
    birthday: "date",
    source: "text",
    owner: "person",
    remark: "text",
  },
  required: [],
  key: ["accountName", "name"],
});

export type Contact = RowOf<typeof contacts>;
