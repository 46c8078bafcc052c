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
