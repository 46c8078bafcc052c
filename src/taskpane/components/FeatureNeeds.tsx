import { Badge, Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { mappedFields } from "../../domain/mapping/mappedFields";
import type { WorkbookMap } from "../../domain/mapping/workbookMap";
import { type FeatureId, type FeatureLoss, featureLosses, features } from "../../domain/model/features";
import { useMappingWords } from "../hooks/useMappingWords";
import { usePane } from "../paneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  feature: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  loss: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const COLOURS = { full: "success", partly: "informative", blocked: "warning" } as const;

/** Each feature, whether the mapped sheets are enough for it, and what it does without. */
export function FeatureNeeds({ map }: { map: WorkbookMap }) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const losses = featureLosses(mappedFields(map));
  return (
    <Section title={words.features}>
      <ul className={styles.list}>
        {(Object.keys(features) as FeatureId[]).map((feature) => (
          <Feature key={feature} feature={feature} losses={losses.filter((loss) => loss.feature === feature)} />
        ))}
      </ul>
    </Section>
  );
}

function Feature({ feature, losses }: { feature: FeatureId; losses: readonly FeatureLoss[] }) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const sentenceOf = useSentence();
  const isBlocked = losses.some((loss) => loss.isBlocked);
  const state = isBlocked ? "blocked" : losses.length > 0 ? "partly" : "full";
  // What stops a feature comes before what would make it better.
  const told = isBlocked ? losses.filter((loss) => loss.isBlocked) : losses;
  return (
    <li className={styles.feature} aria-label={words.featureNames[feature]}>
      <div className={styles.head}>
        <Body1>{words.featureNames[feature]}</Body1>
        <Badge appearance="tint" color={COLOURS[state]}>
          {words[state]}
        </Badge>
      </div>
      {told.map((loss) => (
        <Caption1 key={loss.noun} as="p" className={styles.loss}>
          {sentenceOf(loss)}
        </Caption1>
      ))}
    </li>
  );
}

function useSentence() {
  const words = usePane().strings.mapping;
  const names = useMappingWords();
  return ({ noun, isBlocked, isSheetMissing, missingRequired, missingUseful, others }: FeatureLoss): string => {
    const name = names.noun(noun);
    const fields = (ids: readonly string[]) => ids.map((id) => names.field(noun, id));
    if (isSheetMissing)
      return isBlocked ? words.noSheet([name, ...others.map(names.noun)]) : words.betterWithSheet(name);
    if (missingRequired.length === 0) return words.betterWith(name, fields(missingUseful));
    return isBlocked ? words.needs(name, fields(missingRequired)) : words.leftAside(name, fields(missingRequired));
  };
}
