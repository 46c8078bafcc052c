import { Caption1, Link } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { type NounId, nouns } from "../../domain/model/index";
import { usePane } from "../paneContext";
import { knownIn } from "../salesBookStore";

/** How many rows of what were read, once they were; it reads nothing itself. */
export function Recognised() {
  const { strings, salesBook, show } = usePane();
  const words = strings.mapping;
  const known = knownIn(useSyncExternalStore(salesBook.subscribe, salesBook.state));
  if (!known) return null;
  const counts = (Object.keys(nouns) as NounId[])
    .map((noun) => ({ noun, rows: known.book.records[noun].rows.length }))
    .filter(({ rows }) => rows > 0);
  return (
    <Caption1>
      {counts.length === 0
        ? words.nothingRecognised
        : counts.map(({ noun, rows }) => words.recognisedNoun(strings.nouns[noun].label, rows)).join(" · ")}{" "}
      <Link as="button" onClick={() => show("mapping")}>
        {words.seeMapping}
      </Link>
    </Caption1>
  );
}
