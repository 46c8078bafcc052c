/** Packages that ship ES modules only; everything else in node_modules is required as it is. */
const ES_MODULES = [
  "hucre",
  "lodash-es",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "numfmt",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "unicount",
  "temporal-polyfill",
  "temporal-utils",
].join("|");

const swc = (jsx) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: jsx },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  transform: { "^.+\\.tsx$": swc(true), "^.+\\.(ts|js|mjs)$": swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty.js",
    "^@catalogue$": "<rootDir>/test/support/catalogue.js",
  },
};

/** Four kinds of test: rules in Node, views in a DOM, the workbench's engine and host in Node, the whole in a browser. */
module.exports = {
  // Jest leaves a core to itself: of a build server's two it would use one.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "house",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/test/{domain,i18n,sheets,functions,actions,build}/**/*.test.ts",
        "<rootDir>/test/*.test.ts",
      ],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
      globalSetup: "<rootDir>/test/support/makeCatalogue.js",
      globalTeardown: "<rootDir>/test/support/dropCatalogue.js",
      setupFilesAfterEnv: ["<rootDir>/test/support/pane.ts"],
    },
    {
      ...shared,
      displayName: "host",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{workbench,excel}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/globalSetup.js",
      globalTeardown: "<rootDir>/test/e2e/globalTeardown.js",
    },
  ],
  reporters: ["default", "<rootDir>/test/support/plainSummary.js"],
  testTimeout: 90000,
};
