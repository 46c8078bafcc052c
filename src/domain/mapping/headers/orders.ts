import type { NounHeaders } from "./nounHeaders";

export const orders: NounHeaders<"orders"> = {
  sheetNames:
    "Orders | Sales | Sales Orders | Sales Ledger | Shipments | 订单 | 销售明细 | 销售台账 | 出货表 | 发货明细 | 銷貨明細 | 出貨明細 | Order | Sales Order | Order List | Order Details | Order Lines | Order Items | Sales Data | Sales Log | SalesLog | Sales Record | Sales Records | Sales Register | Sales Transactions | Transactions | Sales Report | Sales Tracker | Sales Detail | Order Tracking | Order Tracker | Shipment Tracking | Purchase Orders Received | Bookings | SO | 订单列表 | 订单明细 | 订单跟踪 | 订单跟踪表 | 订单台账 | 订单汇总 | 订单数据 | 销售数据 | 销售报表 | 销售流水 | 销售出库 | 销售出库单 | 出库明细 | 出货记录 | 发货记录 | 销售记录 | 销售清单 | 销售单 | 销售日报表 | 外贸订单 | 外销订单 | 成交记录 | 成交明细 | 业绩明细 | 开单记录 | 销售统计 | 流水",
  fields: {
    orderNo: {
      en: "Order No. | Order Number | Sales Order | SO | Order ID | Order Reference | PO Number | PI No. | Contract No. | Order # | Document Number | Order Code | Order Ref | Document No. | Doc No. | Sales Document | Sales Order ID | Sale Order | Sales Order Code | Sales Order Reference | Reference | Job No. | Order Name | Transaction Number | Transaction ID | Transaction No. | Trans ID | Invoice No. | Invoice Number | Invoice ID | Invoice | PI Number | Proforma Invoice No. | Customer PO | PO No. | Purchase Order No. | P/O No. | Receipt No. | Bill No. | Delivery Note No. | Voucher No. | Sales ID | Sale ID | Ticket No. | Id | Sale No. | Order Number (SO) | Quote No. | PI #",
      zh: "订单编号 | 订单号 | 销售订单号 | 单据编号 | 单号 | 销售订单编号 | PI号 | 合同号 | 外销合同号 | 订单编码 | 订单流水号 | 订单主键 | 订单ID | 订单单号 | 销售单号 | 销售单编号 | 销售订单单号 | 销售出库单号 | 出库单号 | 出货单号 | 发货单号 | 单据号 | 单据号码 | 交易编号 | 交易号 | PI编号 | 形式发票号 | 客户订单号 | 客户PO | 采购订单号 | PO号 | 合同订单号 | 内部订单号 | 业务单号 | 销货单号 | 流水号 | 发票号 | 工单号 | 编号 | 销售编号 | 成交编号 | 单据号(订单) | 小票号 | 订货单号 | 提单号",
      zhHant: "訂單號碼",
    },
    accountName: {
      en: "Customer | Customer Name | Account | Client | Buyer | Company | Account Name | Sold-to | Client Name | Company Name | Organization | Organization Name | Organisation | Organisation Name | Business Name | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Consignee | Ordered By | Name | Purchaser | Importer | Customer/Client | Buyer / Customer | Shop | Cardholder",
      zh: "客户名称 | 客户 | 购货单位 | 往来单位 | 客户简称 | 买方 | 客户名 | 公司名称 | 公司 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位名称 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 收货人 | 收货方 | 下单客户 | 订单客户 | 下单单位 | 进口商 | 成交客户 | 买家名称 | 购货人 | 国外客户 | 国外客户名称 | 合同客户 | 海外客户 | 收货客户 | 甲方 | 会员 | 买家昵称",
    },
    accountId: {
      en: "Customer Code | Customer ID | Customer Number | Customer No. | Cust No. | Cust ID | Account Number | Account No. | Account ID | Account Code | Client ID | Client Code | Client No. | Buyer ID | Debtor No. | Debtor Code | BP Code | Party Code | Sold-to Party Code | Member ID | Dealer Code",
      zh: "客户编码 | 客户编号 | 客户ID | 客户代码 | 客户号 | 客户代号 | 客商编码 | 客商编号 | 往来单位编码 | 往来单位编号 | 购货单位编码 | 会员编号 | 会员ID | 经销商编码",
      zhHant: "客戶代號 | 客戶程式碼",
    },
    orderDate: {
      en: "Order Date | Date | Sales Date | Booking Date | Document Date | Posting Date | Invoice Date | Created On | Date of Sale | Sale Date | Date Ordered | Ordered On | Order Placed | Doc Date | Transaction Date | PO Date | Order Created | Created Date | Creation Date | Order Time | Date Placed | Purchase Date | Sold Date | Date Sold | Order Entry Date | Order Confirmation Date | Confirmation Date | Sold On | Signed Date | Trans Date | Date/Time | Order Created Date | Deal Date | Billing Date | Date of Order | SO Date | Order Day | PI Date | Contract Date | Sales Order Date",
      zh: "订单日期 | 下单日期 | 日期 | 销售日期 | 单据日期 | 成交日期 | 签单日期 | 创建时间 | 订货日期 | 订货时间 | 下单时间 | 订购日期 | 订购时间 | 成交时间 | 签约日期 | 签约时间 | 签订日期 | 销售时间 | 开单日期 | 开单时间 | 单据时间 | 制单日期 | 出库日期 | 交易日期 | 交易时间 | 业务日期 | 订单时间 | 合同日期 | 签单时间 | 接单日期 | 接单时间 | 订单创建时间 | 确认日期 | 录单日期 | 购买日期 | 购买时间 | 销售出库日期 | 签单日 | 录入日期 | 时间 | 付款时间 | 支付时间 | 开票日期 | 订单生成时间 | 合同签订日期 | PO日期 | 创建日期",
      zhHant: "下單日 | 銷貨日期 | 建立時間",
    },
    product: {
      en: "Product | Item | SKU | Product Name | Material | Description | Commodity | Order Lines/Product Template | Article | Part No. | Products | Item Name | Item Description | Product Description | Material Description | Material Name | SKU Name | Description of Goods | Goods | Goods Description | Goods Name | Article Description | Part Number | Part Name | Product Code | Item Code | Item No. | Material Code | Material No. | Product ID | Stock Item | Service | Style | Product / Service | Item / Product / Service | Model | Product Template | Order Lines/Product | Line Description | Product(s) | Item Sold | Product Sold | Details | Particulars | Goods/Services",
      zh: "产品 | 产品名称 | 商品名称 | 物料名称 | 品名 | 存货名称 | SKU | 商品 | 物料描述 | 货品名称 | 货物名称 | 货物或应税劳务名称 | 产品型号 | 商品编码 | 产品编码 | 产品编号 | 产品ID | 物料编码 | 存货编码 | 货号 | 料号 | 品号 | 规格型号 | 品目 | 货品 | 料品名称 | 物料 | 车型 | 机型 | 型号 | 款号 | 品名规格 | 商品描述 | 服务名称 | 产品规格 | 产品信息 | 货物 | 货物描述 | 品名及规格 | 产品描述 | 商品型号 | 商品规格 | 产品编号/名称 | 商品信息 | 销售产品 | 服务项目 | 项目 | 课程名称 | 订购产品 | 产品明细 | 产品名 | 货名 | 中文品名 | 英文品名 | 品种 | 菜品 | 规格 | 商品标题 | 宝贝标题 | 宝贝名称",
    },
    productLine: {
      en: "Product Line | Line | LP | Category | Product Category | Product Group | Brand | Season | Product Line Name | Product Type | Product Family | Item Group | Item Category | Material Group | Category Name | Brand Name | Item Type | Product Class | Department | Product Division | Product Hierarchy | Sub-Category | Product Sub-Category | Series | Product Series | Collection",
      zh: "产品线 | 产品类别 | 品类 | 产品分类 | 品牌 | 系列 | 产品大类 | 产品小类 | 产品系列 | 产品类型 | 商品类别 | 商品分类 | 物料组 | 物料分类 | 存货分类 | 类别 | 大类 | 小类 | 品牌名称 | 产品组 | 商品类型 | 类目 | 子类别 | 二级类目 | 一级类目 | 分类 | 产品类 | 型号系列 | 货品分类 | 货品类别 | 品类名称 | 所属品类 | 商品品牌 | 产品品牌 | 存货大类",
    },
    quantity: {
      en: "Quantity | Qty | Volume | Units | Order Lines/Quantity | Tonnage | Pieces | TEU | Order Qty | Order Quantity | Ordered Quantity | Ordered Qty | Qty Ordered | Quantity Ordered | Sales Quantity | Sold Quantity | Qty Sold | Quantity Sold | Units Sold | Boxes Sold | Boxes Shipped | Boxes | Cartons | CTNs | Pcs | No. of Units | Number of Units | Unit Sold | Billed Quantity | Total Quantity | Total Qty | Volume (MT) | MT | Net Weight | Weight | Kgs | Tons | Containers | Qty Shipped | Shipped Quantity | Delivered Quantity | Delivered Qty | Invoiced Qty | Count | Items | Item Quantity | Sales Volume | Quantity (pcs) | Items Sold | No of Items | Number of Items",
      zh: "数量 | 销售数量 | 件数 | 吨数 | 箱量 | 柜量 | 重量 | 订货数量 | 订购数量 | 订单数量 | 购买数量 | 下单数量 | 出库数量 | 出货数量 | 发货数量 | 销量 | 销售量 | 成交数量 | 总数量 | 数量合计 | 吨位 | 重量(吨) | 净重 | 箱数 | 个数 | 台数 | 套数 | 件 | 实发数量 | 开单数量 | 交货数量 | 采购数量 | 合同数量 | 商品数量 | 产品数量 | 总件数 | 份数 | 辆数 | 柜数 | 数量(件) | 订单量 | 出库数 | 实际数量 | 单品数量 | 销售件数",
    },
    unit: {
      en: "Unit | UOM | Unit of Measure | Units of Measure | Unit of measurement | Sales Unit | Base Unit | Measure | U/M | Unit Name | Sales UOM | Qty Unit",
      zh: "单位 | 计量单位 | 销售单位 | 单位名称(计量) | 数量单位 | 主计量单位 | 基本单位 | 计价单位 | 产品单位",
    },
    unitPrice: {
      en: "Unit Price | Price | Order Lines/Unit Price | Price Usd | Rate | Unit Price (USD) | Price per Unit | Price/Unit | Per Unit Price | Unit Cost Price | Sale Unit Price | Sales Price | Selling Price | Net Price | List Price | Item Price | Price Each | Unit Rate | FOB Price | CIF Price | Price (USD) | U/Price | Unit Selling Price | Product Price | Price Per Unit (USD) | Unit Price Excl. Tax | Sale Price | Rate per Unit | Price per piece | MRP",
      zh: "单价 | 含税单价 | 销售单价 | 价格 | 售价 | 成交单价 | 成交价 | 订单单价 | 产品单价 | 商品单价 | 未税单价 | 不含税单价 | 含税价 | FOB单价 | CIF单价 | 外币单价 | 原币单价 | 原币含税单价 | 销售价格 | 销售价 | 实际单价 | 结算单价 | 折后单价 | 产品价格 | 价格(元) | 单价(元) | 单价(美元) | 美金单价 | 出货单价 | 商品价格 | 出厂价 | 零售价",
    },
    amount: {
      en: "Amount | Total | Order Amount | Sales Amount | Revenue | Net Amount | Total Amount | Amount Usd | Grand Total | Sales | Turnover | Sales Revenue | Line Total | Line Amount | Order Value | Order Total | Order Total Amount | Total Price | Total Value | Total Sales | Total Sale | Sales Value | Sale Amount | Sales (USD) | Gross Amount | Gross Sales | Net Sales | Net Value | Net Total | Gross Revenue | Total Revenue | Extended Price | Extended Amount | Subtotal | Order Lines/Subtotal | Untaxed Amount | Total (Tax Incl.) | Amount Total | Value | Order Amount (USD) | Invoice Amount | Invoice Value | Total Amount (USD) | Total USD | Revenue (USD) | Amount (USD) | Sales Total | Billed Amount | Booking Amount | Deal Value | Price Total | Ext. Price | Sum | Payment | Sales Net | Net Amt | Total Amt | Amt | Sales Price Total | Total Cost to Customer | Total Order Value | Sale Price | Selling Price | Contract Amount",
      zh: "金额 | 订单金额 | 销售额 | 销售金额 | 总金额 | 价税合计 | 合计金额 | 订单总额 | 营业额 | 业绩 | 订单价格 | 订单价值 | 成交金额 | 成交额 | 成交总额 | 合同金额 | 合同总额 | 订货金额 | 订货总金额 | 下单金额 | 实付金额 | 应付金额 | 商品金额 | 商品总额 | 产品金额 | 销售总额 | 销售总金额 | 销售收入 | 营收 | 收入 | 价税合计金额 | 含税金额 | 含税总额 | 不含税金额 | 未税金额 | 金额合计 | 合计 | 总计 | 总价 | 总额 | 总金额(元) | 小计 | 出库金额 | 出货金额 | 发货金额 | 原币金额 | 外币金额 | 美元金额 | 美金金额 | 开票金额 | 结算金额 | 交易金额 | 交易额 | 订单总金额 | 订单总价 | 金额(元) | 金额(USD) | FOB金额 | 支付金额 | 付款金额 | 实收金额 | 签单金额 | 签约金额 | 开单金额 | 货款 | 应收金额 | 折后金额 | 报价金额 | 货值 | PI金额 | 销售净额 | 订单额 | 本单金额 | 消费金额 | 流水金额",
      zhHant: "銷貨金額",
    },
    amountLocal: {
      en: "Amount (Local) | Amount Rmb | Amount (CNY) | Base Amount | Amount in Local Currency | Local Amount | Local Currency Amount | Amount LC | Amount in Base Currency | Home Currency Amount | Total RMB | Amount (RMB) | RMB Amount | CNY Amount | Base Currency Amount | Amount in Company Currency | Total (Base Currency) | Amount in CNY | Base Total | Base Grand Total | Company Currency Amount",
      zh: "人民币金额 | 本位币金额 | 折算人民币 | RMB金额 | 折人民币 | 折合人民币 | 人民币 | 本币金额 | 折合本币 | 折算金额 | 折人民币金额 | 本位币 | 人民币总额 | 折合RMB | 本币合计 | 人民币总金额 | 本币总额 | 折本币金额 | RMB",
      zhHant: "台幣金額",
    },
    currency: {
      en: "Currency | Curr. | Document Currency | Currency Code | Ccy | Transaction Currency | Cur | Currency Name",
      zh: "币种 | 币别 | 货币 | 币种名称 | 币制 | 结算币种 | 交易币种 | 原币币种 | 外币",
    },
    fxRate: {
      en: "Exchange Rate | FX Rate | Rate | Exch. Rate | Exchange Rate to Base | Conversion Rate | Currency Rate | ROE | FX | Currency Exchange Rate | ExRate | Forex Rate",
      zh: "汇率 | 结汇汇率 | 外汇汇率 | 兑换汇率 | 折算汇率 | 当日汇率 | 换汇汇率 | 记账汇率 | 美元汇率 | 币种汇率 | 汇率(USD/CNY) | 换算汇率",
    },
    cost: {
      en: "Cost | Cost of Goods | COGS | Purchase Cost | Total Cost | Cost Price | Unit Cost | Cost of Sales | Cost of Goods Sold | Product Cost | Purchase Price | Purchase Amount | Cost Amount | Store Cost | Standard Cost | Costs | Direct Cost | Buying Price | Cost Value | Cost (USD) | Landed Cost | COGS Amount | Total COGS | Item Cost",
      zh: "成本 | 采购成本 | 成本金额 | 总成本 | 成本价 | 产品成本 | 进货成本 | 采购金额 | 采购价 | 采购总额 | 进价 | 销售成本 | 成本总额 | 成本合计 | 成本单价 | 采购单价 | 主营业务成本 | 货物成本 | 订单成本 | 单位成本 | 成本(元) | 采购成本价 | 总成本金额 | 结转成本 | 进货价",
    },
    grossProfit: {
      en: "Gross Profit | GP | TGP | Margin | Profit | Gross Margin | Gross Profit Amount | GP Amount | Net Profit | Profit Amount | Gross Profit (USD) | Margin Amount | Order Profit | Contribution | Contribution Margin | Earnings | Profit (USD) | Total Profit | Total Gross Profit | Gross Margin Amount | Gross Income",
      zh: "毛利 | 毛利额 | 利润 | 利润额 | 毛利金额 | 毛利润 | 销售毛利 | 销售利润 | 净利润 | 订单利润 | 毛利(元) | 利润金额 | 总利润 | 总毛利 | 盈利 | 毛利总额 | 税后利润 | 产品毛利 | 单品利润 | 纯利润 | 利润合计 | 预计利润 | 单笔毛利",
    },
    gpRate: {
      en: "GP % | Margin % | Gross Margin % | GP Rate | Gross Profit % | Gross Profit Margin | Profit Margin | Profit % | GPM | Gross Margin Percentage | Gross Margin Rate | Margin Rate | Margin Percent | Profit Rate | Profit Margin % | GM %",
      zh: "毛利率 | 利润率 | 毛利润率 | 销售毛利率 | 毛利率(%) | 利润率(%) | 净利率 | 毛利比例 | 毛利占比 | 毛利率% | 利润比例 | 销售利润率 | 产品毛利率",
    },
    owner: {
      en: "Sales Rep | Salesperson | Owner | Rep | Salesman | Agent | Sales Representative | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Order Owner | Sales Order Owner | Booked By | Created By User | Cashier | Order Taker | Sales Officer",
      zh: "业务员 | 负责人 | 销售 | 销售员 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 订单负责人 | 跟单 | 订单业务员 | 业绩归属 | 业绩归属人 | 签单人 | 成交人 | 开单人 | 下单人 | 合伙人 | 销售业务员 | 合同负责人 | 提成人员 | 签约人 | 收银员 | 业绩人员",
    },
    leadOrigin: {
      en: "Lead Origin | Company/Self | Lead Type | Company or Self | Customer Origin | Self Developed",
      zh: "客户来源类型 | 公司/自开发 | 客户来源 | 公司/自拓 | 资源归属 | 业务来源 | 订单来源",
      zhHant: "公司/自行開發 | 客戶來源型別",
    },
    territory: {
      en: "Territory | Region | Area | Sales Region | District | Zone | Sales Territory | Sales Area | Sales District | Region Name | Market | Territory Name | Sale Location | Sales Location | Customer Region",
      zh: "区域 | 大区 | 销售区域 | 地区 | 片区 | 所属区域 | 市场区域 | 辖区 | 客户区域 | 所在区域 | 区域名称 | 所属地区 | 所在地区 | 销售大区 | 业务区域",
    },
    province: {
      en: "State | Province | State/Province | State or Province | County | Province/State | State Name | Prefecture | ST | State/Region | Region/State | State Code | Province Name | Ship-to State | Customer State",
      zh: "省 | 省份 | 省/州 | 州 | 省市 | 省份名称 | 所在省 | 所在省份 | 所属省份 | 省(直辖市) | 省/直辖市 | 省/市 | 省名 | 所属省 | 省自治区 | 客户省份 | 省/自治区 | 州/省 | 省区 | 省级 | 一级区域 | 省/州/地区 | 收货省份",
      zhHant: "縣市",
    },
    country: {
      en: "Country | Country/Region | Nation | Ship Country | Country Name | Country Code | Country Key | Ship-to Country | Destination Country | Country of Destination | Customer Country",
      zh: "国家 | 国家/地区 | 国别 | 所属国家 | 国家（地区） | 国家名称 | 国家代码 | 国别地区 | 国家(地区) | 国家或地区 | 所在国家 | 所在国 | 客户国家 | 国家/区域 | 国家区域 | 国别/地区 | 国家地区 | 目的国 | 目的国家 | 出口国家 | 收货国家",
    },
    channel: {
      en: "Channel | Sales Channel | Distribution Channel | Channel Type | Segment | Customer Segment | Customer Type | Customer Group | Customer Category | Customer Class | Client Type | Account Type | Market Segment | Channel Name",
      zh: "渠道 | 销售渠道 | 渠道类型 | 渠道类别 | 渠道名称 | 分销渠道 | 细分 | 客户细分 | 客户类型 | 客户类别 | 客户分类 | 客户性质 | 客户属性 | 客户群 | 客户组 | 细分市场 | 市场细分 | 客户渠道类型",
    },
    incoterm: {
      en: "Incoterm | Incoterms | Trade Terms | Delivery Terms | Trade Term | Delivery Term | Price Term | Price Terms | Terms of Delivery | Shipping Terms | Shipment Term | FOB/CIF | Terms of Trade | Incoterms 2020 | Incoterms Part 1",
      zh: "贸易条款 | 价格条款 | 成交方式 | 贸易术语 | 价格术语 | 贸易方式 | 交易方式 | 成交条款 | 价格方式 | 贸易条件 | 交货条款 | 运输条款 | 成交条件 | 交货条件 | 国际贸易术语",
    },
    requestedDate: {
      en: "Requested Delivery Date | Delivery Date | Due Date | Promised Date | Required Date | Required Delivery Date | Requested Date | Requested Ship Date | Req. Delivery Date | Req Date | Need By Date | Delivery Due Date | Delivery Deadline | Promise Date | Promised Delivery Date | Commitment Date | Expected Delivery Date | Expected Delivery | Expected Date | Planned Delivery Date | Estimated Delivery Date | Delivery By | Lead Time Date | Deadline | Delivery | Delivery Time | Expected Ship Date | Scheduled Date | Scheduled Delivery Date | Customer Requested Date | Latest Shipment Date | Target Delivery Date | Planned Date",
      zh: "交货日期 | 交期 | 要求交期 | 约定交期 | 承诺交期 | 要求交货日期 | 要求发货日期 | 要求到货日期 | 需求日期 | 客户交期 | 计划交货日期 | 计划发货日期 | 计划交期 | 预计交货日期 | 预计交期 | 预交货日期 | 预交日期 | 约定交货日期 | 合同交期 | 合同交货日期 | 最晚交货期 | 交货期 | 交货时间 | 最迟装运期 | 订单交期 | 承诺日期 | 应交日期 | 预计交付日期 | 交付日期 | 交付时间 | 客户要求交期 | 货期 | 预计交货时间 | 截止交期 | 期望交货日期 | 最晚船期 | 预计完成日期 | 送货日期",
    },
    etd: {
      en: "ETD | Est. Departure | Ship Date | Sailing Date | Loading Date | Estimated Time of Departure | Estimated Departure | Departure Date | Shipped Date | Shipping Date | Shipment Date | Ship On | Dispatch Date | On Board Date | B/L Date | Vessel Date | Date Shipped | ETD Date | Despatch Date | Planned Ship Date | Sailing | Estimated Ship Date | Expected Shipment Date",
      zh: "ETD | 开船日期 | 预计离港 | 预计发货日期 | 发货日期 | 装船日 | etd时间 | 预计开船日期 | 预计开船 | 开船时间 | 开船日 | 离港日期 | 预计离港日期 | 预计离港时间 | 出运日期 | 装运日期 | 装船日期 | 发运日期 | 发货时间 | 出货日期 | 出货时间 | 船期 | 预计船期 | 启运日期 | 起运日期 | 提单日期 | 出厂日期 | 预计出货日期 | 预计装运日期 | 装柜日期 | 装柜时间 | 预计发货时间 | 实际开船日 | 开船日期(ETD) | 预计出运日 | 出运时间",
      zhHant: "預計出貨日",
    },
    eta: {
      en: "ETA | Est. Arrival | Arrival Date | Estimated Time of Arrival | Estimated Arrival | Estimated Arrival Date | Expected Arrival | Expected Arrival Date | Arrival | Date of Arrival | ETA Date | Due at Port | Arrival at Port | Port Arrival Date",
      zh: "ETA | 预计到港 | 预计到货日期 | 到港日期 | 到货日期 | 预计到港日期 | 预计到港时间 | 预计到达日期 | 预计到达时间 | 到港时间 | 到达日期 | 预计抵港 | 抵港日期 | 到货时间 | 预计到货时间 | 预计抵达 | 到岸日期 | 预计到岸时间 | 预抵日期 | 目的港到港日",
      zhHant: "預計到貨日",
    },
    deliveredDate: {
      en: "Delivered Date | Actual Delivery Date | Received Date | POD Date | Actual Delivery | Delivery Actual Date | Delivered On | Delivered | Date Delivered | Actual Ship Date | Goods Issue Date | Completed Date | Fulfilled Date | Receipt Date | Delivery Completed | Effective Date | Actual Shipment Date | Received On | Sign-off Date | Actual Delivered Date",
      zh: "实际交货日期 | 实际发货日期 | 签收时间 | 签收日期 | 实际交货时间 | 实际发货时间 | 实际交期 | 实际到货日期 | 实际出货日期 | 实际出库日期 | 交货完成日期 | 签收日 | 送达日期 | 送达时间 | 客户签收日期 | 收货日期 | 收货时间 | 完成日期 | 发货完成日期 | 实际送达时间 | 实际交付日期 | 实际装运日期 | 确认收货时间 | 完成时间 | 实际完成日期",
      zhHant: "實際交貨日",
    },
    status: {
      en: "Status | Order Status | Fulfilment Status | Delivery Situation | Delivery Status | Fulfillment Status | Shipment Status | Shipping Status | Processing Status | Order Progress | Order Stage | Document Status | SO Status | Sales Order Status | Stage | Overall Status | Billing Status | Payment Status | Production Status | Order Condition",
      zh: "订单状态 | 状态 | 发货状态 | 交货状态 | 执行状态 | 订单进度 | 订单阶段 | 出货状态 | 出库状态 | 物流状态 | 生产状态 | 单据状态 | 处理状态 | 审核状态 | 审批状态 | 交付状态 | 执行情况 | 订单执行状态 | 关闭状态 | 完成状态 | 发货情况 | 进度 | 订单情况 | 交易状态 | 销售状态 | 发运状态 | 完成情况 | 合同状态 | 货物状态",
    },
    batchNo: {
      en: "Batch No. | Batch | Lot | Lot No. | Lot Number | Batch Number | Batch Code | Lot Code | Batch ID | Production Batch",
      zh: "批号 | 批次 | 批次号 | 产品批号 | 生产批号 | 生产批次 | 批次编号 | 批次代码 | 产品批次 | 货物批号 | 出库批号 | LOT号 | 批次编码",
    },
    deposit: {
      en: "Deposit | Down Payment | Advance | Deposit Usd | Deposit Rmb | Deposit Amount | Advance Payment | Advance Paid | Prepayment | Prepaid | Down Payment Amount | Deposit Paid | Deposit Received | 30% Deposit | Advance Amount | Deposit (USD) | T/T Deposit",
      zh: "定金 | 预收款 | 订金 | 定金金额 | 订金金额 | 预付款 | 预付金额 | 首付款 | 预收金额 | 已收定金 | 预收定金 | 首款 | 预付定金 | 已付定金 | 押金 | T/T定金 | 30%定金 | 预收货款 | 前期款",
    },
    balance: {
      en: "Balance | Balance Usd | Balance Rmb | Open Amount | Balance Due | Balance Amount | Outstanding | Remaining Balance | Amount Due | Remaining | Unpaid | Unpaid Amount | Outstanding Amount | Balance Payment | Balance to Pay | Due Amount | Amount Outstanding | Open Balance",
      zh: "尾款 | 余额 | 余款 | 尾款金额 | 未付金额 | 未收金额 | 未收款 | 欠款 | 应收余额 | 未结金额 | 待收金额 | 剩余金额 | 未回款 | 未回款金额 | 未付款 | 应收尾款 | 余额尾款 | 欠款金额 | 待收款 | 剩余尾款 | 未付尾款",
    },
    contractNo: {
      en: "Contract No. | Contract Number | Contract | Contract ID | Agreement No. | Contract Name | Contract Code | PI No. | S/C No. | SC No. | Sales Contract No.",
      zh: "合同编号 | 合同号 | 合同 | 合同名称 | 合同编码 | 协议编号 | 销售合同号 | 关联合同 | 外销合同号 | 合同单号 | 合约编号 | 所属合同",
    },
    remark: {
      en: "Remarks | Notes | Comments | Remark | Note | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other | Description | Order Notes | Order Comments | Special Instructions",
      zh: "备注 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 订单备注 | 描述 | 特殊要求 | 销售备注 | 订单说明 | 客户备注 | 买家留言 | 商家备注 | 订单描述",
    },
  },
};
