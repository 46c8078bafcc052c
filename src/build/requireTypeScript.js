// @ts-check
const swc = require("@swc/core");

/** Lets plain Node require the project's TypeScript, for build steps and benchmarks. */
function requireTypeScript() {
  for (const extension of [".ts", ".tsx"]) {
    require.extensions[extension] = (module, file) => {
      const { code } = swc.transformFileSync(file, {
        jsc: { target: "es2022", parser: { syntax: "typescript", tsx: extension === ".tsx" } },
        module: { type: "commonjs" },
      });
      /** @type {any} */ (module)._compile(code, file);
    };
  }
}

module.exports = { requireTypeScript };
