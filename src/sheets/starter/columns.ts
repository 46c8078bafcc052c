import type { NounId } from "../../domain/model/index";

/** The sheets to begin with, and the columns each has, in the order people look for them. */
export const STARTER_COLUMNS = {
  accounts: [
    "accountId",
    "name",
    "grade",
    "type",
    "owner",
    "country",
    "city",
    "address",
    "contactName",
    "phone",
    "email",
    "website",
    "source",
    "leadOrigin",
    "industry",
    "paymentTerms",
    "creditLimit",
    "createdDate",
    "remark",
  ],
  activities: [
    "date",
    "accountName",
    "contactName",
    "type",
    "content",
    "result",
    "opportunity",
    "commitment",
    "nextDate",
    "nextAction",
    "owner",
  ],
  orders: [
    "orderNo",
    "orderDate",
    "accountName",
    "product",
    "productLine",
    "quantity",
    "unit",
    "unitPrice",
    "amount",
    "cost",
    "owner",
    "status",
  ],
  invoices: [
    "invoiceNo",
    "invoiceDate",
    "accountName",
    "orderNo",
    "amount",
    "paidAmount",
    "balance",
    "dueDate",
    "owner",
    "status",
  ],
  targets: ["owner", "period", "target", "targetGp", "targetNew", "targetCollection"],
} as const satisfies { readonly [Id in NounId]?: readonly string[] };

export type StarterNoun = keyof typeof STARTER_COLUMNS;

/** Which cells offer a choice; the words are those of `strings.starter.choices`. */
export const STARTER_CHOICES = {
  accounts: { grade: "grades", type: "accountTypes", leadOrigin: "origins" },
  activities: { type: "activityTypes" },
  orders: { status: "orderStates" },
  invoices: { status: "invoiceStates" },
  targets: {},
} as const satisfies { readonly [Id in StarterNoun]: { readonly [field: string]: string } };
