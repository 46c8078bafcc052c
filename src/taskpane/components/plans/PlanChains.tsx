import { Badge } from "@fluentui/react-components";
import { useMemo } from "react";
import { auditChains } from "../../../domain/plans/chain";
import type { PlanReading } from "../../../sheets/templates/readPlans";
import { useNumbers } from "../../hooks/useNumbers";
import { usePane } from "../../paneContext";
import { Section } from "../Section";
import { LongList } from "../LongList";
import { PlanLine } from "./PlanLine";

/** Every audit point that misses something, and how far the way to the next audit has come. */
export function PlanChains({ reading: { points, actions } }: { reading: PlanReading }) {
  const words = usePane().strings.plans;
  const numbers = useNumbers();
  const chains = useMemo(() => auditChains(points, actions), [points, actions]);
  if (chains.length === 0) return null;
  return (
    <Section title={words.chain}>
      <LongList items={chains} label={words.chain}>
        {({ point: at, gap, brokenAt }) => {
          const point = points[at]!;
          return (
            <PlanLine
              title={point.point}
              place={point}
              marks={
                <Badge appearance="tint" color={brokenAt === null ? "success" : "warning"}>
                  {brokenAt === null ? words.isWhole : words.breaks[brokenAt]}
                </Badge>
              }
              facts={[point.subject, point.line, words.gap(numbers.plain(gap))]}
            />
          );
        }}
      </LongList>
    </Section>
  );
}
