import { criteria } from "./gradeSentence";
import type { Strings } from "../strings";
import type { keptChoices as enChoices } from "../en/kept";

export const keptChoices: typeof enChoices = {
  reward: "奖励",
  penalty: "处罚",
  override: "人工指定",
  strategic: "战略客户",
  inquiry: "询盘",
  written: "原表所写",
  first: "首次评级",
  value: "数据变化",
  method: "评级方法变更",
  latePayment: "付款逾期",
  expired: "人工指定到期",
  ...criteria,
};

export const kept: Strings["kept"] = {
  tabs: {
    pay: { title: "薪酬录入", hint: "奖惩、年终奖评分、单据业绩分成、预支提成。处罚须有证据才计入。" },
    refunds: {
      title: "退款",
      hint: "退给客户、而各表中没有对应行的款项：按所列订单或发票追回提成，由所列业务员承担，未填则由原业绩归属人按比例承担。若表中已有同一订单的负数行，则以该行为准，此处不再计算。",
    },
    territories: { title: "区域负责人", hint: "销售行和客户都没有业务员时，该区域的销售归谁。" },
    objectives: { title: "定性目标", hint: "按月、季、半年或年评定的目标：目标分与评分，1–5 分。" },
    gradeMarks: {
      title: "人工指定等级",
      hint: "人工指定的等级，或战略客户（至少 B 级）：原因、指定人、有效期。到期后恢复按规则评级。",
    },
    gradeScores: {
      title: "人工评分",
      hint: "评分卡中对客户的人工评分，按指标 1–5 分。表中数据能算出的指标仍按计算值；多次评分以最新为准；未填分数的行表示待评。",
    },
    gradeBook: { title: "等级台账", hint: "由 Sales Desk 保存，使等级有据才变：上次评级结果与每次变动。" },
  },
  tables: {
    adjustments: {
      title: "奖励与处罚",
      fields: { date: "日期", owner: "业务员", kind: "类别", amount: "金额", reason: "事由", evidence: "证据" },
    },
    refunds: {
      title: "退款",
      fields: {
        date: "日期",
        document: "订单号或发票号",
        accountName: "客户",
        owner: "业务员",
        amount: "退款金额",
        reason: "原因",
        evidence: "依据",
      },
    },
    bonusScores: {
      title: "奖金评分",
      fields: {
        owner: "业务员",
        quarter: "季度",
        platformUse: "平台有效利用率",
        passion: "激情 1–5",
        innovation: "创新 1–5",
        summingUp: "归纳总结 1–5",
        evidence: "依据",
      },
    },
    territories: { title: "区域与业务员", fields: { region: "区域", owner: "业务员" } },
    splits: { title: "单据业绩分成", fields: { document: "单据编号", owner: "业务员", share: "比例" } },
    draws: { title: "预支提成", fields: { from: "起始日", amount: "每期金额", isRecoverable: "需追回" } },
    objectives: {
      title: "定性目标（1–5 分）",
      fields: {
        owner: "业务员",
        period: "期间",
        objective: "目标",
        target: "目标分",
        mark: "评分",
        evidence: "依据",
      },
    },
    gradeScores: {
      title: "人工评分（1–5 分）",
      fields: {
        accountName: "客户",
        accountId: "客户编号",
        criterion: "指标",
        score: "评分",
        reason: "理由",
        author: "评分人",
        date: "日期",
      },
    },
    gradeMarks: {
      title: "人工指定等级",
      fields: {
        accountName: "客户",
        accountId: "客户编号",
        kind: "类别",
        grade: "等级",
        reason: "原因",
        author: "指定人",
        until: "有效期至",
      },
    },
    gradeBook: {
      title: "上次评级结果",
      fields: {
        accountName: "客户",
        accountId: "客户编号",
        label: "等级",
        base: "按方法评定",
        method: "方法",
        pendingLabel: "倾向等级",
        pendingSince: "自",
        firstInquiry: "首次询盘等级",
      },
    },
    gradeMoves: {
      title: "等级变动",
      fields: { date: "日期", accountName: "客户", from: "原等级", to: "新等级", cause: "原因" },
    },
  },
  view: {
    rows: (count) => `${count} 行`,
    none: "尚未建立",
    make: (tab) => `建立“${tab}”表`,
    broken: "以下单元格无法读取，所在行不计：",
  },
};
