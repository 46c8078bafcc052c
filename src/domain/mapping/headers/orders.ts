import type { NounHeaders } from "./nounHeaders";

export const orders: NounHeaders<"orders"> = {
  sheetNames:
    "Orders | Sales | Sales Orders | Sales Ledger | Shipments | 订单 | 销售明细 | 销售台账 | 出货表 | 发货明细 | 銷貨明細 | 出貨明細",
  fields: {
    orderNo: {
      en: "Order No. | Order Number | Sales Order | SO | Order ID | Order Reference | PO Number | PI No. | Contract No. | Order # | Document Number",
      zh: "订单编号 | 订单号 | 销售订单号 | 单据编号 | 单号 | 销售订单编号 | PI号 | 合同号 | 外销合同号",
      zhHant: "訂單號碼",
    },
    accountName: {
      en: "Customer | Customer Name | Account | Client | Buyer | Company | Account Name | Sold-to",
      zh: "客户名称 | 客户 | 购货单位 | 往来单位 | 客户简称 | 买方",
    },
    orderDate: {
      en: "Order Date | Date | Sales Date | Booking Date | Document Date | Posting Date | Invoice Date | Created On",
      zh: "订单日期 | 下单日期 | 日期 | 销售日期 | 单据日期 | 成交日期 | 签单日期 | 创建时间",
      zhHant: "下單日 | 銷貨日期 | 建立時間",
    },
    product: {
      en: "Product | Item | SKU | Product Name | Material | Description | Commodity | Order Lines/Product Template | Article | Part No.",
      zh: "产品 | 产品名称 | 商品名称 | 物料名称 | 品名 | 存货名称 | SKU",
      zhHant: "料號",
    },
    productLine: {
      en: "Product Line | Line | LP | Category | Product Category | Product Group | Brand | Season",
      zh: "产品线 | 产品类别 | 品类 | 产品分类 | 品牌 | 系列",
    },
    quantity: {
      en: "Quantity | Qty | Volume | Units | Order Lines/Quantity | Tonnage | Pieces | TEU",
      zh: "数量 | 销售数量 | 件数 | 吨数 | 箱量 | 柜量 | 重量",
    },
    unit: { en: "Unit | UOM | Unit of Measure", zh: "单位 | 计量单位" },
    unitPrice: {
      en: "Unit Price | Price | Order Lines/Unit Price | Price Usd | Rate",
      zh: "单价 | 含税单价 | 销售单价 | 价格",
    },
    amount: {
      en: "Amount | Total | Order Amount | Sales Amount | Revenue | Net Amount | Total Amount | Amount Usd | Grand Total | Sales | Turnover | Sales Revenue",
      zh: "金额 | 订单金额 | 销售额 | 销售金额 | 总金额 | 价税合计 | 合计金额 | 订单总额 | 营业额 | 业绩",
      zhHant: "銷貨金額 | 合計",
    },
    amountLocal: {
      en: "Amount (Local) | Amount Rmb | Amount (CNY) | Base Amount",
      zh: "人民币金额 | 本位币金额 | 折算人民币 | RMB金额",
      zhHant: "台幣金額 | 本幣金額",
    },
    currency: { en: "Currency | Curr. | Document Currency", zh: "币种 | 币别 | 货币" },
    fxRate: { en: "Exchange Rate | FX Rate | Rate", zh: "汇率" },
    cost: { en: "Cost | Cost of Goods | COGS | Purchase Cost | Total Cost", zh: "成本 | 采购成本 | 成本金额 | 总成本" },
    grossProfit: {
      en: "Gross Profit | GP | TGP | Margin | Profit | Gross Margin",
      zh: "毛利 | 毛利额 | 利润 | 利润额",
    },
    gpRate: { en: "GP % | Margin % | Gross Margin %", zh: "毛利率 | 利润率" },
    owner: {
      en: "Sales Rep | Salesperson | Owner | Rep | Salesman | Agent",
      zh: "业务员 | 负责人 | 销售 | 销售员",
      zhHant: "業務",
    },
    leadOrigin: {
      en: "Lead Origin | Company/Self",
      zh: "客户来源类型 | 公司/自开发",
      zhHant: "公司/自行開發 | 客戶來源型別",
    },
    incoterm: {
      en: "Incoterm | Incoterms | Trade Terms | Delivery Terms",
      zh: "贸易条款 | 价格条款 | 成交方式",
      zhHant: "貿易條件",
    },
    requestedDate: {
      en: "Requested Delivery Date | Delivery Date | Due Date | Promised Date | Required Date",
      zh: "交货日期 | 交期 | 要求交期 | 约定交期 | 承诺交期",
    },
    etd: {
      en: "ETD | Est. Departure | Ship Date | Sailing Date | Loading Date",
      zh: "ETD | 开船日期 | 预计离港 | 预计发货日期 | 发货日期 | 装船日 | etd时间",
      zhHant: "開船日 | 預計出貨日",
    },
    eta: {
      en: "ETA | Est. Arrival | Arrival Date",
      zh: "ETA | 预计到港 | 预计到货日期 | 到港日期 | 到货日期",
      zhHant: "預計到貨日",
    },
    deliveredDate: {
      en: "Delivered Date | Actual Delivery Date | Received Date | POD Date",
      zh: "实际交货日期 | 实际发货日期 | 签收时间 | 签收日期",
      zhHant: "實際交貨日",
    },
    status: {
      en: "Status | Order Status | Fulfilment Status | Delivery Situation | Delivery Status",
      zh: "订单状态 | 状态 | 发货状态 | 交货状态 | 执行状态",
    },
    batchNo: { en: "Batch No. | Batch | Lot | Lot No.", zh: "批号 | 批次 | 批次号" },
    deposit: { en: "Deposit | Down Payment | Advance | Deposit Usd | Deposit Rmb", zh: "定金 | 预收款 | 订金" },
    balance: { en: "Balance | Balance Usd | Balance Rmb | Open Amount", zh: "尾款 | 余额" },
    contractNo: { en: "Contract No. | Contract Number | Contract", zh: "合同编号 | 合同号", zhHant: "合約編號" },
    remark: { en: "Remarks | Notes | Comments", zh: "备注" },
  },
};
