import { withAgreed } from "../../../src/domain/statement/agreed";
import { DEFAULT_COMMISSION_RULES } from "../../../src/domain/statement/rules";
import { on } from "../../support/modelRows";

test("the draw in force is the last that has begun; before the first its own day says that it has not", () => {
  const draw = (from: string, amount: number) => ({ from: on(from), amount, isRecoverable: true });
  const draws = [draw("2026-07-01", 4000), draw("2026-04-01", 3000)];
  const rulesOn = withAgreed(() => DEFAULT_COMMISSION_RULES, [], draws, []);
  const amountOn = (day: string) => rulesOn(on(day)).draw!;
  expect(amountOn("2026-06-30")).toMatchObject({ amount: 3000 });
  expect(amountOn("2026-07-01")).toMatchObject({ amount: 4000 });
  expect(amountOn("2026-01-01")).toMatchObject({ from: "2026-04-01" });
  expect(withAgreed(() => DEFAULT_COMMISSION_RULES, [], [], [])(on("2026-01-01")).draw).toBeNull();
});
