import { mapWorkbook } from "../../../src/domain/mapping/mapWorkbook";
import type { CellValue, TableMap } from "../../../src/domain/mapping/workbookMap";

interface Named {
  readonly sheet?: string;
  readonly workbook?: string;
}

/** A table whose header row is known, as in an Excel table, under names that say nothing unless they are given. */
function mapped(
  headers: readonly string[],
  { sheet = "Sheet1", workbook = "" }: Named = {},
  rows: readonly (readonly CellValue[])[] = [],
): TableMap {
  const area = { firstRow: 1, lastRow: 1 + rows.length, firstColumn: 0, lastColumn: headers.length - 1 };
  const tables = [{ name: "", area, hasHeaders: true, hasTotals: false }];
  return mapWorkbook([{ name: sheet, workbookName: workbook, values: [headers, ...rows], tables }]).tables[0]!;
}

/** "Header=field", and "-" where no field of the noun is meant; made up after what CRM, ERP and trade sheets are titled. */
const ROWS = {
  inquiries: [
    "Lead Owner=owner|First Name=contactName|Company=accountName|Email=email|Phone=phone|Lead Source=source|Lead Status=status|Industry=-|No. of Employees=-",
    "Lead Name=contactName|Company Name=accountName|Lead Score=grade|Lead Stage=status|Lead Owner=owner|Date Added=date",
    "Inquiry #=inquiryNo|Received=date|From=contactName|Country=country|Products=product|Estimated Qty=quantity|Sales Rep=owner",
    "RFQ No.=inquiryNo|RFQ Date=date|Customer=accountName|Part Number=product|Quantity Required=quantity|Quote Date=replyDate",
    "Company=accountName|Contact=contactName|Email=email|Phone=phone|Products of Interest=product|Interest Level=grade|Follow-up By=owner",
    "询盘日期=date|平台=source|国家=country|客户公司=accountName|联系人=contactName|邮箱=email|产品=product|目标价=targetPrice|业务员=owner",
    "公司=accountName|联系人=contactName|电话=phone|询盘内容=content|来源=source",
    "客户姓名=contactName|手机号=phone|意向车型=product|意向级别=grade|来源=source|销售顾问=owner|预算=targetPrice",
    "詢價日期=date|客戶=accountName|聯絡人=contactName|國家=country|詢價產品=product|數量=quantity|回覆日期=replyDate|負責業務=owner",
  ],
  accounts: [
    "Customer Code=accountId|Customer Name=name|Contact Person=contactName|Mobile=mobile|GSTIN=taxId|Credit Limit=creditLimit|City=city",
    "Name=name|Type=type|Industry=industry|Phone=phone|Website=website|Owner=owner|Billing City=city|Billing State=province|Shipping State=-",
    "Dealer Code=accountId|Dealer Name=name|Region=territory|City=city|Contact No.=phone",
    "客户编码=accountId|客户名称=name|客户分类=type|纳税人识别号=taxId|收款条件=paymentTerms|信用额度=creditLimit|销售员=owner",
    "公司名称=name|公司规模=employees|所属行业=industry|官网=website|客户来源=source|客户状态=status|客户等级=grade|最近跟进=lastContactDate",
    "经销商名称=name|经销商等级=grade|省份=province|城市=city|联系电话=phone|主营品牌=productLines|所属大区=territory",
    "客戶代號=accountId|客戶名稱=name|統一編號=taxId|負責人=-|電話=phone|傳真=fax|發票地址=address|業務員=owner",
  ],
  contacts: [
    "客户名称=accountName|联系人=name|职务=title|部门=department|手机=mobile|邮箱=email|生日=birthday",
    "联系人姓名=name|所属客户=accountName|职务=title|手机=mobile|邮箱=email|备注=remark",
    "Account=accountName|Contact Name=name|Position=title|Department=department|Email=email|Birthday=birthday",
    "姓名=name|公司=accountName|職稱=title|電話=phone|手機=mobile|Email=email",
  ],
  orders: [
    "Order Number=orderNo|Customer Company=accountName|Company=-|Order Total=amount|Date=orderDate|Sales Agent=owner",
    "Sales Doc.=orderNo|Sold-To=accountId|Name 1=accountName|Material Description=product|Order Quantity=quantity|Net Value=amount|Created on=orderDate|Created by=-",
    "Customer ID=accountId|Customer Name=accountName|City=-|State=province|Order Date=orderDate|Product Name=product|Sales=amount|Quantity=quantity",
    "单据编号=orderNo|单据日期=orderDate|客户=accountName|存货名称=product|数量=quantity|含税单价=unitPrice|价税合计=amount|部门=-",
    "店铺=-|订单号=orderNo|下单时间=orderDate|买家昵称=accountName|商品标题=product|商品数量=quantity|实付金额=amount",
    "PI No.=-|Buyer=accountName|Item=product|Qty (pcs)=quantity|Unit Price=unitPrice|Amount (USD)=amount|Amount (RMB)=amountLocal",
  ],
  invoices: [
    "Invoice No=invoiceNo|Client=accountName|Issue Date=invoiceDate|Due=dueDate|Paid=paidAmount|Outstanding=balance|Days Overdue=overdueDays",
    "应收单号=invoiceNo|客户=accountName|到期日=dueDate|应收金额=amount|已收金额=paidAmount|未收金额=balance",
    "發票號碼=invoiceNo|客戶=accountName|開立日期=invoiceDate|到期日=dueDate|未收金額=balance|逾期天數=overdueDays",
  ],
  payments: [
    "收款單號=receiptNo|收款日期=date|客戶名稱=accountName|收款金額=amount|付款方式=method|發票號碼=invoiceNo",
    "Payment Date=date|Received From=accountName|Invoice #=invoiceNo|Amount=amount|Payment Method=method",
  ],
} as const;

