// @ts-check
const fs = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { CataloguePlugin } = require("./src/build/cataloguePlugin");
const { httpsOptions } = require("./src/build/certificate");
const { rewriteManifest } = require("./src/build/manifestUrls");

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
const DEV_URL = "https://localhost:3000";
const FUNCTION_FILES = fs
  .readdirSync(path.join(__dirname, "src/functions"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `./src/functions/${file}`);

/**
 * Without `--env url`, everything for this machine: add-in, office.js beside it, and the workbench.
 * With `--env url=https://…`, the add-in alone for that address; `--env officejs=URL` for another cloud than the worldwide one.
 * @param {{ url?: string, officejs?: string, WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: "development" | "production" }} argv
 */
module.exports = (env, argv) => {
  const mode = argv.mode ?? "production";
  const url = env.url?.replace(/\/+$/, "");
  const officeJs = env.officejs ?? (url ? CDN : "officejs/office.js");
  const house = [addIn(mode, url, officeJs), functionsAlone(mode), scanWorker(mode)];
  if (url) return house;
  const [first, ...others] = [...house, workbench(mode)].map((config) => (env.WEBPACK_SERVE ? atRoot(config) : config));
  return [env.WEBPACK_SERVE ? served(first) : first, ...others];
};

/** The page Excel opens: functions, commands and pane in one bundle, because they share one runtime. */
function addIn(mode, url, officeJs) {
  return {
    ...common(mode),
    name: "add-in",
    target: ["web", "es2022"],
    entry: { taskpane: [...FUNCTION_FILES, "./src/commands/index.ts", "./src/taskpane/index.tsx"] },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].js",
      clean: { keep: /^(functions\.js|duplicatesWorker\.js|workbench)/ },
    },
    plugins: [
      functionsMetadata(),
      new CataloguePlugin(),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: { officeJs },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: (xml) => rewriteManifest(xml.toString(), DEV_URL, url) },
          ...(url ? [] : officeJsFiles()),
        ],
      }),
    ],
  };
}

/** The same functions with nothing of the browser around them, for hosts that run a script alone. */
function functionsAlone(mode) {
  return {
    ...common(mode),
    name: "functions",
    target: "es2022",
    entry: { functions: FUNCTION_FILES },
    output: { path: path.join(__dirname, "dist"), filename: "[name].js", chunkFormat: false },
    plugins: [functionsMetadata()],
  };
}

/** The scan for duplicates as a script of its own, which the pane runs beside itself. */
function scanWorker(mode) {
  return {
    ...common(mode),
    name: "worker",
    target: "es2022",
    entry: { duplicatesWorker: "./src/taskpane/scanWorker.ts" },
    output: { path: path.join(__dirname, "dist"), filename: "[name].js", chunkFormat: false },
  };
}

/** The page that plays Excel. It meets the add-in on office.js's wire only, so it is a build of its own. */
function workbench(mode) {
  return {
    ...common(mode),
    name: "workbench",
    target: ["web", "es2022"],
    entry: { workbench: "./src/workbench/page/index.tsx" },
    output: {
      path: path.join(__dirname, "dist/workbench"),
      filename: "[name].js",
      publicPath: "/workbench/",
      clean: true,
    },
    plugins: [new HtmlWebpackPlugin({ template: "./src/workbench/page/workbench.html", filename: "index.html" })],
    optimization: {
      ...common(mode).optimization,
      splitChunks: {
        chunks: "all",
        cacheGroups: { engine: { test: /[\\/]node_modules[\\/]@univerjs/, name: "engine", priority: 10 } },
      },
    },
  };
}

function common(mode) {
  return {
    mode,
    devtool: mode === "development" ? "source-map" : false,
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    resolve: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      alias: { "@catalogue": path.join(__dirname, "src/build/catalogueEntry.js") },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "ts-loader",
            options: {
              transpileOnly: true,
              // Else a build from the cache whose first change is in the domain takes the domain's own.
              configFile: path.join(__dirname, "tsconfig.json"),
              compilerOptions: { noEmit: false, jsx: "react-jsx" },
            },
          },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /catalogueEntry\.js$/, use: path.join(__dirname, "src/build/catalogueLoader.js") },
      ],
    },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
  };
}

function functionsMetadata() {
  return new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTION_FILES });
}

/** office.js as it came from npm, unchanged: what Excel on the web and the workbench ask for. */
function officeJsFiles() {
  const locales = ["en-us", "zh-cn", "zh-tw"].map((locale) => `${locale}/office_strings.js`);
  return [
    ...["office.js", "excel-web-16.00.js", ...locales].map((file) => ({
      from: path.join(OFFICE_JS, file),
      to: `officejs/${file}`,
    })),
    { from: path.join(OFFICE_JS, "agaveerrorux"), to: "officejs/AgaveErrorUX" },
  ];
}

function atRoot(config) {
  return { ...config, output: { publicPath: "/", ...config.output } };
}

/** One server for all builds: a second one with its options would ask for the same port, and webpack-cli would end. */
function served(config) {
  return {
    ...config,
    devServer: {
      port: 3000,
      server: { type: "https", options: httpsOptions() },
      headers: { "Access-Control-Allow-Origin": "*" },
      client: { overlay: false },
      // Excel for Windows and for Mac ask for files of office.js that the workbench never does.
      static: { directory: OFFICE_JS, publicPath: "/officejs", watch: false },
      hot: false,
      setupExitSignals: true,
      open: process.stdout.isTTY ? ["/workbench/"] : false,
      onListening: () =>
        process.stdout.write(`\nWorkbench: ${DEV_URL}/workbench/\nAdd-in:    ${DEV_URL}/taskpane.html\n\n`),
    },
  };
}
