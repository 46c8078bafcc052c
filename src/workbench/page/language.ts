/** The languages Excel's own frame would be in. */
export const LANGUAGES = ["en-US", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];

const PARAMETER = "lang";

/** From the address (?lang=zh-CN), else the browser's. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get(PARAMETER) ?? navigator.language;
  return /^zh\b/i.test(asked) ? "zh-CN" : "en-US";
}

/** Excel cannot change its language while it runs either: the page starts anew. */
export function restartIn(language: Language): void {
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, language);
  location.assign(address);
}
