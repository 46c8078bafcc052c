import type { NounHeaders } from "./nounHeaders";

export const contracts: NounHeaders<"contracts"> = {
  sheetNames: "Contracts | Agreements | 合同 | 合同台账 | 协议 | 合約 | 契約",
  fields: {
    contractNo: {
      en: "Contract No. | Contract Number | Agreement No. | Contract ID | Reference",
      zh: "合同编号 | 合同号 | 协议编号 | 编号",
      zhHant: "合約編號",
    },
    name: {
      en: "Contract Name | Agreement | Contract | Title | Name | Document Name",
      zh: "合同名称 | 合同 | 协议名称 | 合同标题",
      zhHant: "合約名稱",
    },
    accountName: {
      en: "Customer | Account | Counterparty | Account Name | Party | Client",
      zh: "客户名称 | 客户 | 对方单位 | 需求方 | 甲方 | 乙方 | 签约方 | 合作方",
      zhHant: "對方",
    },
    type: {
      en: "Type | Contract Type | Programme | Program",
      zh: "合同类型 | 类型 | 协议类型",
      zhHant: "合約類型 | 合同型別 | 型別 | 協議型別",
    },
    signDate: {
      en: "Signed Date | Signature Date | Date Signed | Execution Date",
      zh: "签订日期 | 签约日期 | 签订时间 | 签订合同日期 | 签署日期",
    },
    startDate: {
      en: "Start Date | Effective Date | Contract Start | Valid From",
      zh: "开始日期 | 合同开始日期 | 合同开始时间 | 生效日期 | 合同起始日期 | 起始日",
      zhHant: "生效日",
    },
    endDate: {
      en: "End Date | Expiry Date | Expiration Date | Contract End | Valid To | Expires",
      zh: "结束日期 | 到期日期 | 合同结束时间 | 合同到期日期 | 合同到期时间 | 合同到期日 | 终止日期 | 有效期至",
      zhHant: "到期日",
    },
    renewalDate: {
      en: "Renewal Date | Renew By | Notice Date | Renewal Notice",
      zh: "续签日期 | 续约日期 | 续约提醒日",
      zhHant: "續約日",
    },
    term: {
      en: "Term | Duration | Contract Length",
      zh: "合同期限 | 期限 | 拟服务期限(月) | 服务期",
      zhHant: "合約期間",
    },
    amount: {
      en: "Contract Value | Amount | Total | Total Value | Annual Value",
      zh: "合同金额 | 金额 | 累计金额 | 合同总额",
      zhHant: "合約金額",
    },
    commitment: {
      en: "Commitment | Volume Commitment | Commitments | Minimum Purchase | Target Volume | Obligation",
      zh: "承诺 | 采购承诺 | 承诺销量 | 最低采购量 | 承诺事项 | 约定任务量",
      zhHant: "承諾量",
    },
    rebate: { en: "Rebate | Discount | Bonus | Incentive", zh: "返利 | 返点 | 折扣 | 政策", zhHant: "回饋" },
    signedBy: { en: "Signed By | Signatory | Customer Signatory", zh: "签署人 | 签约人 | 客户签字人 | 签收人" },
    status: { en: "Status | Stage | Contract Status", zh: "合同状态 | 状态 | 合同阶段 | 审批状态", zhHant: "合約狀態" },
    owner: { en: "Owner | Sales Rep | Responsible", zh: "负责人 | 业务员 | 项目负责人", zhHant: "業務 | 專案負責人" },
    paymentTerms: { en: "Payment Terms | Terms", zh: "付款条件 | 账期", zhHant: "帳期" },
    remark: { en: "Remarks | Notes | Description", zh: "备注 | 描述" },
  },
};
