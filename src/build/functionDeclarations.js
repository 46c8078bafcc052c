// @ts-check
const fs = require("fs");
const path = require("path");
const ts = require("typescript");

const EXAMPLE = /^(=.+?)\s*\n\s*\/\/=>\s*(.+)$/s;

/**
 * The custom functions a file declares, with what the metadata tool passes over: examples, and mistakes it is silent about.
 * @param {string} file
 * @returns {{ id: string, group: string, returns: string, examples: { formula: string, answer: string }[], problems: string[], breaking: string[] }[]}
 */
function declarationsIn(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const group = path.basename(file, ".ts");
  return source.statements.flatMap((node) => {
    const tags = tagsOf(node);
    const tag = tags.find(({ tagName }) => tagName.text.toLowerCase() === "customfunction");
    if (!tag) return [];
    const id = textOf(tag).split(/\s+/)[0] ?? "";
    const examples = tags.filter(({ tagName }) => tagName.text === "example").map(exampleOf);
    const returns = textOf(tags.find(({ tagName }) => /^returns?$/.test(tagName.text)));
    const problems = [
      ...(ts.isFunctionDeclaration(node)
        ? typeProblems(id, node)
        : [`${id}: not a function declaration, so Excel would never see it`]),
      ...(examples.some(({ formula }) => formula === "")
        ? [`${id}: an @example is not "=FORMULA", then "//=> answer"`]
        : []),
    ];
    const isLinked = /\{@link/.test(node.getFullText().split("*/")[0] ?? "");
    const breaking = isLinked ? [`${id}: {@link} breaks the metadata tool`] : [];
    return [{ id, group, returns, examples: examples.filter(({ formula }) => formula !== ""), problems, breaking }];
  });
}

/** @param {ts.Node} node @returns {readonly ts.JSDocTag[]} */
function tagsOf(node) {
  const own = ts.getJSDocTags(node);
  return ts.isVariableStatement(node) ? [...own, ...node.declarationList.declarations.flatMap(ts.getJSDocTags)] : own;
}

/** @param {ts.JSDocTag | undefined} tag */
function textOf(tag) {
  return (ts.getTextOfJSDocComment(tag?.comment) ?? "").trim();
}

/** @param {ts.JSDocTag} tag */
function exampleOf(tag) {
  const [, formula = "", answer = ""] = EXAMPLE.exec(textOf(tag)) ?? [];
  return { formula, answer: answer.trim() };
}

/** A union becomes "any", and a list is recorded as one value. @param {string} id @param {ts.FunctionDeclaration} node */
function typeProblems(id, { type }) {
  if (type && ts.isUnionTypeNode(type)) return [`${id}: the result is a union, which Excel takes for "any"`];
  if (type && ts.isArrayTypeNode(type) && !ts.isArrayTypeNode(type.elementType)) {
    return [`${id}: the result is a list, which Excel takes for one value; return a table`];
  }
  return [];
}

module.exports = { declarationsIn };
