/** Words that are the same in every language, because the machine reads them. */
const KEPT = new Set(["locale"]);

/** Every word of a language in ⟦brackets⟧, also those a function makes: what stands outside them was forgotten. */
export function pseudo<Words>(words: Words): Words {
  return bracketed(words) as Words;
}

function bracketed(words: unknown): unknown {
  if (typeof words === "string") return `⟦${words}⟧`;
  if (typeof words === "function") return (...facts: unknown[]) => bracketed(words(...facts));
  if (Array.isArray(words)) return words.map(bracketed);
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, KEPT.has(key) ? value : bracketed(value)]),
  );
}

const SHOWN_ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "aria-description"];
const INNERMOST = /⟦[^⟦⟧]*⟧/g;

/** The texts a person would see or hear that are not in brackets; formulas are the same in every language, times are Intl's. */
export function forgottenTexts(root: Element): string[] {
  const elements = [...root.querySelectorAll("*")].filter((element) => !element.closest("code, time, style, script"));
  const texts = elements.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
    ...SHOWN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? ""),
  ]);
  return texts.filter((text) => isWord(withoutBrackets(text)));
}

function withoutBrackets(text: string): string {
  const rest = text.replace(INNERMOST, "");
  return rest === text ? text : withoutBrackets(rest);
}

/** Letters that are neither a function's name, nor a cell's, nor the thousand or million of a number. */
function isWord(text: string): boolean {
  const machine = /\bSALES\.[A-Z]+|(?<=!)[A-Z]{1,3}:[A-Z]{1,3}|\b[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?\b|[\d.]+[KM]\b/g;
  return /\p{L}/u.test(text.replace(machine, ""));
}
