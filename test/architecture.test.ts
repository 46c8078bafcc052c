import fs from "fs";
import os from "os";
import path from "path";
import ts from "typescript";

/** The house: a file may import from floors below its own, never from next door or above. */
const FLOOR: { readonly [folder: string]: number } = {
  domain: 0,
  i18n: 1,
  sheets: 2,
  functions: 3,
  actions: 3,
  excel: 3,
  commands: 4,
  taskpane: 4,
};
const PACKAGES: { readonly [folder: string]: RegExp } = {
  domain: /^(temporal-polyfill(\/full)?|libphonenumber-js(\/.+)?|tldts|opencc-js(\/.+)?|pinyin-pro)$/,
  taskpane: /^(react|react-dom\/client|@fluentui\/.+|@catalogue|hucre\/xlsx)$/,
  workbench: /./,
  build: /./,
};
const IMPURE = /^(Date\.now|Math\.random|performance\.now|console\b)|\.toLocale\w*$/;

function* sourceFiles(dir: string): Generator<string> {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(file);
    else if (/\.tsx?$/.test(file)) yield file;
  }
}

function trespasses(root: string): string[] {
  return [...sourceFiles(root)].flatMap((file) => {
    const folder = path.relative(root, file).split(path.sep)[0]!;
    const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
        found.push(...wrongImport(root, file, folder, (node.moduleSpecifier as ts.StringLiteral).text));
      }
      if (folder === "domain") found.push(...impurity(node));
      if (folder in FLOOR && folder !== "excel" && namesExcel(node)) found.push(`speaks to Excel: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found.map((what) => `${path.relative(root, file)} ${what}`);
  });
}

/** Whether something of Excel's object model is named, as a value or as a type. */
function namesExcel(node: ts.Node): boolean {
  const whole = ts.isPropertyAccessExpression(node) ? node.expression : ts.isQualifiedName(node) ? node.left : node;
  return whole !== node && ts.isIdentifier(whole) && whole.text === "Excel";
}

function impurity(node: ts.Node): string[] {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date")
    return ["asks a clock or a time zone: new Date"];
  if (ts.isPropertyAccessExpression(node) && IMPURE.test(node.getText())) return [`is not pure: ${node.getText()}`];
  return [];
}

function wrongImport(root: string, file: string, folder: string, from: string): string[] {
  if (!from.startsWith(".")) return PACKAGES[folder]?.test(from) ? [] : [`imports the package ${from}`];
  const target = path.relative(root, path.resolve(path.dirname(file), from)).split(path.sep)[0]!;
  const isBelow = (FLOOR[target] ?? Infinity) < (FLOOR[folder] ?? -Infinity);
  return target === folder || isBelow ? [] : [`reaches ${target}`];
}

test("everyone imports only from the floors below, the workbench and the add-in nothing of each other, and one folder speaks to Excel", () => {
  expect(trespasses("src")).toEqual([]);
});

test("a trespass is told by its name", () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "house-"));
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };
  write("functions/x.ts", 'import { a } from "../excel/a";');
  write("excel/fine.ts", "export const run = (range: Excel.Range) => Excel.run(async () => range);");
  write("actions/w.ts", "export const run = (range: Excel.Range) => Excel.run(async () => range);");
  write("domain/y.ts", 'import _ from "lodash"; export const now = () => [new Date(), Math.random()];');
  write("workbench/page/z.ts", 'export * from "../../domain/y";');
  expect(trespasses(root).sort()).toEqual([
    "actions/w.ts speaks to Excel: Excel.Range",
    "actions/w.ts speaks to Excel: Excel.run",
    "domain/y.ts asks a clock or a time zone: new Date",
    "domain/y.ts imports the package lodash",
    "domain/y.ts is not pure: Math.random",
    "functions/x.ts reaches excel",
    "workbench/page/z.ts reaches domain",
  ]);
  fs.rmSync(root, { recursive: true });
});
