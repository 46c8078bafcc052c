import fs from "fs";
import os from "os";
import path from "path";
const { csvFileRows, csvRows } = require("../../src/build/csvRows");

test("a file of several reads has the rows of its text, whatever falls on a seam", () => {
  // Longer than a read of 2^20 bytes; three bytes a Chinese sign, so that some sign, quote or line end is cut.
  const row = (at: number) => [`r${at}`, `上海恒通"物流"有限公司\r\n${"x".repeat(at % 7)}`, at % 3 ? "" : "a,b"];
  const rows = Array.from({ length: 50_000 }, (_, at) => row(at));
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = "\ufeff" + rows.map((cells) => cells.map(quoted).join(",")).join("\r\n");
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "csv-")), "list.csv");
  fs.writeFileSync(file, text);
  expect(fs.statSync(file).size).toBeGreaterThan(2 * 2 ** 20);
  expect([...csvFileRows(file)]).toEqual(rows);
  expect(csvRows(text)).toEqual(rows);
});

test("blank lines are no rows, and the last row needs no line end", () => {
  expect(csvRows('a,b\n\n"1",\n2,3')).toEqual([
    ["a", "b"],
    ["1", ""],
    ["2", "3"],
  ]);
});
