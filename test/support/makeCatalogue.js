const { execFileSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");

const LOADER = path.resolve(__dirname, "../../src/build/catalogueLoader");

/** Makes the module that the pane gets from the build, by the same code, once for all files of tests. */
module.exports = () => {
  const script = `require(${JSON.stringify(LOADER)}).catalogueSource().then((text) => process.stdout.write(text))`;
  const source = execFileSync(process.execPath, ["-e", script], { encoding: "utf8", maxBuffer: 1e8 });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-"));
  process.env.SALES_DESK_CATALOGUE = path.join(folder, "catalogue.json");
  fs.writeFileSync(
    process.env.SALES_DESK_CATALOGUE,
    source.replace(/^export const catalogue = /, "").replace(/;\s*$/, ""),
  );
};
