import { actionColumns, evidence, owner } from "./columns";
import { CONTRACT_STEPS, REQUIREMENTS, RISK_POINTS } from "./contractChecks";
import { factFields } from "./facts";
import { LISTS } from "./lists";
import { column, field, fields, table, type Template, words } from "./template";

const contract = column("contract", "text", words("Contract", "合同"), { width: 14 });

/** The first column of the widest table is that of all: risks and requirements are sentences. */
const [action, ...otherColumns] = actionColumns;
const wideActions = [{ ...action!, width: 46 }, ...otherColumns];

/** What is agreed, against what was done, as of the day of the tab. */
const commitments = table(
  "contracts",
  words("Contracts and commitments", "合同与承诺"),
  [
    column("title", "text", words("Name", "名称")),
    contract,
    column("start", "date", words("Start", "开始")),
    column("end", "date", words("End", "到期")),
    column("notice", "number", words("Notice days", "通知天数")),
    column("renewBy", "date", words("Renew by", "续签截止"), {
      formula: 'IF([end]="","",[end]-N([notice]))',
      highlights: [{ when: "AND(N([renewBy])>0,#asOf>N([renewBy]))", tone: "bad" }],
    }),
    column("value", "money", words("Value", "合同额")),
    column("commitment", "text", words("Commitment", "承诺"), { width: 20 }),
    column("from", "date", words("Period from", "周期自")),
    column("to", "date", words("to", "至")),
    column("target", "number", words("Target", "目标"), { width: 12 }),
    column("actual", "number", words("Actual to date", "截至实际"), { width: 12 }),
    column("proRata", "number", words("Pro rata", "按进度应完成"), {
      width: 12,
      formula:
        'IF(OR([target]="",[from]="",[to]=""),"",ROUND([target]*MAX(0,MIN(1,(#asOf-[from]+1)/([to]-[from]+1))),2))',
    }),
    column("gap", "number", words("Gap", "差额"), {
      width: 12,
      formula: 'IF([proRata]="","",N([actual])-[proRata])',
      highlights: [{ when: "N([gap])<0", tone: "bad" }],
    }),
    column("invoiced", "money", words("Invoiced", "已开票")),
    column("collected", "money", words("Collected", "已回款")),
  ],
  { filledFrom: "contracts", blankRows: 3 },
);

const steps = table(
  "steps",
  words("Signature, step by step", "签署步骤"),
  [
    column("step", "text", words("Step", "步骤")),
    contract,
    column("side", "choice", words("Side", "哪一方"), { choices: LISTS.side }),
    owner,
    column("due", "date", words("Due", "截止日期")),
    column("doneOn", "date", words("Done on", "完成日期")),
    column("light", "text", words("Light", "红绿灯"), {
      width: 8,
      formula: 'IF([step]="","",IF([doneOn]<>"","G",IF([due]="","A",IF(#asOf>[due],"R","G"))))',
      highlights: [
        { when: '[light]="R"', tone: "bad" },
        { when: '[light]="A"', tone: "warning" },
      ],
    }),
    evidence,
  ],
  { startRows: CONTRACT_STEPS, blankRows: 4 },
);

const risks = table(
  "risks",
  words("Risk check list before signing", "签署前风险检查"),
  [
    column("risk", "text", words("Risk point", "风险点")),
    contract,
    column("safe", "choice", words("In order?", "是否无虞"), {
      choices: LISTS.yesNo,
      highlights: [
        { when: "[safe]=~yesNo.no", tone: "bad" },
        { when: 'AND([risk]<>"",[safe]="")', tone: "warning" },
      ],
    }),
    column("measure", "text", words("If not: what is done", "如否：处理措施")),
    owner,
    column("checkedOn", "date", words("Checked on", "检查日期")),
  ],
  { startRows: RISK_POINTS, blankRows: 4 },
);

const requirements = table(
  "requirements",
  words("Requirements, rights and duties", "要求、权利与义务"),
  [
    column("requirement", "text", words("Requirement", "要求")),
    contract,
    column("side", "choice", words("Owed by", "义务方"), { choices: LISTS.side }),
    column("due", "date", words("Due", "截止日期")),
    column("met", "choice", words("Met", "已满足"), { choices: LISTS.yesNo }),
    column("state", "text", words("State", "状态"), {
      formula:
        'IF([requirement]="","",IF([met]=~yesNo.yes,~fulfilment.met,IF(OR([met]=~yesNo.no,AND([due]<>"",#asOf>[due])),~fulfilment.notMet,~fulfilment.due)))',
      highlights: [
        { when: "[state]=~fulfilment.notMet", tone: "bad" },
        { when: "[state]=~fulfilment.met", tone: "good" },
      ],
    }),
    evidence,
  ],
  { startRows: REQUIREMENTS, blankRows: 6 },
);

const tiers = table(
  "tiers",
  words("Rebate tiers", "返利档位"),
  [
    contract,
    column("from", "number", words("From", "起点"), { width: 12 }),
    column("rate", "ratio", words("Rate", "返利率")),
    column("reached", "choice", words("Reached", "已达到"), {
      formula:
        'IF([rate]="","",IF(SUMIFS(#contracts.actual,#contracts.contract,[contract])>=N([from]),~yesNo.yes,~yesNo.no))',
    }),
    column("missing", "number", words("Missing", "还差"), {
      width: 12,
      formula: 'IF([rate]="","",MAX(0,N([from])-SUMIFS(#contracts.actual,#contracts.contract,[contract])))',
    }),
  ],
  { filledFrom: "tiers", blankRows: 3 },
);

/** What was agreed with one customer, who has yet to sign, what may go wrong, and what each side owes. */
export const contractFile: Template = {
  id: "contractFile",
  subject: "account",
  name: words("Contract file", "合同档案"),
  purpose: words(
    "Commitments, signature steps of both sides, risk check list, requirements met or due, and rebate tiers.",
    "承诺、双方签署步骤、风险检查表、要求的满足情况与返利档位。",
  ),
  parts: [
    fields("facts", words("Customer", "客户"), ...factFields("grade", "owner", "paymentTerms", "creditLimit")),
    fields(
      "summary",
      words("State", "状态"),
      field("stepsDone", "number", words("Steps done", "已完成步骤"), { formula: "COUNT(#steps.doneOn)" }),
      field("stepsOpen", "number", words("Steps open", "未完成步骤"), {
        formula: "COUNTA(#steps.step)-COUNT(#steps.doneOn)",
      }),
      field("risksOpen", "number", words("Risks not checked", "未检查风险"), {
        formula: "COUNTA(#risks.risk)-COUNTA(#risks.safe)",
      }),
      field("risksBad", "number", words("Risks not in order", "有问题的风险"), {
        formula: "COUNTIF(#risks.safe,~yesNo.no)",
      }),
      field("met", "number", words("Requirements met", "已满足要求"), {
        formula: "COUNTIF(#requirements.state,~fulfilment.met)",
      }),
      field("notMet", "number", words("Not met", "未满足"), {
        formula: "COUNTIF(#requirements.state,~fulfilment.notMet)",
      }),
    ),
    commitments,
    tiers,
    steps,
    risks,
    requirements,
    table("actions", words("Actions", "行动"), wideActions, { blankRows: 5 }),
  ],
};
