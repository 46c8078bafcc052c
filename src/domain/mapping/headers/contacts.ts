import type { NounHeaders } from "./nounHeaders";

export const contacts: NounHeaders<"contacts"> = {
  sheetNames: "Contacts | People | Persons | 联系人 | 联系人表 | 聯絡人",
  fields: {
    contactId: {
      en: "Contact ID | Person - ID | Record ID | ID | Person - Pipedrive System ID",
      zh: "联系人编号 | 联系人ID | 编号",
      zhHant: "聯絡人編號 | 聯絡人ID",
    },
    accountName: {
      en: "Account Name | Company | Company Name | Account | Organization | Organization - Name | Associated Company | Associated Company IDs | Related Company | Customer",
      zh: "客户名称 | 公司名称 | 所属公司 | 公司 | 单位 | 所属客户",
    },
    name: {
      en: "Full Name | Name | Contact Name | Person - Name | Display Name | Contact",
      zh: "姓名 | 联系人 | 联系人姓名 | 名称 | 客户姓名",
      zhHant: "聯絡人 | 聯絡人姓名",
    },
    firstName: { en: "First Name | Given Name | Person - First name | fname", zh: "名 | 名字" },
    lastName: { en: "Last Name | Surname | Family Name | Person - Last name | lname", zh: "姓 | 姓氏" },
    title: { en: "Title | Job Title | Position | Account Title", zh: "职务 | 职位 | 岗位 | 标题", zhHant: "職稱" },
    department: { en: "Department | Dept", zh: "部门 | 所在部门" },
    role: {
      en: "Role | Buying Role | Decision Role | Opportunity Role | Influence | Decision Power",
      zh: "角色 | 决策角色 | 是否KP | 是否决策人 | 决策力 | 商机角色",
    },
    email: {
      en: "Email | Email Address | Work Email | Person - Email | Person - Email (Work)",
      zh: "邮箱 | 电子邮箱 | 电子邮件 | 邮箱地址 | 联系人邮箱",
      zhHant: "信箱 | 聯絡人郵箱",
    },
    phone: {
      en: "Phone | Phone Number | Business Phone | Work Phone | Office Phone | Person - Phone",
      zh: "电话 | 联系电话 | 办公电话 | 联系方式 | 座机",
      zhHant: "聯絡電話 | 聯絡方式",
    },
    mobile: { en: "Mobile | Mobile Phone | Cell", zh: "手机 | 手机号 | 手机号码", zhHant: "行動電話" },
    birthday: { en: "Birthday | Birthdate | Date of Birth", zh: "生日 | 出生日期 | 联系人生日", zhHant: "聯絡人生日" },
    source: { en: "Lead Source | Source", zh: "来源 | 客户来源 | 线索来源" },
    owner: {
      en: "Contact owner | Owner | Account Owner | Assigned User Name | Assigned to | Person - Owner | Account Manager",
      zh: "负责人 | 业务员",
      zhHant: "業務",
    },
    remark: { en: "Description | Notes | Remarks | Note | Note - Content", zh: "备注 | 描述 | 说明" },
  },
};
