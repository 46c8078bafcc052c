import type { Strings } from "../strings";

const number = (count: number) => count.toLocaleString("zh-CN");

function contact(days: number | null): string {
  if (days === null) return "没有联系记录";
  return days === 0 ? "今天刚联系过" : `${number(days)} 天前最后联系`;
}

export const guard: Strings["guard"] = {
  holder: ({ owner, since, daysSinceContact }) => {
    const held = owner === null ? "无人负责" : `由 ${owner} 负责`;
    const from = since === null ? "" : owner === null ? `，${since} 录入` : `（${since} 起）`;
    return `${held}${from}，${contact(daysSinceContact)}`;
  },
  tabs: { find: "重复组", entry: "录入时", files: "其他文件", decided: "已决定" },
  preparing: "正在准备客户比对…",
  check: {
    title: "录入前查询",
    hint: "输入已知的客户信息，不会写入任何内容。",
    name: "名称",
    phone: "电话",
    email: "邮箱",
    none: "还没有人录入这个客户。",
    found: (count) => `已有 ${number(count)} 个类似的客户`,
    exists: (held) => `已存在，${held}`,
    named: (name, held) => `${name}：${held}`,
  },
  watch: {
    title: "录入防重",
    hint: "您键入、粘贴或填充的内容会立即与全部客户比对；其他人在别处写入的内容不会提示。工作表改名后仍受监看；其副本要另行打开。",
    sheet: (sheet) => `监看“${sheet}”`,
    gone: (sheet) => `“${sheet}”现已不在此工作簿中，或其中没有客户：那里不受监看。`,
    onFinding: "新录入的行很可能是已有客户时",
    choices: { warn: "提醒并标出名称", refuse: "搁置该行" },
    refuseHint: "搁置的行会被清空并保留在下方。只是可能重复的行，以及原来就有的行，只提醒、不搁置。",
    details: "录入前查询显示",
    detailChoices: { masked: "客户已有人负责以及是谁", all: "全部资料（供经理使用）" },
  },
  told: {
    found: (found, checked) =>
      checked === 1 ? "这条录入可能是已有客户" : `${number(checked)} 条录入中有 ${number(found)} 条可能是已有客户`,
    aside: (count) => `已搁置 ${number(count)} 条录入，可以放回。`,
    like: (name) => `类似“${name}”`,
    more: (count) => `另有 ${number(count)} 条`,
    open: "查看",
    dismiss: "关闭",
    title: "录入时发现",
    different: "不同客户",
  },
  aside: {
    title: "已搁置",
    sameAs: (name, place) => `类似“${name}”（${place}）`,
    was: (place, on) => `${place}，${on}`,
    putBack: "放回",
    putBackOf: (name) => `放回 ${name}`,
  },
  files: {
    title: "其他工作簿",
    hint: "选择同事的 .xlsx 文件。其中的客户只在本机与此工作簿比对，不导入，也不外传。",
    choose: "选择文件…",
    found: (file, accounts, shared) => `${file}：${number(accounts)} 个客户中有 ${number(shared)} 个这里已有`,
    theirs: (file, place, owner) => (owner === null ? `${file}，${place}` : `${file}，${place}，由 ${owner} 负责`),
    asTab: "写成工作表…",
    sheet: "共有客户",
    tabTitle: (count) => `其他工作簿中有 ${number(count)} 个客户这里已有`,
    headers: ["文件", "所在位置", "对方名称", "对方业务员", "本簿名称", "本簿业务员", "本簿位置", "把握", "理由"],
  },
  decided: {
    none: "还没有作过决定。",
    hint: "您对各组的判断保存在工作簿中，以后的检查和录入防重都会遵守。判断按客户编号跟随各行；没有编号时按名称、电话和邮箱，其中一项改变也能认出。",
    verdicts: { same: "同一客户", different: "不同客户", branch: "总部与分支" },
    said: (verdict, day, by) => (by === null ? `${verdict}，${day} 起` : `${verdict}，${day} 起，由 ${by} 判断`),
    lost: (names) => `已找不到 ${names.join(" · ")} 对应的行：该行已删除，或改动太大、无法认出。此决定暂不起作用。`,
    withdraw: "重新询问",
    withdrawOf: (names) => `重新询问 ${names}`,
  },
};
