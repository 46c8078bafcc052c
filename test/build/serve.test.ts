import type { Configuration } from "webpack";
import type { Configuration as ServerConfiguration } from "webpack-dev-server";

type Build = Configuration & { readonly devServer?: ServerConfiguration };
const configsFor: (env: object, argv: object) => Build[] = require("../../webpack.config.js");

test("npm start asks for one server for all builds: webpack-cli ends at a second one on the same port", () => {
  const configs = configsFor({ WEBPACK_SERVE: true }, { mode: "development" });
  expect(configs.map(({ name, devServer }) => [name, devServer?.port])).toEqual([
    ["add-in", 3000],
    ["functions", undefined],
    ["worker", undefined],
    ["workbench", undefined],
  ]);
  expect(configs.map(({ output }) => output?.publicPath)).toEqual(["/", "/", "/", "/workbench/"]);
});

test("a build for a firm's address has no workbench", () => {
  const configs = configsFor({ url: "https://addins.example.com/" }, { mode: "production" });
  expect(configs.map(({ name }) => name)).toEqual(["add-in", "functions", "worker"]);
});
