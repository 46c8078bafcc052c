import { callWindow } from "../../../src/domain/today/callWindow";
import { COUNTRIES } from "../../../src/domain/today/countries";
import { DEFAULT_HOURS } from "../../../src/domain/workCalendar";
import { on } from "../../support/modelRows";

const CHINA = { offset: 480, hours: DEFAULT_HOURS };

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** "15:00–17:30, there 09:00", from an office in China that works 08:00–12:00 and 13:00–17:30. */
function windowOf(country: string, day: string): string | null {
  const found = callWindow(country, on(day), CHINA);
  return found && `${clock(found.from)}–${clock(found.to)}, there ${clock(found.theirFrom)}`;
}

test.each([
  { country: "DE", day: "2026-07-01", window: "15:00–17:30, there 09:00", why: "summer is UTC+2, 6 hours behind" },
  { country: "Germany", day: "2026-12-01", window: "16:00–17:30, there 09:00", why: "winter is UTC+1" },
  { country: "德國", day: "2026-03-28", window: "16:00–17:30, there 09:00", why: "summer begins on 29 March 2026" },
  { country: "Deutschland", day: "2026-03-29", window: "15:00–17:30, there 09:00", why: "last Sunday of March" },
  { country: "UK", day: "2026-10-24", window: "16:00–17:30, there 09:00", why: "summer ends on 25 October 2026" },
  { country: "UK", day: "2026-10-25", window: "17:00–17:30, there 09:00", why: "last Sunday of October" },
  { country: "India", day: "2026-12-01", window: "13:00–14:30, there 10:30", why: "two and a half hours behind" },
  { country: "日本", day: "2026-12-01", window: "08:00–11:00, there 09:00", why: "an hour ahead" },
  {
    country: "Australia",
    day: "2026-12-01",
    window: "10:30–12:00, there 13:30",
    why: "summer there, three hours ahead",
  },
  { country: "美国", day: "2026-12-01", window: null, why: "their 08:00–18:00 is our 21:00–07:00" },
  { country: "Brazil", day: "2026-12-01", window: null, why: "their morning is our evening" },
  { country: "Atlantis", day: "2026-12-01", window: null, why: "no such country" },
])("$country on $day: $window ($why)", ({ country, day, window }) => {
  expect(windowOf(country, day)).toBe(window);
});

test("nobody's name stands for two countries, and every clock is one of the world's", () => {
  const names = [...new Set(COUNTRIES.values())].flatMap(({ names: all }) => all);
  expect(new Set(names).size).toBe(names.length);
  for (const { offset } of COUNTRIES.values()) expect(Math.abs(offset)).toBeLessThanOrEqual(14 * 60);
});
