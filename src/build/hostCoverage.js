// @ts-check
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const ts = require("typescript");
const { requireTypeScript } = require("./requireTypeScript");

/**
 * What the workbench's host answers of Microsoft's Excel object model, member by member: members and their requirement
 * sets are read from Microsoft's type declarations, their names on the wire from Microsoft's client library, and what
 * is answered from the host's own type table. Run alone, it writes docs/HOST_COVERAGE.md.
 *
 * @typedef {{ type: string, member: string, version: string, isAnswered: boolean }} Member
 */

/** Members that live in the client library and never reach a host. */
const CLIENT_ONLY = new Set(["context", "load", "set", "toJSON", "track", "untrack", "isNullObject", "retrieve"]);
/** What the workbench has no use for and does not play; it answers ApiNotFound. */
const OUTSIDE = {
  "Pivot tables": /^(Pivot|RowColumnPivot|DataPivot|FilterPivot|.*PivotHierarchy|DateTimeFormatInfo$)/,
  Slicers: /^Slicer/,
  "Shapes and pictures": /^(Shape|GeometricShape|Line$|GroupShape|Image$|TextFrame|TextRange$)/,
  "Bindings (of an older model of add-ins)": /^Binding/,
  "Worksheet functions called from code (all but date)": /^Functions$/,
  "Named styles of cells and tables": /^(Style|StyleCollection|TableStyle|TimelineStyle)/,
  "Data connections and linked data types": /^(Query|LinkedDataType|DataConnection|LinkedWorkbook)/,
};
const DECLARATIONS = require.resolve("@types/office-js/index.d.ts");
const CLIENT = join(require.resolve("@microsoft/office-js/package.json"), "../dist/excel-web-16.00.debug.js");

/** Every member of the object model up to a requirement set, in order of declaration. */
function coverage(upTo = "1.14") {
  requireTypeScript();
  const { objectModel } = require("../workbench/host/types");
  const answered = new Map(objectModel.map((/** @type {{ name: string }} */ type) => [type.name, namesOf(type)]));
  const wireNames = wireNamesOf(readFileSync(CLIENT, "utf8"));
  return declaredMembers()
    .filter(({ version }) => minor(version) <= minor(upTo))
    .map((declared) => {
      const asked = wireNames(declared.type, declared.member);
      const has = answered.get(declared.type);
      return { ...declared, isAnswered: has !== undefined && asked.some((name) => has.has(name)) };
    });
}

/** The area of Excel that a class belongs to when the workbench does not play it. @param {string} type */
function outsideArea(type) {
  return Object.entries(OUTSIDE).find(([, names]) => names.test(type))?.[0];
}

/** @param {any} type */
function namesOf(type) {
  const names = [type.properties, type.navigation, type.methods].flatMap((members) => Object.keys(members ?? {}));
  return new Set([...names, ...(type.items ? ["items"] : []), ...(type.indexer ? ["indexer"] : [])]);
}

/** @returns {Omit<Member, "isAnswered">[]} */
function declaredMembers() {
  const source = ts.createSourceFile(DECLARATIONS, readFileSync(DECLARATIONS, "utf8"), ts.ScriptTarget.Latest, true);
  const members = source.statements
    .filter((statement) => ts.isModuleDeclaration(statement))
    .filter((statement) => statement.name.text === "Excel")
    .flatMap(({ body }) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter((statement) => ts.isClassDeclaration(statement))
    .filter((statement) => extendsClientObject(statement))
    .flatMap((declared) => membersOf(declared, source));
  return [...new Map(members.map((member) => [`${member.type}.${member.member}`, member])).values()];
}

/** @param {import("typescript").ClassDeclaration} declared */
function extendsClientObject(declared) {
  return declared.heritageClauses?.some((clause) => clause.getText().includes("ClientObject")) ?? false;
}

/** @param {import("typescript").ClassDeclaration} declared @param {import("typescript").SourceFile} source */
function membersOf(declared, source) {
  const type = declared.name?.text ?? "";
  const ofClass = apiSet(declared, source);
  return declared.members.flatMap((member) => {
    const name = member.name?.getText(source) ?? "";
    const version = apiSet(member, source) ?? ofClass;
    return name === "" || CLIENT_ONLY.has(name) || version === undefined ? [] : [{ type, member: name, version }];
  });
}

/** The version of ExcelApi that brought a member; undefined for previews and sets of one platform. @param {import("typescript").Node} node @param {import("typescript").SourceFile} source */
function apiSet(node, source) {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  const set = /\[Api set: ([^\]]*)\]/.exec(comment)?.[1];
  return set === undefined ? undefined : (/^ExcelApi (1\.\d+)/.exec(set)?.[1] ?? "1.999");
}

