import { type AccountIndex, accountOf, indexAccounts, NO_ACCOUNT } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import type { Credit } from "../statement/credits";
import type { ClientGroupRules } from "./rules";

/** The sales of one account, in date order. */
export interface Client {
  readonly account: Account | null;
  readonly name: string;
  readonly sales: readonly Credit[];
}

export type ClientGroup = "chinese" | "local";

/** Every account that was ever sold to; sales that name no account are nobody's. */
export function clientsOf(accounts: readonly Account[], credits: readonly Credit[]): ClientBook {
  const links = credits.map(({ account }) => ({ accountName: account }));
  const index = indexAccounts(accounts, links);
  const sales: Credit[][] = [];
  credits.forEach((credit, at) => {
    const number = accountOf(index, links[at]!);
    if (number === NO_ACCOUNT) return;
    (sales[number] ??= []).push(credit);
  });
  return { index, sales };
}

export interface ClientBook {
  readonly index: AccountIndex;
  /** By the account's number; none: never sold to. */
  readonly sales: readonly (readonly Credit[] | undefined)[];
}

/** The day of the account's first sale; null before it. */
export function firstSale({ index, sales }: ClientBook, accountName: string | null): IsoDate | null {
  const at = accountOf(index, { accountName });
  return at === NO_ACCOUNT ? null : (sales[at]?.find(({ amount }) => amount > 0)?.date ?? null);
}

const HAN = /\p{Script=Han}/u;
/** Japanese names are written in these as well. */
const KANA = /\p{Script=Hiragana}|\p{Script=Katakana}|株式会社/u;

/** A Chinese enterprise by the words of its type, industry and tags, or by a name in Chinese characters; else local. */
export function clientGroup(account: Account | null, name: string, { words, byName }: ClientGroupRules): ClientGroup {
  const said = foldText([account?.type, account?.industry, account?.tags].join(" "));
  if (words.some((word) => said.includes(foldText(word)))) return "chinese";
  return byName && HAN.test(name) && !KANA.test(name) ? "chinese" : "local";
}
