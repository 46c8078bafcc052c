import type { Strings } from "../strings";

export const starter: Strings["starter"] = {
  title: "新建工作簿",
  hint: "添加基础工作表：客户、跟进记录、订单、发票、目标和规则。不改动您的内容。",
  empty: "空白表",
  withSample: "带示例数据",
  made: (sheets) => `已添加：${sheets.join("、")}。`,
  sheets: { accounts: "客户", activities: "跟进记录", orders: "订单", invoices: "发票", targets: "目标" },
  choices: {
    grades: ["A", "B", "C", "D"],
    accountTypes: ["经销商", "终端用户", "批发商", "潜在客户", "合作伙伴"],
    origins: ["公司提供", "自主开发"],
    activityTypes: ["拜访", "电话", "邮件", "会议", "微信", "培训", "技术支持"],
    orderStates: ["未完成", "生产中", "已发货", "已交货", "已取消"],
    invoiceStates: ["未付", "部分付款", "已付", "有争议"],
  },
  sample: {
    contents: ["讲解价格表", "客户索要样品", "处理交货投诉", "商谈年度用量"],
    results: ["准备下单", "考虑中", "满意", "希望降价"],
    commitments: ["发送报价", "发送技术资料", "", "申请审批"],
    nextActions: ["电话", "拜访", "发送合同", "电话"],
    industries: ["轮胎", "化工", "车队"],
    cities: ["汉堡", "上海", "塔林", "墨西哥城", "苏州", "新加坡", "西雅图", "广州", "奥斯陆", "迪拜", "深圳", "孟买"],
    unit: "条",
    terms: "30 天",
    lines: ["卡车胎", "轿车胎", "化工"],
  },
};
