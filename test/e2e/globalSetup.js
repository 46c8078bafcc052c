const { execFileSync } = require("child_process");
const path = require("path");
const { serveDist } = require("../../src/build/serveDist");
const { browserLaunchOptions } = require("../../src/build/browser");

const ROOT = path.resolve(__dirname, "../..");

/** Builds what a person would run, serves it over https, and says which browser will look at it. */
module.exports = async () => {
  if (!process.env.SALES_DESK_DIST) {
    const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
    execFileSync(process.execPath, [webpack, "--mode", "production"], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  const server = await serveDist(path.join(ROOT, "dist"), 0);
  process.env.SALES_DESK_URL = server.url;
  globalThis.salesDeskServer = server;
  const { name } = await browserLaunchOptions();
  process.stderr.write(`Browser tests: ${name} on ${server.url}\n`);
};
