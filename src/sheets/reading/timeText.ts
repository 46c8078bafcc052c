const WEEKDAY_BEFORE = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]* +(?=.*\d)/i;
const WEEKDAY_BEHIND = /[ (]*(?:周|週|星期|礼拜|禮拜)[一二三四五六日天][ )]*/;
const CLOCK =
  /[T ,]*(上午|下午|早上|晚上|中午|凌晨|am|pm)? ?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?([ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/i;
const SPOKEN = /[ ,]*(上午|下午|早上|晚上|中午|凌晨)? ?(\d{1,2}) ?[点點时時](?: ?(\d{1,2}) ?分)?(?: ?\d{1,2} ?秒)?$/;
const AFTERNOON = /^(?:下午|晚上|p)/i;
const MORNING = /^(?:上午|早上|凌晨|a)/i;

/** A text in its day and the minute of it, without the weekday. A zone is left out: a moment is told where it happened. */
export function splitTime(text: string): { readonly day: string; readonly minute: number | null } {
  const plain = text.replace(WEEKDAY_BEFORE, "").replace(WEEKDAY_BEHIND, " ").trim();
  const clock = CLOCK.exec(plain);
  if (clock) return told(plain, clock.index, clock[1] ?? clock[5], clock[2], clock[3]);
  const spoken = SPOKEN.exec(plain);
  if (spoken) return told(plain, spoken.index, spoken[1], spoken[2], spoken[3] ?? "0");
  return { day: plain, minute: null };
}

function told(text: string, end: number, half: string | undefined, hour: string | undefined, minute?: string) {
  const hours = hourOf(Number(hour), half);
  const isTime = hours < 24 && Number(minute) < 60;
  return isTime ? { day: text.slice(0, end).trim(), minute: hours * 60 + Number(minute) } : { day: text, minute: null };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half && AFTERNOON.test(half) && hour < 12) return hour + 12;
  return half && MORNING.test(half) && hour === 12 ? 0 : hour;
}
