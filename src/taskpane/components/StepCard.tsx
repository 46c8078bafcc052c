import { CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";

const useStyles = makeStyles({
  card: {
    justifyContent: "flex-start",
    width: "100%",
    maxWidth: "none",
    padding: tokens.spacingHorizontalM,
    textAlign: "left",
  },
  text: { lineHeight: tokens.lineHeightBase200 },
  icon: {
    flexShrink: 0,
    width: "1em",
    height: "1em",
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorBrandForeground1,
  },
});

interface StepCardProps {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly text: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** Something to go on with: what it is called, and what it is good for. */
export function StepCard({ icon: Icon, title, text, isDisabled = false, onPress }: StepCardProps) {
  const styles = useStyles();
  return (
    <CompoundButton
      className={styles.card}
      size="small"
      icon={{ children: <Icon />, className: styles.icon }}
      secondaryContent={{ children: text, className: styles.text }}
      disabledFocusable={isDisabled}
      onClick={onPress}
    >
      {title}
    </CompoundButton>
  );
}
