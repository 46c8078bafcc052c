const SCALES: readonly (readonly [RegExp, number])[] = [
  [/亿元|億元|[（(]\s*[亿億]\s*[)）]/, 1e8],
  [/万元|萬元|[（(]\s*[万萬]\s*[)）]/, 1e4],
  [
    /千元|[（(]\s*千\s*[)）]|[（(]\s*(?:k|000s?|'000|thousands?|in thousands)[^)）]{0,6}[)）]|k(?:usd|eur|rmb|cny)\b/i,
    1e3,
  ],
  [/[（(]\s*(?:m|mn|mio|millions?|in millions)[^)）]{0,6}[)）]|百万元/i, 1e6],
];
const PERCENT = /[（([]\s*[%％]\s*[)）\]]|[%％]\s*$|\bpercent\b/i;

/** What a header says its plain numbers are counted in: 10,000 under "合同额(万元)", 1 where it says nothing. */
export function scaleInHeader(header: string): number {
  return SCALES.find(([shape]) => shape.test(header))?.[1] ?? 1;
}

/** The header counts in percentage points: "赢率(%)". */
export function headerSaysPercent(header: string): boolean {
  return PERCENT.test(header);
}
