import type { NounHeaders } from "./nounHeaders";

export const contacts: NounHeaders<"contacts"> = {
  sheetNames:
    "Contacts | People | Persons | 联系人 | 联系人表 | 聯絡人 | Contact | Contact List | Contact Details | Contact Information | Address Book | Phone Book | Key Contacts | Customer Contacts | 联系人信息 | 联系人列表 | 联系人档案 | 联系人资料 | 通讯录 | 客户联系人 | 关键人 | 决策人 | 决策链 | 名片",
  fields: {
    contactId: {
      en: "Contact ID | Person - ID | Record ID | ID | Person - Pipedrive System ID | Contact Number | Contact No. | Contact Code | Contact Record ID",
      zh: "联系人编号 | 联系人ID | 编号 | 联系人编码 | 联系人号 | 联系人主键 | 联系人代码 | ID",
      zhHant: "聯絡人編號 | 聯絡人ID",
    },
    accountName: {
      en: "Account Name | Company | Company Name | Account | Organization | Organization - Name | Associated Company | Associated Company IDs | Related Company | Customer | Customer Name | Client | Client Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Primary Company | Associated Company Name | Employer | Account Name (Company) | Works For | Company/Organization",
      zh: "客户名称 | 公司名称 | 所属公司 | 公司 | 单位 | 所属客户 | 客户 | 客户名 | 单位名称 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 所在公司 | 工作单位 | 任职公司 | 所在单位 | 所属企业 | 所属单位 | 所属客户名称 | 公司/单位 | 企业 | 关联企业 | 归属客户 | 任职单位",
    },
    name: {
      en: "Full Name | Name | Contact Name | Person - Name | Display Name | Contact | Contact Person | Person | Contact Full Name | Name of Contact | Customer Contact | Key Contact | Contact's Name | First and Last Name",
      zh: "姓名 | 联系人 | 联系人姓名 | 名称 | 客户姓名 | 联系人名字 | 名字 | 人员姓名 | 联络人 | 客户联系人 | 中文姓名 | 姓名全称 | 称呼 | 关键人姓名 | 关键人 | 联系人全名 | 决策人姓名 | 对接人",
      zhHant: "聯絡人姓名",
    },
    firstName: {
      en: "First Name | Given Name | Person - First name | fname | First | Forename | Christian Name | Contact First Name | Given",
      zh: "名 | 名字 | 英文名 | 名(First Name)",
    },
    lastName: {
      en: "Last Name | Surname | Family Name | Person - Last name | lname | Last | Contact Last Name | Family | Second Name",
      zh: "姓 | 姓氏 | 姓(Last Name)",
    },
    title: {
      en: "Title | Job Title | Position | Account Title | Designation | Contact Title | Role/Title | Job | Job Position | Occupation | Profession | Work Function | Function | Job Role | Contact Position | Position Title",
      zh: "职务 | 职位 | 岗位 | 标题 | 职称 | 头衔 | 职级 | 岗位名称 | 职位名称 | 联系人职务 | 联系人职位 | 职衔 | 称谓 | 职务名称 | 任职职务 | 担任职务",
    },
    department: {
      en: "Department | Dept | Division | Department Name | Team | Business Unit | Section | Contact Department",
      zh: "部门 | 所在部门 | 所属部门 | 部门名称 | 联系人部门 | 科室 | 任职部门 | 工作部门",
    },
    role: {
      en: "Role | Buying Role | Decision Role | Opportunity Role | Influence | Decision Power | Contact Role | Contact Type | Decision Maker | Is Decision Maker | Decision Maker? | Authority | Stakeholder Role | Influence Level | Role in Decision | Key Contact? | Primary Contact? | Is Primary | Buyer Role | Type",
      zh: "角色 | 决策角色 | 是否KP | 是否决策人 | 决策力 | 商机角色 | 联系人角色 | 联系人类型 | 影响力 | 是否关键决策人 | 是否关键人 | 决策地位 | 决策作用 | 采购角色 | 是否主联系人 | 是否首要联系人 | 关系角色 | 决策影响 | 项目角色 | 是否主要联系人 | 是否决策者 | 是否默认联系人 | 类型",
    },
    email: {
      en: "Email | Email Address | Work Email | Person - Email | Person - Email (Work) | Mail | Email ID | Email 1 | Primary Email | Business Email | Contact Email | Email Addr | Contact's Email",
      zh: "邮箱 | 电子邮箱 | 电子邮件 | 邮箱地址 | 联系人邮箱 | 邮件 | 电子邮件地址 | 联系邮箱 | E-mail | 企业邮箱 | 邮件地址 | 电邮 | 信箱 | 公司邮箱 | 工作邮箱",
      zhHant: "聯絡人郵箱",
    },
    phone: {
      en: "Phone | Phone Number | Business Phone | Work Phone | Office Phone | Person - Phone | Phone No. | Telephone | Telephone No. | Tel | Tel No. | Telephone Number | Contact Phone | Contact Number | Contact No. | Main Phone | Company Phone | Phone 1 | Landline | Primary Phone | Phone (Work) | Direct Phone | Phone - Work | Direct Line | Extension | Direct Dial | Business Telephone",
      zh: "电话 | 联系电话 | 办公电话 | 联系方式 | 座机 | 电话号码 | 固定电话 | 固话 | 公司电话 | 客户电话 | 单位电话 | 联系人电话 | 企业电话 | 联系号码 | 办公室电话 | 电话1 | 分机 | 公司座机 | 直线电话 | 工作电话 | 办公电话号码 | 单位座机",
      zhHant: "聯絡電話 | 聯絡方式",
    },
    mobile: {
      en: "Mobile | Mobile Phone | Cell | Mobile No. | Mobile Number | Cell Phone | Cell Number | Handphone | Phone (Mobile) | Mobile Tel | Phone - Mobile | Person - Phone (Mobile) | Personal Phone",
      zh: "手机 | 手机号 | 手机号码 | 移动电话 | 联系手机 | 客户手机 | 客户手机号 | 联系人手机 | 联系人手机号 | 手机电话 | 行动电话 | 个人手机",
    },
    birthday: {
      en: "Birthday | Birthdate | Date of Birth | Bday | DOB | Contact Birthday",
      zh: "生日 | 出生日期 | 联系人生日 | 出生年月 | 生日日期 | 出生年月日 | 诞辰",
      zhHant: "聯絡人生日",
    },
    source: {
      en: "Lead Source | Source | Original Source | Channel | Origin | Source Channel | Marketing Channel | Source Name",
      zh: "来源 | 客户来源 | 线索来源 | 信息来源 | 来源渠道 | 获客渠道 | 获取渠道 | 渠道来源 | 推广渠道 | 渠道",
    },
    owner: {
      en: "Contact owner | Owner | Account Owner | Assigned User Name | Assigned to | Person - Owner | Account Manager | Sales Rep | Salesperson | Salesman | Sales Representative | Rep | Representative | Owner Name | Owner Full Name | Record Owner | Assigned User | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name",
      zh: "负责人 | 业务员 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管",
    },
    remark: {
      en: "Description | Notes | Remarks | Note | Note - Content | Remark | Comments | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other | Contact Notes | Background | Other Information",
      zh: "备注 | 描述 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 联系人备注 | 描述信息 | 个人爱好 | 其他说明",
    },
  },
};
