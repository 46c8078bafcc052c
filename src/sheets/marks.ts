/** A condition that bears a mark by which its highlight is found again; the mark changes nothing of what it says. */
export function markedWhen(when: string, mark: string): string {
  return `=AND(${when.replace(/^=/, "")},${signOf(mark)})`;
}

export function bearsMark(formula: string, mark: string): boolean {
  return formula.includes(signOf(mark));
}

/** A text counts as 0, wherever the file goes. */
function signOf(mark: string): string {
  return `N("${mark}")=0`;
}
