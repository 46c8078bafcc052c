import type { Issue } from "../domain/kernel/issue";
import { en } from "./en/index";
import type { Strings } from "./strings";
import { zhCN } from "./zh-CN/index";

export type { Strings } from "./strings";

/** Every language of the house, by its tag. */
export const LANGUAGES = { "en-US": en, "zh-CN": zhCN } as const satisfies { readonly [tag: string]: Strings };
export type Language = keyof typeof LANGUAGES;

/** The house's language nearest to the one Excel is shown in: any Chinese gives Chinese, all else English. */
export function languageFor(displayLanguage: string | undefined): Language {
  return /^zh\b/i.test(displayLanguage ?? "") ? "zh-CN" : "en-US";
}

export function stringsFor(language: Language): Strings {
  return LANGUAGES[language];
}

/** The issue as a sentence: what is wrong, where, and what would be right. */
export function describeIssue(issue: Issue, { issues }: Strings): string {
  const sentence = issues[issue.code] as (facts: Issue) => string;
  return sentence(issue);
}