/** @param {string} version */
function minor(version) {
  return Number(version.split(".")[1]);
}

/** How a member is called on the wire: Microsoft's client says it where it calls it. @param {string} client */
function wireNamesOf(client) {
  /** @param {string} type @param {string} member @returns {string[]} */
  return (type, member) => {
    if (member === "items") return ["items"];
    const capital = member[0]?.toUpperCase() + member.slice(1);
    const start = [`Object.defineProperty(${type}.prototype, "${member}"`, `        ${type}.prototype.${member} = `]
      .map((opening) => client.indexOf(opening))
      .find((at) => at >= 0);
    if (start === undefined) return [capital];
    const ends = ["\n        };", "\n        });"].map((close) => client.indexOf(close, start)).filter((at) => at > 0);
    const block = client.slice(start, Math.min(...ends));
    const called = [...block.matchAll(/_(?:invoke|create)\w*\([^"]*?this, "(\w+)"/g)].map((match) => match[1] ?? "");
    const registered = [...block.matchAll(/registerFunc: .*?\._?(_?\w+)\(\)/g)].map((match) => `_${match[1]}`);
    const named = block.includes("_createIndexerObject") ? ["indexer"] : [];
    return [...called, ...registered, ...registered.map((name) => name.replace(/^__/, "_")), ...named, capital];
  };
}

/** @param {Member[]} members */
function page(members) {
  const inside = members.filter(({ type }) => !outsideArea(type));
  const outside = members.filter(({ type }) => outsideArea(type));
  return `# What the workbench's host answers

Generated by \`npm run coverage:host\` from the host's own type table, against Microsoft's declarations of ExcelApi 1.1 to
1.14. A member that is not answered fails with \`ApiNotFound\`, which the browser tests count as a failure.

${share(inside)} of the members are answered in the areas that the workbench plays.

## By requirement set

| ExcelApi | Members | Answered |
| --- | ---: | ---: |
${versionsOf(inside)
  .map((version) =>
    row(
      version,
      inside.filter((member) => member.version === version),
    ),
  )
  .join("\n")}

## By class

| Class | Members | Answered |
| --- | ---: | ---: |
${typesOf(inside)
  .map((type) =>
    row(
      `\`${type}\``,
      inside.filter((member) => member.type === type),
    ),
  )
  .join("\n")}

## Members not answered

${typesOf(inside)
  .flatMap((type) =>
    missingLine(
      type,
      inside.filter((member) => member.type === type),
    ),
  )
  .join("\n")}

## Areas that are not played

| Area | Members | Answered |
| --- | ---: | ---: |
${Object.keys(OUTSIDE)
  .map((area) =>
    row(
      area,
      outside.filter(({ type }) => outsideArea(type) === area),
    ),
  )
  .join("\n")}
`;
}

/** @param {Member[]} members */
function share(members) {
  return `${members.filter(({ isAnswered }) => isAnswered).length} of ${members.length}`;
}

/** @param {Member[]} members */
function versionsOf(members) {
  return [...new Set(members.map(({ version }) => version))].sort((a, b) => minor(a) - minor(b));
}

/** @param {Member[]} members */
function typesOf(members) {
  return [...new Set(members.map(({ type }) => type))].sort();
}

/** @param {string} name @param {Member[]} members */
function row(name, members) {
  return `| ${name} | ${members.length} | ${members.filter(({ isAnswered }) => isAnswered).length} |`;
}

/** @param {string} type @param {Member[]} members */
function missingLine(type, members) {
  const missing = members.filter(({ isAnswered }) => !isAnswered).map(({ member }) => `\`${member}\``);
  return missing.length === 0 ? [] : [`- \`${type}\`: ${missing.join(", ")}`];
}

/** The page as it stands in the project. */
function coveragePage() {
  return page(coverage());
}

if (require.main === module) writeFileSync(join(__dirname, "../../docs/HOST_COVERAGE.md"), coveragePage());

module.exports = { coverage, coveragePage, outsideArea };
