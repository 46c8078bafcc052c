import { useState } from "react";
import type { NounId } from "../../domain/model/index";
import { offeredFields, type Selection } from "../../sheets/reports/selectionTab";
import type { SalesBook } from "../../sheets/salesBook";

/** As many columns as stand on a page beside each other; a person may choose more. */
const USUAL_COLUMNS = 7;

/** The rows and columns a person chooses for a report of their own. */
export function useSelection(book: SalesBook) {
  const nouns = (Object.keys(book.records) as NounId[]).filter((noun) => book.records[noun].rows.length > 0);
  const [noun, setNoun] = useState<NounId>(nouns.includes("orders") ? "orders" : (nouns[0] ?? "accounts"));
  const [said, say] = useState<readonly string[] | null>(null);
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const [isWithin, setWithin] = useState(true);
  const offered = offeredFields(book, noun);
  const fields = said ?? offered.slice(0, USUAL_COLUMNS);
  const selection: Omit<Selection, "span"> = { noun, fields, text, owner: null };
  return {
    nouns,
    offered,
    selection,
    isWithin,
    title,
    setText,
    setTitle,
    setWithin,
    chooseNoun: (other: NounId) => {
      setNoun(other);
      say(null);
    },
    /** Columns stay in the order of the sheet. */
    chooseField: (field: string, isChosen: boolean) =>
      say(offered.filter((each) => (each === field ? isChosen : fields.includes(each)))),
  };
}
