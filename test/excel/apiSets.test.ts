import { join } from "node:path";
import ts from "typescript";

const { coverage } = require("../../src/build/hostCoverage") as {
  coverage(upTo: string): { type: string; member: string; version: string; isAnswered: boolean }[];
};

/** The manifest asks for this set and no later one. */
const REQUIRED = 14;
const ROOT = join(__dirname, "../..");
/** architecture.test.ts holds that no other folder of the add-in names the object model. */
const EXCEL = join(ROOT, "src/excel/");

interface Use {
  readonly name: string;
  readonly place: string;
}

/** Members of office.js's object model that the add-in names, by the compiler's own knowledge of them. */
function uses(program: ts.Program): Use[] {
  const checker = program.getTypeChecker();
  const found: Use[] = [];
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const owner = checker.getSymbolAtLocation(node.name)?.declarations?.[0]?.parent;
      if (owner && ts.isClassDeclaration(owner) && owner.getSourceFile().fileName.includes("@types/office-js")) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({
          name: `${owner.name?.text}.${node.name.text}`,
          place: `${file.fileName.slice(ROOT.length + 1)}:${line}`,
        });
      }
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(EXCEL))
    .forEach((file) => visit(file, file));
  return found;
}

function addIn(): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, "tsconfig.json"), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, " "));
    },
  } as ts.ParseConfigFileHost)!;
  return ts.createProgram(
    config.fileNames.filter((file) => file.startsWith(EXCEL)),
    config.options,
  );
}

const members = new Map(coverage("1.999").map((each) => [`${each.type}.${each.member}`, each]));
const named = uses(addIn()).filter(({ name }) => members.has(name));

test("the add-in uses office.js's object model", () => {
  expect(named.length).toBeGreaterThan(30);
});

test("nothing the add-in uses is newer than the requirement set of its manifest", () => {
  const isNewer = ({ name }: Use) => Number(members.get(name)!.version.split(".")[1]) > REQUIRED;
  expect(named.filter(isNewer)).toEqual([]);
});

test("the workbench's host answers everything the add-in uses", () => {
  expect(named.filter(({ name }) => !members.get(name)!.isAnswered)).toEqual([]);
});
