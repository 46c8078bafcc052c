import { noun, type RowOf } from "./noun";

/** What somebody asked us for, before there is an offer. */
export const inquiries = noun({
  id: "inquiries",
  fields: {
    inquiryNo: "id",
    date: "date",
    accountName: "text",
    contactName: "text",
    country: "text",
    email: "email",
    phone: "phone",
    website: "url",
    product: "text",
    quantity: "number",
    targetPrice: "money",
    content: "text",
    specsGiven: "choice",
    grade: "choice",
    source: "text",
    status: "choice",
    owner: "person",
    replyDate: "date",
    remark: "text",
  },
  required: [],
  key: ["date", "accountName"],
});

export type Inquiry = RowOf<typeof inquiries>;
