import fc from "fast-check";
import { mapWorkbook } from "../../../src/domain/mapping/mapWorkbook";
import type { CellValue, TableMap } from "../../../src/domain/mapping/workbookMap";
import { nouns, type NounId } from "../../../src/domain/model/index";
import { nounHeaders } from "../../../src/domain/mapping/headers/index";

/** A table whose header row is known, as in an Excel table. */
function mapped(headers: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]): TableMap {
  const area = { firstRow: 1, lastRow: 1 + rows.length, firstColumn: 0, lastColumn: headers.length - 1 };
  const tables = [{ name: "", area, hasHeaders: true, hasTotals: false }];
  return mapWorkbook([{ name: "Sheet1", values: [headers, ...rows], tables }]).tables[0]!;
}

function fieldsOf(table: TableMap): { readonly [header: string]: string | null } {
  return Object.fromEntries(table.columns.map(({ header, field }) => [header, field]));
}

const ROWS: readonly {
  readonly story: string;
  readonly headers: readonly string[];
  readonly noun: NounId;
  readonly fields: { readonly [header: string]: string | null };
}[] = [
  {
    story: "the name before a dash is the noun; another noun's name points to it, its e-mail does not",
    headers: ["Deal - Title", "Deal - Value", "Deal - Stage", "Organization - Name", "Person - Email"],
    noun: "opportunities",
    fields: { "Deal - Title": "name", "Organization - Name": "accountName", "Person - Email": null },
  },
  {
    story: "camelCase attribute names, and the city of a billing address",
    headers: ["accountName", "billingAddressCity", "billingAddressCountry", "phoneNumber", "assignedUserName"],
    noun: "accounts",
    fields: { accountName: "name", billingAddressCity: "city", phoneNumber: "phone", assignedUserName: "owner" },
  },
  {
    story: "required marks, units and full-width brackets say nothing",
    headers: ["*客户名称（必填）", "回款金额（元）", "回款日期*", "回款方式(单选)"],
    noun: "payments",
    fields: { "*客户名称（必填）": "accountName", "回款金额（元）": "amount", "回款方式(单选)": "method" },
  },
  {
    story: "Traditional titles are read as Simplified ones",
    headers: ["客戶名稱", "聯絡人", "統一編號", "信用額度"],
    noun: "accounts",
    fields: { 客戶名稱: "name", 聯絡人: "contactName", 統一編號: "taxId", 信用額度: "creditLimit" },
  },
  {
    story: "a customer beside a company of the customer is a person",
    headers: ["客户名称", "客户公司", "客户等级", "省份", "负责人"],
    noun: "accounts",
    fields: { 客户公司: "name", 客户名称: "contactName" },
  },
  {
    story: "the company beside a customer is our own",
    headers: ["Company", "Customer", "Order Reference", "Order Date", "Total"],
    noun: "orders",
    fields: { Company: null, Customer: "accountName" },
  },
  {
    story: "technical columns are left alone",
    headers: ["(Do Not Modify) Opportunity", "(Do Not Modify) Row Checksum", "Topic", "Est. Close Date", "Created By"],
    noun: "opportunities",
    fields: { "(Do Not Modify) Opportunity": null, "(Do Not Modify) Row Checksum": null, "Created By": null },
  },
  {
    story: "a header over customers may be blank, and the total of aging buckets is the balance",
    headers: ["", "Current", "1 - 30", "31 - 60", "61 - 90", "Total"],
    noun: "invoices",
    fields: { "": "accountName", "1 - 30": "aging_1_30", Total: "balance" },
  },
  {
    story: "a row with a person's name beside a company is about the person",
    headers: ["First Name", "Last Name", "Company", "Job Title", "Email", "Phone"],
    noun: "contacts",
    fields: { Company: "accountName", "Job Title": "title" },
  },
];

test.each(ROWS)("$story", ({ headers, noun, fields }) => {
  const table = mapped(headers);
  expect(table.noun).toBe(noun);
  expect(fieldsOf(table)).toMatchObject(fields);
});

test("a column of A to D is the grade, whatever its title", () => {
  const table = mapped(
    ["Account Name", "Category", "City"],
    ["Alpha", "A", "Leeds"],
    ["Beta", "B", "York"],
    ["Gamma", "A", "Hull"],
    ["Delta", "D", "Bath"],
  );
  expect(fieldsOf(table)).toMatchObject({ Category: "grade" });
});

test("values that are none of the field's kind make it a question with three of them", () => {
  const rows = ["soon", "never", "after the fair", "soon"].map((when, at) => [`S-${at}`, "Alpha", when, 10 * at]);
  const table = mapped(["Order No.", "Customer", "Order Date", "Amount"], ...rows);
  expect(fieldsOf(table)).toMatchObject({ "Order Date": null });
  expect(table.questions).toContainEqual(
    expect.objectContaining({ column: 2, reason: "values_disagree", samples: ["soon", "never", "after the fair"] }),
  );
});

test("the same title twice is never decided by position", () => {
  const table = mapped(["Order No.", "Customer", "Order Date", "Amount", "Amount"]);
  expect(table.columns.filter(({ field }) => field === "amount")).toEqual([]);
  expect(table.questions.filter(({ reason }) => reason === "several_columns_fit").map(({ column }) => column)).toEqual([
    3, 4,
  ]);
});

test("bills of suppliers are known as such and not read as receivables", () => {
  const table = mapped(["Vendor", "Invoice Number", "Invoice Date", "Due Date", "Amount"]);
  expect(table).toMatchObject({ status: "payables", noun: null });
});

test("what is required and not there is said", () => {
  const table = mapped(["Subject", "Call Start Time", "Call Type", "Call Duration"]);
  expect(table.questions).toContainEqual(expect.objectContaining({ reason: "required_field_missing", column: null }));
});

test("each field is held by one column at most, in whatever order the columns stand", () => {
  const ids = Object.keys(nouns) as NounId[];
  const words = ids.flatMap((id) => Object.values(nounHeaders[id].fields).map(({ en }) => en.split(" | ")[0]!));
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 8 }), (headers) => {
      const table = mapped(headers);
      const taken = table.columns.flatMap(({ field }) => field ?? []);
      expect(new Set(taken).size).toBe(taken.length);
      expect(fieldsOf(mapped([...headers].reverse()))).toEqual(fieldsOf(table));
    }),
    { numRuns: 60 },
  );
});

test("every first word of a field is known in its own noun", () => {
  const lost = (Object.keys(nouns) as NounId[]).flatMap((id) => {
    const firsts = Object.entries(nounHeaders[id].fields).flatMap(([field, { en, zh }]) =>
      [en, zh].map((list) => ({ field, word: list.split(" | ")[0]! })),
    );
    return firsts
      .filter(({ field, word }) => {
        const { columns, noun } = mapped([word, ...nouns[id].required.map((name) => firstWord(id, name))]);
        return noun === id && columns[0]!.field !== field && columns[0]!.field !== null;
      })
      .map(({ field, word }) => `${id}.${field}: ${word}`);
  });
  expect(lost).toEqual([]);
});

function firstWord(id: NounId, field: string): string {
  return (nounHeaders[id].fields as Readonly<Record<string, { en: string }>>)[field]!.en.split(" | ")[0]!;
}