const EACH = Object.entries(ROWS).flatMap(([noun, rows]) => rows.map((row): [string, string] => [noun, row]));

test.each(EACH)("%s: %s", (noun, row) => {
  const cells = row.split("|").map((cell) => cell.split("=") as [string, string]);
  const table = mapped(cells.map(([header]) => header));
  expect(table).toMatchObject({ noun, status: "mapped" });
  const found = table.columns.map(({ header, field }) => `${header}=${field ?? "-"}`);
  expect(found.join("|")).toBe(row);
});

const DIRECTORY = ["公司名称", "联系人", "电话", "邮箱", "地址", "国家", "备注"];

test("a bare directory may be of customers or of leads: that is asked", () => {
  const table = mapped(DIRECTORY);
  expect(table.status).toBe("asked");
  const question = table.questions.find(({ reason }) => reason === "several_nouns_fit")!;
  expect(question.candidates.slice(0, 2).map(({ field }) => field)).toEqual(["accounts", "inquiries"]);
});

test("the sheet's name settles what a directory is of", () => {
  expect(mapped(DIRECTORY, { sheet: "客户" })).toMatchObject({ noun: "accounts", status: "mapped" });
  expect(mapped(DIRECTORY, { sheet: "线索" })).toMatchObject({ noun: "inquiries", status: "mapped" });
});

test("customers in a workbook of prospective customers are leads, when a column says what they want", () => {
  const headers = [...DIRECTORY, "需求"];
  const named = { sheet: "客户导入", workbook: "潜在客户登记" };
  expect(mapped(headers, named)).toMatchObject({ noun: "inquiries", status: "mapped" });
});

test("customers that come again and again are not what the rows are of", () => {
  const headers = ["Customer Name", "City", "Order Date", "Amount"];
  const rows = Array.from({ length: 12 }, (_, at) => [`Client ${at % 3}`, "Leeds", "2026-02-03", 10 + at]);
  expect(mapped(headers, {}, rows).noun).toBe("orders");
});
