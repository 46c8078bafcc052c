// @ts-check
/** A Chromium to test and draw with: one that is installed, else the one that comes with an npm package. Node only. */
const fs = require("fs");
const path = require("path");

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const FIXED_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((rest) =>
      path.join(process.env[variable] ?? "", rest),
    ),
  ),
];

/** Flags that keep a headless Chromium quiet: no calls home, no first-run page. */
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns {string | undefined} */
function installedBrowser() {
  if (process.env.SALES_DESK_BROWSER === "npm") return undefined;
  if (process.env.SALES_DESK_BROWSER) return process.env.SALES_DESK_BROWSER;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...FIXED_PLACES].find((file) => path.isAbsolute(file) && fs.existsSync(file));
}

/** Launch options for playwright-core. Says on which browser it settled, and fails loudly where there is none. */
async function browserLaunchOptions() {
  const installed = installedBrowser();
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  if (installed) return { name: installed, executablePath: installed, args: [...QUIET, ...sandbox], headless: true };
  const { default: chromium } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  return {
    name: "@sparticuz/chromium",
    executablePath: await chromium.executablePath(),
    env: { ...process.env, FONTCONFIG_FILE: fontsConfig() },
    args: [
      ...chromium.args.filter((arg) => !/^--(headless|single-process|no-zygote)/.test(arg)),
      ...QUIET,
      "--no-sandbox",
    ],
    headless: true,
  };
}

/** The packaged browser has no Chinese glyphs on a bare system, so fontconfig is told of a font from npm as well. */
function fontsConfig() {
  const fonts = path.join(path.dirname(require.resolve("@embedpdf/fonts-sc")), "..", "fonts");
  const folder = path.join(process.cwd(), "node_modules", ".cache", "sales-desk");
  const file = path.join(folder, "fonts.conf");
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir>${fonts}</dir>
<cachedir>${path.join(folder, "fontconfig")}</cachedir>
${["sans-serif", "Arial", "Calibri", "Segoe UI", "Microsoft YaHei"]
  .map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>DejaVu Sans</family><family>Noto Sans Hans</family></prefer></alias>`,
  )
  .join("\n")}
</fontconfig>`,
  );
  return file;
}

module.exports = { browserLaunchOptions, installedBrowser };
