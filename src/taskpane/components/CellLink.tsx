import { Link } from "@fluentui/react-components";
import { quotedSheet } from "../../sheets/address";
import { usePane } from "../paneContext";

interface CellLinkProps {
  readonly sheet: string;
  /** "B7"; null is the whole sheet. */
  readonly cells: string | null;
}

/** A place in the workbook that is selected when it is pressed. */
export function CellLink({ sheet, cells }: CellLinkProps) {
  const { strings, workbook, signals } = usePane();
  const place = placeText(sheet, cells);
  const go = async () => {
    const gone = await workbook.select(`${quotedSheet(sheet)}!${cells ?? "A1"}`);
    if (!gone.ok) signals.send({ kind: "issues", issues: gone.issues });
  };
  return (
    <Link as="button" onClick={() => void go()} title={strings.changes.preview.goTo(place)}>
      {place}
    </Link>
  );
}

export function placeText(sheet: string, cells: string | null): string {
  return cells === null ? sheet : `${sheet}!${cells}`;
}
