// @ts-check
const path = require("path");
const { functionList, readCatalogue } = require("./catalogue");
const { requireTypeScript } = require("./requireTypeScript");

const FUNCTIONS = path.join(__dirname, "../functions");
const CHINESE = path.join(__dirname, "../i18n/zh-CN/functions.ts");

/** The function list as a module's source: the pane has it built in and fetches nothing. */
async function catalogueSource() {
  requireTypeScript();
  const { functions } = require(CHINESE);
  return `export const catalogue = ${JSON.stringify(functionList(await readCatalogue(FUNCTIONS), functions))};\n`;
}

/** A webpack loader. @this {any} */
module.exports = function catalogueLoader() {
  this.addContextDependency(FUNCTIONS);
  this.addDependency(CHINESE);
  const done = this.async();
  catalogueSource().then((source) => done(null, source), done);
};
module.exports.catalogueSource = catalogueSource;
