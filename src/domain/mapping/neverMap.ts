import type { HeaderText } from "./headerText";
import { readHeader } from "./headerText";
import { conceptsOf } from "./segment";

const NEVER =
  "Row Checksum | No | No. | # | S.No | Sl No | Sr No | Sr. No. | Line No. | Row No. | Row ID | Seq | Index | 序号 | 行号 | 行 ID | 项次 | 项序 | 次序 | 顺序号 | 排名 | 排序 | Deleted | Is Deleted | Master Record ID | Team Id | Team Set ID | Assigned User ID | Date Modified | Last Modified Date | Email Opt Out | Do Not Call | Do Not Email | Opt Out | 乐观锁 | 删除标记 | 删除标志 | 是否删除 | 租户编号 | 锁定状态 | Portal Active | Portal Name | Portal Password | Picture | Photo | Avatar | 头像 | 图片 | 附件 | Attachments | Unnamed: 0 | Version No | Etag | Import ID | Checksum";

/** Who wrote or changed a record in another system, and when it was changed: never what selling asks for. */
const RECORD_KEEPING = [
  ["modified", "rep"],
  ["modified", "user"],
  ["modified", "date"],
  ["created", "rep"],
  ["created", "user"],
];

let keys: ReadonlySet<string> | undefined;

/** A column that serves another system or only counts the rows: left alone without a question. */
export function isTechnicalHeader(header: HeaderText): boolean {
  keys ??= new Set(NEVER.split(" | ").map((word) => readHeader(word).key));
  if (header.isTechnical || keys.has(header.key) || /^unnamed\d*$/.test(header.key)) return true;
  if (/^(?:last)?(?:modified|updated|edited|created)by(?:id|user)?$/.test(header.key)) return true;
  if (
    /^(?:最后|最近)?(?:修改|更新|变更|创建|录入|制单|新建)(?:人员?|者|用户|操作员?)(?:id|编号|姓名|账号)?$/.test(
      header.key,
    )
  )
    return true;
  const concepts = conceptsOf(header.words);
  return RECORD_KEEPING.some(
    (needed) => needed.length === concepts.length && needed.every((one) => concepts.includes(one)),
  );
}
