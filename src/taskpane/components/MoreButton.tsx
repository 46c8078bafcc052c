import { Button } from "@fluentui/react-components";
import { usePane } from "../paneContext";

/** Shows more of a list; nothing where there is no more. */
export function MoreButton({ rest, onPress }: { rest: number; onPress: () => void }) {
  const words = usePane().strings.analysis;
  if (rest <= 0) return null;
  return (
    <Button size="small" appearance="subtle" onClick={onPress}>
      {words.more(rest)}
    </Button>
  );
}
