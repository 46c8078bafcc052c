// @ts-check
/** Draws the icons of manifest.xml from their SVGs: `npm run icons` after a change of assets/*.svg. Node only. */
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");
const { browserLaunchOptions } = require("./browser");

const ASSETS = path.join(__dirname, "../../assets");
const PRODUCT_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const COMMAND_SIZES = [16, 32, 80];

async function drawIcons() {
  const browser = await chromium.launch(await browserLaunchOptions());
  const page = await browser.newPage();
  for (const file of fs.readdirSync(ASSETS).filter((name) => /^icon(-[a-z]+)?\.svg$/.test(name))) {
    const svg = fs.readFileSync(path.join(ASSETS, file), "utf8");
    const name = path.basename(file, ".svg");
    for (const size of name === "icon" ? PRODUCT_SIZES : COMMAND_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join(ASSETS, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

drawIcons();
