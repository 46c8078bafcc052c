// @ts-check
const path = require("path");
const { sources, WebpackError } = require("webpack");
const { readCatalogue, translate } = require("./catalogue");
const { requireTypeScript } = require("./requireTypeScript");

/** Writes functions.zh-CN.json beside functions.json, and stops the build where a declaration has a silent fault. */
class CataloguePlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CataloguePlugin", (compilation) => {
      compilation.hooks.additionalAssets.tapPromise("CataloguePlugin", async () => {
        requireTypeScript();
        const { functions } = require(path.join(__dirname, "../i18n/zh-CN/functions.ts"));
        const { metadata, problems } = await readCatalogue(path.join(__dirname, "../functions"));
        compilation.errors.push(...problems.map((problem) => new WebpackError(problem)));
        const json = JSON.stringify(translate(metadata, functions), null, 2);
        compilation.emitAsset("functions.zh-CN.json", new sources.RawSource(json));
      });
    });
  }
}

module.exports = { CataloguePlugin };
