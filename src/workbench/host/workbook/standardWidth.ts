/** Pixels of a digit in Calibri 11, and of the margins of a cell: Excel counts widths of columns in digits. */
const DIGIT = 7;
const MARGINS = 5;

/** 64 pixels are 8.43 characters, as Excel shows it. */
export function charactersOf(pixels: number): number {
  const characters = pixels < DIGIT + MARGINS ? pixels / (DIGIT + MARGINS) : (pixels - MARGINS) / DIGIT;
  return Math.round(characters * 100) / 100;
}

export function pixelsOf(characters: number): number {
  return Math.round(characters < 1 ? characters * (DIGIT + MARGINS) : characters * DIGIT + MARGINS);
}
