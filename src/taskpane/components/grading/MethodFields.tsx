import { Field, Select } from "@fluentui/react-components";
import { type BusinessKind, GRADE_RULES, type GradingMethod, METHODS } from "../../../domain/grading/rules";
import { isAgreed } from "../../../domain/rules/ruleBook";
import type { useGrades } from "../../hooks/useGrades";
import { usePane } from "../../paneContext";

const BUSINESSES = Object.keys(GRADE_RULES) as BusinessKind[];

type Choice = Pick<ReturnType<typeof useGrades>, "business" | "choose" | "chooseMethod" | "rules" | "ruleBook">;

/** The kind of business with its usual method, and another one where the firm has not agreed on any. */
export function MethodFields({ business, choose, chooseMethod, rules, ruleBook }: Choice) {
  const { view, businesses, methods } = usePane().strings.grading;
  return (
    <>
      <Field label={view.business}>
        <Select value={business} onChange={(_, { value }) => choose(value as BusinessKind)}>
          {BUSINESSES.map((kind) => (
            <option key={kind} value={kind}>
              {businesses[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {!isAgreed(ruleBook.book, "grading") && (
        <Field label={view.method}>
          <Select value={rules.method} onChange={(_, { value }) => chooseMethod(value as GradingMethod)}>
            {METHODS.map((method) => (
              <option key={method} value={method}>
                {methods[method]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
