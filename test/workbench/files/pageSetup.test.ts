import { inflateRawSync } from "zlib";
import { createBook } from "../../../src/workbench/engine/headless";
import { sheetExtras } from "../../../src/workbench/engine/extras";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { writePrintNames } from "../../../src/workbench/files/pageSetup";

// As Excel 365 itself writes them: absolute, the sheet in quotes where its name is more than a plain word.
test.each([
  ["Orders", { titleRows: "1:1" }, [["_xlnm.Print_Titles", "Orders!$1:$1"]]],
  [
    "2026-W47",
    { titleRows: "$1:$2", titleColumns: "A:B" },
    [["_xlnm.Print_Titles", "'2026-W47'!$A:$B,'2026-W47'!$1:$2"]],
  ],
  ["Lin's", { printArea: "A1:B2,D4" }, [["_xlnm.Print_Area", "'Lin''s'!$A$1:$B$2,'Lin''s'!$D$4"]]],
  ["Empty", undefined, []],
])("the names of what is printed of %s", (sheet, layout, expected) => {
  const names = writePrintNames(sheet, layout && { orientation: "portrait", ...layout });
  expect(names.map(({ name, range }) => [name, range])).toEqual(expected);
  expect(names.every(({ scope }) => scope === sheet)).toBe(true);
});

/** The texts of the parts of a file that is zipped. */
function partsOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const texts: string[] = [];
  for (let at = file.indexOf("PK\u0003\u0004"); at >= 0; at = file.indexOf("PK\u0003\u0004", at + 4)) {
    const begin = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    const isPacked = file.readUInt16LE(at + 8) === 8;
    texts.push((isPacked ? inflateRawSync(file.subarray(begin)) : file.subarray(begin)).toString());
  }
  return texts;
}

// ECMA-376 18.3.1.3: a break's id is a row from 0, and the page breaks above it.
test("page breaks stand in a file above the rows they stand before, and come back so", async () => {
  const book = createBook();
  const id = book.workbook.getActiveSheet().getSheetId();
  sheetExtras(book.extras, id).pageLayout = { orientation: "portrait", rowBreaks: [4, 44], columnBreaks: [2] };
  const { bytes } = await saveXlsx(book.save(), ["SALES"]);
  book.dispose();
  const breaks = partsOf(bytes).flatMap((part) => [...part.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => row));
  expect(breaks).toEqual(["4", "44", "2"]);
  const { extras, workbook } = (await openXlsx(bytes)).snapshot;
  expect(extras.sheets[workbook.sheetOrder![0]!]!.pageLayout).toMatchObject({ rowBreaks: [4, 44], columnBreaks: [2] });
});
