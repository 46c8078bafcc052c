import { halfWidth } from "../kernel/readNumber";
import { foldText } from "../kernel/text";
import type { Split } from "./rules";

/** A person's part of a sale. */
export interface Share {
  readonly owner: string;
  /** A ratio. */
  readonly share: number;
}

const BETWEEN_PEOPLE = /\s*[/;、&+]\s*/;
/** "Becker, Tom" is one person; "Becker 60%, Tom 40%" are two. */
const BETWEEN_SHARES = /\s*[/;、&+,]\s*/;
const WITH_SHARE = /^(.*?)[\s:(]*(\d+(?:\.\d+)?)\s*%\)?$/;
const TOLERANCE = 1e-9;

/**
 * Who a sale belongs to: the rule book's split of its document, else the people its owner cell names ("Lin Mei 60% /
 * Tom 40%", or equal parts where no share is given). Null where shares do not sum to 1 or only some are given.
 */
export function sharesOf(owner: string, document: string | null, splits: SplitsOf): readonly Share[] | null {
  const agreed = document === null ? undefined : splits.get(foldText(document));
  return agreed ? whole(agreed) : named(owner);
}

export type SplitsOf = ReadonlyMap<string, readonly Share[]>;

export function splitsOf(splits: readonly Split[]): SplitsOf {
  const byDocument = new Map<string, Share[]>();
  for (const { document, owner, share } of splits) {
    const key = foldText(document);
    const shares = byDocument.get(key);
    if (shares) shares.push({ owner, share });
    else byDocument.set(key, [{ owner, share }]);
  }
  return byDocument;
}

function named(cell: string): readonly Share[] | null {
  if (!/[/;、&+%％；／＆＋]/.test(cell)) return [{ owner: cell.trim(), share: 1 }];
  const plain = halfWidth(cell).trim();
  const parts = plain.split(plain.includes("%") ? BETWEEN_SHARES : BETWEEN_PEOPLE).filter(Boolean);
  const read = parts.map((part) => WITH_SHARE.exec(part));
  const given = read.filter((match) => match !== null);
  if (given.length === 0) return parts.map((owner) => ({ owner, share: 1 / parts.length }));
  if (given.length < parts.length) return null;
  return whole(given.map(([, owner, percent]) => ({ owner: owner!.trim(), share: Number(percent) / 100 })));
}

function whole(shares: readonly Share[]): readonly Share[] | null {
  const sum = shares.reduce((total, { share }) => total + share, 0);
  return Math.abs(sum - 1) <= TOLERANCE && shares.every(({ share }) => share >= 0) ? shares : null;
}
