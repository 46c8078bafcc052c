import { closeBrowser, openWorkbench } from "./workbenchPage";

jest.setTimeout(180_000);

afterAll(closeBrowser);

const NARROWEST = 320;

test.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)("no view is wider than a pane of 320 px (%s, %s)", async (language, colorScheme) => {
  const desk = await openWorkbench({ language, colorScheme });
  await desk.page.addStyleTag({ content: `.paneFrame iframe { width: ${NARROWEST}px !important; }` });
  await desk.pane.getByRole("heading", { level: 1 }).waitFor();
  const frame = desk.page.frames().find((each) => each.url().includes("taskpane"))!;
  const menu = desk.pane.getByRole("banner").getByRole("button").first();
  await menu.click();
  const names = await desk.pane.getByRole("menuitemradio").allTextContents();
  const wide: string[] = [];
  for (const name of names) {
    if ((await desk.pane.getByRole("menuitemradio").count()) === 0) await menu.click();
    await desk.pane.getByRole("menuitemradio", { name, exact: true }).click();
    await desk.pane.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    const sizes = await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    if (sizes[0] !== NARROWEST || sizes[1]! > NARROWEST) wide.push(`${name}: ${sizes.join(", ")}`);
  }
  await desk.close();
  expect(names.length).toBeGreaterThan(3);
  expect([...wide, ...desk.problems]).toEqual([]);
});

test("the pane follows the machine's colours", async () => {
  const groundOf = async (colorScheme: "light" | "dark") => {
    const desk = await openWorkbench({ colorScheme });
    await desk.pane.getByRole("heading", { level: 1 }).waitFor();
    const frame = desk.page.frames().find((each) => each.url().includes("taskpane"))!;
    const ground = await frame.evaluate(() => getComputedStyle(document.querySelector("#pane > *")!).backgroundColor);
    await desk.close();
    return Math.max(...(ground.match(/\d+/g) ?? []).slice(0, 3).map(Number));
  };
  expect(await groundOf("light")).toBeGreaterThan(200);
  expect(await groundOf("dark")).toBeLessThan(60);
});
