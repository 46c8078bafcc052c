const { execFileSync } = require("child_process");
const path = require("path");

/** The module the pane gets from the build, made by the same code; a child process, because reading it is asynchronous. */
const source = execFileSync(
  process.execPath,
  [
    "-e",
    `require(${JSON.stringify(path.resolve(__dirname, "../../src/build/catalogueLoader"))}).catalogueSource().then((text) => process.stdout.write(text))`,
  ],
  { encoding: "utf8", maxBuffer: 1e8 },
);
exports.catalogue = JSON.parse(source.replace(/^export const catalogue = /, "").replace(/;\s*$/, ""));
