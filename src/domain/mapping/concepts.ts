/**
 * Words that mean the same in a header, in English and (simplified) Chinese. A header none of the lists spells is still
 * known when its concepts are those of one they do: 最近联络日期 and "Last contacted on" are both last + contact + date.
 */
export const CONCEPTS: { readonly [concept: string]: string } = {
  // Who
  customer:
    "customer|client|account|buyer|purchaser|cust|acct|acc|debtor|patron|sold to party|sold to|bill to|ship to party|customers|clients|accounts|客户|顾客|买家|买方|客商|主顾|购货方|购方|需方|购买方|客方|会员|往来客户|订货方|订货单位|购货单位|购货客户|收货客户|签约客户|委托方|受票方|采购方",
  company:
    "company|organization|organisation|firm|business|enterprise|corporation|employer|org|corp|entity|legal entity|party|partner|business partner|bp|公司|企业|单位|机构|厂商|商家|店铺|门店|店|组织|往来单位|商户|法人|工厂|商号|抬头|业务伙伴",
  dealer:
    "dealer|distributor|reseller|agent company|franchisee|store|outlet|shop|经销商|代理商|分销商|加盟商|渠道商|批发商",
  contact:
    "contact person|contact|person|people|attn|attention|kp|liaison|contacts|联系人|对接人|接洽人|经办联系人|关键人|接口人|联系人员|负责联系人|窗口",
  rep: "sales rep|sales representative|salesperson|sales person|salesman|salespeople|sales man|sales executive|sales exec|sales agent|sales officer|sales owner|sales manager|account manager|account executive|relationship manager|key account manager|kam|rep|representative|owner|record owner|responsible|responsible person|person responsible|in charge|person in charge|pic|assigned to|assigned user|assignee|assigned|sales consultant|advisor|adviser|seller|handled by|sales employee|sales staff|staff|employee|team member|consultant|业务员|销售员|销售|销售人员|销售代表|业务代表|业务人员|业务经理|客户经理|销售经理|负责人|跟进人|所属人|归属人|所有者|所有人|责任人|主管|营业员|职员|员工|人员|销售顾问|业务负责人|销售负责人|业务担当|担当|担当者|归属销售|所属业务员|所属销售|跟单人|跟进人员|经手人|经办人|业务主管|大客户经理|区域经理|业务|拥有者|跟进销售|外贸员|销售担当",
  colleague:
    "companion|accompanied by|joint visit with|co visitor|同行人|同行人员|陪访人|陪同人|陪同人员|随行人员|协访人",
  department:
    "department|dept|team|division|business unit|bu|group|office|branch|部门|团队|小组|事业部|业务部|分公司|办事处|科室|销售组|组别|处室|战区",
  user: "user|users|username|用户|操作员|操作人",
  vendor: "vendor|supplier|payee|manufacturer|maker|供应商|供货商|供应方|供方|厂家|生产商|供货单位|承运商|货代",
  competitor:
    "competitor|rival|competition|competing company|竞争对手|竞品公司|友商|竞争者|对手|竞争厂家|竞争厂商|竞对|竞争公司",
  // Things a row is of
  contract: "contract|agreement|合同|协议|协约|契约|框架协议",
  order:
    "order|sales order|so|purchase order|po|订单|销售订单|销售单|订货单|订货|订购|销货单|出库单|销售出库单|出货单|发货单|外销合同|采购订单",
  invoice: "invoice|bill|tax invoice|inv|发票|账单|票据|应收单|开票|发票单",
  receivable: "receivable|accounts receivable|ar|open item|应收款|应收账款|应收|应收款项|欠款|欠账|货款",
  document: "document|doc|voucher|transaction|txn|trans|单据|凭证|单证|文档|文件|交易|业务单据",
  payment:
    "payment|receipt|collection|cash receipt|remittance|paid|pay|received|settlement|settled|cleared|clearing|collected|回款|收款|到账|付款|支付|入账|缴款|汇款|收款单|已收|实收|已付|核销|结算|已结|收到|收讫|打款|来款|已回|还款|进账",
  deal: "deal|opportunity|opp|oppty|potential|project|prospect deal|商机|机会|销售机会|项目|业务机会|销售商机|工程",
  lead: "lead|prospect|线索|潜客|潜在客户|销售线索|意向客户",
  inquiry: "inquiry|enquiry|rfq|request|query|询盘|询价|咨询|询价单|来询|问询|询问",
  quote: "quote|quotation|offer|proposal|proforma invoice|proforma|pi|estimate|报价|报价单|形式发票|估价|估价单",
  complaint:
    "complaint|claim|case|ticket|issue|incident|grievance|客诉|投诉|工单|客户投诉|异议|问题单|售后单|售后|申诉|服务单|抱怨",
  activity:
    "activity|follow up|followup|interaction|touch|touchpoint|engagement|task|event|跟进|跟踪|追踪|活动|沟通|交互|交流|维护|联系|联系记录|接触|互动|洽谈|任务|回访|跟单",
  visit: "visit|site visit|拜访|走访|探访|到访|来访|出访|访问|外访|巡店",
  call: "call|phone call|meeting|appointment|通话|去电|来电|会议|会面|约见|电访",
  expense:
    "expense|expenditure|spend|spending|cost claim|reimbursement|claim amount|费用|开销|支出|报销|花费|开支|报支|差旅",
  target:
    "target|quota|goal|objective|plan|budget|目标|指标|任务额|销售任务|业绩目标|计划|指标值|任务指标|目标值|定额|预算",
  forecast: "forecast|projection|projected|demand|outlook|预测|预估|销售预测|预计销售|展望|需求计划",
  product:
    "product|item|goods|material|sku|article|commodity|merchandise|part|service|产品|商品|物料|货品|品名|存货|货物|品项|料品|服务|配件|车型|机型|规格型号|产品型号",
  line: "product line|category|product category|product group|product family|series|range|segment line|brand line|产品线|品类|产品类别|产品分类|商品分类|商品类别|系列|类目|大类|产品系列|产品大类|子类别|物料组|产品组",
  brand: "brand|trademark|make|品牌|牌子|商标",
  model: "model|size|spec|specification|specs|型号|规格|尺寸|参数",
  // What is said of it
  id: "id|no|number|num|code|nbr|identifier|key|ref|reference|编号|编码|代码|代号|号码|号|单号|流水号|序列号|识别码|码|工号|账号|识别号|档案号|编号id",
  name: "name|full name|display name|名称|名字|姓名|全称|名|称呼|全名|姓名全称|中文名称|中文名|台头",
  short: "short|alias|abbreviation|abbr|nickname|简称|别名|略称|缩写|昵称|短名|助记",
  english: "english|en|latin|英文|英语|外文",
  first: "first|given|fname|forename",
  last: "last|latest|most recent|recent|previous|prior|最后|最近|上次|末次|最新|最近一次|最后一次|上一次|上回|前次|最末",
  surname: "surname|family name|lname|last name|姓氏|姓",
  next: "next|planned|upcoming|scheduled|plan next|下次|下一次|下一步|下步|后续|计划下次|预约|下回|下阶段|再次",
  date: "date|time|datetime|day|on|at|timestamp|dt|日期|时间|日|时刻|年月日|日子|时间点|date time",
  start: "start|begin|effective|commencement|valid from|from|since|begins|开始|起始|生效|起|起始日|启用|开始时间",
  end: "end|expiry|expiration|expire|finish|valid to|valid until|valid till|until|termination|ends|expires|结束|终止|截止|失效|届满|有效期至|有效期|止",
  due: "due|maturity|payable by|deadline|到期|应付日|期限|付款到期|账期到期|应收到期|到期付款|约定付款",
  created:
    "created|create|creation|added|entered|registered|registration|opened|recorded|inserted|创建|录入|登记|建档|新增|新建|建立|添加|入库|提交|开户|注册|首次录入|制单|填写|加入",
  modified: "modified|updated|changed|last modified|last updated|edit|edited|修改|更新|变更|编辑|最后修改|最后更新",
  expected:
    "expected|estimated|est|planned close|anticipated|projected close|target close|预计|预期|估计|计划成交|预估计|拟",
  actual: "actual|real|achieved|achievement|completed amount|实际|实绩|完成|达成|实际完成|实现|已完成",
  closed:
    "close|closing|closure|closed|won|completed|completion|resolved|solved|done|finished|成交|关闭|签单|结单|赢单|结案|办结|解决|处理完成|结束处理|关单|完结|签约",
  signed: "signed|signature|sign|signing|executed|execution|签订|签署|签字|签约日|订立|签",
  delivery:
    "delivery|deliver|shipment|shipping|ship|dispatch|despatch|交货|交付|发货|出货|送货|配送|交期|发运|装运|出库|运输",
  arrival: "arrival|arrive|arrives|到港|到货|抵达|抵港|到岸",
  departure: "departure|depart|sailing|loading|开船|离港|启航|装船|起运|开航",
  received: "received on|receiving|received at|受理|接收|接到|收到日|接诉|反馈|收件",
  requested: "requested|required|promised|need by|wanted|commit delivery|要求|约定|承诺交|需求日|客户要求",
  amount:
    "amount|value|sum|amt|total amount|total value|grand total|net amount|gross amount|total|金额|总额|总金额|合计金额|额|价税合计|合计|总计|总价|金额合计|含税金额|小计|价值|数额|款额|总值",
  sales:
    "sales|sale|revenue|turnover|sold|selling|bookings|billings|销售额|营业额|营收|收入|销售收入|业绩|销售金额|流水|销售业绩|成交额|成交金额|订单额|销售",
  net: "net|excluding tax|ex tax|untaxed|pre tax|before tax|不含税|未税|净额|净",
  tax: "tax|vat|gst|税|税额|税金|税率|增值税",
  price: "price|unit price|rate per unit|unit cost price|单价|价格|售价|销售单价|含税单价|单位价格|成交价",
  listprice: "list price|msrp|catalog price|standard price|标准价|目录价|原价|零售价|指导价",
  cost: "cost|cogs|cost of goods|cost of sales|purchase cost|成本|采购成本|总成本|进价|成本金额",
  profit: "profit|margin|gross profit|gross margin|gp|contribution|毛利|利润|毛利额|利润额|毛利润|盈利|净利",
  quantity:
    "quantity|qty|volume|units|pieces|tonnage|pcs|count|数量|件数|吨数|销量|箱量|柜量|重量|数目|订购数量|销售数量|个数|吨位|总数量|份数|台数",
  unit: "unit|uom|unit of measure|measure unit|计量单位|销售单位|单位名",
  percent: "%|percent|percentage|pct|ratio|rate|率|百分比|比例|占比|比率",
  balance:
    "balance|outstanding|open|remaining|unpaid|residual|owed|owing|amount due|open amount|余额|未收|欠款额|未回款|待收|尚欠|未付|未结|剩余|结余|未收款|未到账|欠款|未核销|尾款|期末",
  overdue: "overdue|past due|late|delinquent|delay|逾期|超期|拖欠|过期|超账期|逾期未",
  age: "age|aging|ageing|账龄|账令",
  days: "days|day count|天数|天|日数",
  bucket: "bucket|interval|age range|band|区间|段|范围|分段|档",
  currency: "currency|curr|ccy|币种|币别|货币|币制|结算币种|外币",
  fx: "exchange|exchange rate|fx|forex|汇率|兑换率|折算率",
  local: "local|base|domestic|rmb|cny|本位币|本币|折合|人民币|折算|折人民币",
  deposit: "deposit|down payment|advance|prepayment|prepaid|定金|预收|订金|预付|首付|预收款|预付款",
  credit: "credit|信用|授信|赊销|信贷",
  limit: "limit|ceiling|line of credit|额度|限额|上限|额|最高",
  terms: "terms|term|payment terms|conditions|条件|条款|账期|付款方式|结算方式|付款条件|信用期|收款条件|付款期限",
  method: "method|mode|way|means|via|channel of contact|方式|形式|途径|手段|渠道方式",
  bank: "bank|bank account|开户行|银行|银行账户|收款账户|账户",
  status: "status|situation|progress status|状态|状况|情况状态|进展状态|处理状态|态",
  stage: "stage|phase|step|milestone|progress|funnel stage|阶段|进度|进展|环节|流程|步骤|所处阶段",
  type: "type|kind|class type|nature|类型|类别|性质|种类|分类|属性|类|型别|类目类型",
  grade:
    "grade|level|rating|tier|class|rank|ranking|priority|stars|score grade|等级|级别|星级|分级|评级|评分|重要程度|优先级|重要级别|档次|意向度|热度|质量",
  source:
    "source|origin|channel|lead source|campaign|how found|来源|渠道|获客渠道|来源渠道|来路|获取方式|获客方式|信息来源|推广渠道|引流",
  industry:
    "industry|sector|vertical|line of business|business line|sic|行业|行业分类|所属行业|领域|所处行业|细分|产业",
  territory:
    "territory|region|area|zone|sales region|district area|market|区域|大区|地区|片区|辖区|销售区域|市场区域|战区区域|所在区域|所属区域|地域",
  country: "country|nation|国家|国别|国籍|国家地区|国家或地区|地区国家",
  province:
    "province|state province|state or province|county|prefecture|address state|billing state|mailing state|shipping state|state name|省|省份|州|省市|省州|省自治区|省直辖市",
  state: "state|state code",
  city: "city|town|municipality|城市|市|地市|所在市|地级市",
  districtname: "sub district|township|suburb|ward|区县|县区|镇区|区|县|乡镇|街道",
  address:
    "address|street|addr|address line|address 1|address1|street address|地址|住址|所在地|办公地址|通讯地址|详细地址|街道地址|注册地址|经营地址|联系地址",
  billing: "billing|bill to address|invoicing|registered|office|账单|注册|办公|通讯|开票地址",
  shippingaddress: "delivery address|shipping address|ship to|收货|收货地址|送货地址",
  postal: "postal code|zip|zip code|postcode|post code|zipcode|postal|pin code|邮编|邮政编码|邮政编号|邮递区号",
  website: "website|web site|web|url|homepage|home page|domain|domain name|site|网址|网站|官网|主页|网页|域名|官方网站",
  email: "email|e mail|mail|email address|e mail address|邮箱|电子邮箱|电子邮件|邮件|电子信箱|邮箱地址|信箱|邮件地址",
  phone:
    "phone|telephone|tel|phone number|tel no|telephone number|landline|office phone|work phone|business phone|contact number|contact no|电话|电话号码|座机|固定电话|固话|联系电话|办公电话|联系方式|联系号码|公司电话",
  mobile:
    "mobile|cell|cell phone|cellphone|mobile phone|mobile number|handphone|mobile no|手机|手机号|手机号码|移动电话|行动电话|手提电话",
  fax: "fax|facsimile|fax number|传真|传真号|传真号码",
  im: "wechat|whatsapp|skype|im|line id|messenger|telegram|qq|weixin|微信|微信号|即时通讯|企业微信|社交账号",
  taxid:
    "tax id|tax number|vat number|vat no|vat id|tax registration|ein|gstin|uscc|duns|tin|gst number|统一社会信用代码|税号|纳税人识别号|信用代码|统一编号|统编|组织机构代码|营业执照号|纳税识别号|社会信用代码|税务登记号",
  jobtitle: "job title|contact title|position|designation|work function|job|职务|职位|岗位|职称|头衔|职衔",
  role: "role|buying role|decision role|角色|决策角色",
  salutation: "salutation|honorific|prefix name|称谓|尊称|敬称",
  gender: "gender|sex|性别",
  birthday: "birthday|birth date|date of birth|dob|birthdate|生日|出生日期|出生年月",
  employees:
    "employees|number of employees|headcount|staff count|company size|workforce|员工人数|员工数|人数|公司规模|人员规模|企业规模|规模|从业人数",
  annual: "annual|yearly|per year|年|年度|每年|全年",
  purchasing: "purchase|purchasing|buying|procurement|采购|购买|进货|采购额",
  potentialvalue: "potential value|wallet|wallet size|capacity|潜力|采购能力|潜在|采购潜力",
  parent: "parent|head office|holding|upper|上级|母公司|总公司|所属集团|集团|总部",
  pool: "pool|public pool|queue|公海|客户池|公海池",
  protected: "protected|protection|reclaim|recycle|保护期|保护|回收|收回|保有",
  tags: "tag|label|keyword|标签|标记|标识",
  remark:
    "remark|note|comment|memo|notes|remarks|comments|description|additional info|备注|说明|描述|附注|摘要|注释|其他|其他信息|备忘|补充说明|留言|批注|简介",
  subject: "subject|topic|purpose|theme|主题|事由|目的|议题|要点|事项",
  content:
    "content|detail|details|summary|discussion|minutes|body|message|内容|详情|记录|明细内容|详细内容|纪要|经过|过程|情况|概述|描述内容",
  result: "result|outcome|disposition|feedback result|effect|结果|效果|成效|成果|反馈结果",
  commitment: "commitment|promise|commit|obligation|承诺|承诺事项|约定事项",
  action: "action|step|todo|to do|task next|计划事项|行动|措施|安排|工作安排|待办",
  duration: "duration|time spent|length|minutes spent|hours|时长|用时|耗时|工时|持续时间",
  location: "location|place|venue|地点|位置|定位|场所",
  probability:
    "probability|win rate|likelihood|confidence|chance|win|概率|赢率|成功率|成交概率|可能性|把握|胜率|赢单率",
  lossreason:
    "loss reason|lost reason|reason lost|closed lost reason|丢单原因|输单原因|失败原因|未成交原因|战败原因|流失原因",
  reason: "reason|cause|原因|理由|缘由",
  incoterm:
    "incoterm|incoterms|trade term|delivery term|price term|贸易条款|价格条款|贸易方式|成交方式|贸易术语|交易条款",
  batch: "batch|lot|batch number|lot number|批号|批次|批次号|生产批号",
  severity: "severity|urgency|seriousness|impact level|严重程度|紧急程度|严重性|严重等级|紧急度|重要性",
  handler: "handler|handled|agent handler|processor|处理人|处理人员|受理人|承办人|处理者|经办|受理人员|责任工程师",
  resolution:
    "resolution|solution|corrective action|action taken|处理结果|处理措施|解决方案|处理方案|纠正措施|整改措施|处理意见|解决办法|对策|处理情况|解决措施|处理方式|处理",
  passed: "passed|forwarded|escalated|handed over|transferred|转交|移交|传递|转办|上报|转派|流转|转",
  reply: "reply|replied|response|responded|first response|first reply|回复|答复|回应|首次回复|响应|首次响应",
  satisfaction: "satisfaction|csat|nps|满意度|满意度评价|满意",
  compensation: "compensation|claim amount|refund|credit note|赔偿|索赔|理赔|退款|赔付|索赔额",
  dispute: "dispute|hold|争议|纠纷|异议原因",
  baddebt: "bad debt|write off|allowance|provision|坏账|呆账|坏账准备|减值",
  renewal: "renewal|renew|notice|续签|续约|续期",
  rebate: "rebate|discount policy|bonus|incentive|返利|返点|折让|奖励",
  discount: "discount|disc|折扣|优惠|折扣率",
  signatory: "signatory|signed by|customer signatory|签署人|签约人|签字人|签订人|签约代表",
  attainment:
    "attainment|achievement rate|achievement %|completion rate|完成率|达成率|达标率|目标完成率|完成比例|完成进度",
  weight: "weight|weighting|权重",
  metric: "metric|kpi|measure|indicator|考核指标|指标名称|考核项目|指标项",
  period:
    "period|month|quarter|year|week|fiscal period|fy|fiscal year|期间|月份|季度|年度期|年份|年月|周期|月度|会计期间|考核期|月|财年|账期月",
  newcustomer: "new client|new account|new customer|新客户|新增客户|新客|新开发客户",
  committed: "committed|orders in hand|backlog|booked|在手订单|已确认订单|已接单|已确认",
  supply: "supply|allocation|available|confirmed supply|供应|可供|分配量|排产|供给|供货量",
  baseline: "baseline|statistical|system forecast|base forecast|基线|统计|基准|系统预测",
  assumption: "assumption|driver|假设|前提",
  version: "version|snapshot|版本|快照",
  share: "share|market share|share of wallet|份额|占有率|市场份额|市占率",
  our: "our|ours|我方|我司|本公司|我们",
  approved: "approved|approval|reimbursed|审批|批准|审核|是否报销|已报销",
  specs: "specs given|specification provided|drawing|是否有规格|是否提供规格",
  founding: "founded|founding|established|year founded|成立|创立|成立时间|周年|纪念日|anniversary",
  previousowner: "previous owner|former owner|前负责人|原负责人|历史负责人|原业务员|前业务员",
  coowner: "co owner|secondary owner|collaborator|协作人|协同人|协办人|共同负责人|跟单员|协同销售|协助人",
  whether: "is|has|whether|flag|是否|有无|yn",
  title: "title|标题",
  // Fillers say nothing by themselves
  _: "the|of|in|for|by|to|and|or|a|an|s|main|primary|current|my|your|所属|所在|主要|首要|相关|对应|关联|本次|具体|归属|基本|的|当前|本|该|目前|所|信息|总|总共|全部|累计|related|associated|record|details of|default",
};
