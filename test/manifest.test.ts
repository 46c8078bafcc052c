import { execFileSync } from "child_process";
import fs from "fs";
import path from "path";
import { XMLParser } from "fast-xml-parser";
import { actions } from "../src/actions/index";
import { en } from "../src/i18n/en/index";
import { zhCN } from "../src/i18n/zh-CN/index";

interface Node {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly Node[];
  readonly text: string;
}

/** The order Excel insists on; "?" may be missing, "+" may repeat. */
const ORDER: { readonly [element: string]: string } = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Hosts Resources",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint+",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  Item: "Label Supertip Icon Action",
  Page: "SourceLocation",
};
const HOST_ORDER = "Runtimes AllFormFactors DesktopFormFactor";
const BUTTON_ORDER = "Label Supertip Icon Action";
const TABLES: { readonly [element: string]: string } = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Runtime: "bt:Urls",
  "bt:Image": "bt:Images",
};
const LONGEST: { readonly [table: string]: number } = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
};
const OTHER_LOCALES = ["zh-CN"];
const NO_TRANSLATION = ["Functions.Namespace", "Taskpane.Url", "Functions.Script.Url"];

const xml = fs.readFileSync("manifest.xml", "utf8");

function parse(text: string): Node {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  const convert = (entry: any): Node => {
    const name = Object.keys(entry).find((key) => key !== ":@")!;
    const inside = entry[name] as any[];
    return {
      name,
      attributes: entry[":@"] ?? {},
      children: inside.filter((one) => !("#text" in one)).map(convert),
      text: String(inside.find((one) => "#text" in one)?.["#text"] ?? ""),
    };
  };
  return convert((parser.parse(text) as any[]).find((entry) => "OfficeApp" in entry));
}

function* walk(node: Node, parent?: Node): Generator<[Node, Node | undefined]> {
  yield [node, parent];
  for (const child of node.children) yield* walk(child, node);
}

/** Everything wrong with a manifest that Excel, or a schema, would not say clearly. */
function faults(text: string): string[] {
  const root = parse(text);
  const all = [...walk(root)];
  const named = (name: string) => all.map(([node]) => node).filter((node) => node.name === name);
  const resources = new Map<string, { table: string; node: Node }>();
  const found: string[] = [];
  for (const table of named("Resources")[0]!.children) {
    for (const node of table.children) {
      const { id } = node.attributes;
      if (resources.has(id!)) found.push(`resource ${id} is there twice`);
      if (id!.length > 32) found.push(`resource ${id} has a long id`);
      resources.set(id!, { table: table.name, node });
    }
  }
  return [
    ...found,
    ...orderFaults(all),
    ...referenceFaults(all, resources),
    ...resourceFaults(resources),
    ...uiFaults(all),
    ...runtimeFaults(all),
    ...urlFaults(all),
  ];
}

function orderFaults(all: readonly [Node, Node | undefined][]): string[] {
  return all.flatMap(([node]) => {
    const type = node.attributes["xsi:type"];
    const order = node.name === "Host" && type ? HOST_ORDER : type === "Button" ? BUTTON_ORDER : ORDER[node.name];
    if (!order) return [];
    const pattern = new RegExp(
      `^${order.replace(/([\w:]+)(\+?)/g, (_, name, plus) => `(${name} )${plus}`).replaceAll(" (", "(")}$`,
    );
    const names = node.children.map(({ name }) => `${name} `).join("");
    return pattern.test(names) ? [] : [`${node.name}: ${names.trim()} should be ${order}`];
  });
}

function referenceFaults(
  all: readonly [Node, Node | undefined][],
  resources: ReadonlyMap<string, { table: string }>,
): string[] {
  const used = new Set<string>();
  const wrong = all.flatMap(([{ name, attributes }]) => {
    const id = attributes.resid;
    if (!id) return [];
    used.add(id);
    const table = resources.get(id)?.table;
    return table === undefined
      ? [`${name} asks for ${id}, which is not there`]
      : table === TABLES[name]
        ? []
        : [`${name} takes ${id} from ${table}`];
  });
  return [...wrong, ...[...resources.keys()].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`)];
}

function resourceFaults(resources: ReadonlyMap<string, { table: string; node: Node }>): string[] {
  return [...resources].flatMap(([id, { table, node }]) => {
    const values = [node.attributes.DefaultValue!, ...node.children.map((override) => override.attributes.Value!)];
    const locales = node.children.map((override) => override.attributes.Locale!);
    return [
      ...values.filter((value) => value.length > LONGEST[table]!).map(() => `${id} is too long`),
      ...(locales.includes("en-US") ? [`${id} overrides the default locale`] : []),
      ...(new Set(locales).size < locales.length ? [`${id} overrides a locale twice`] : []),
      ...OTHER_LOCALES.filter(
        (locale) => table !== "bt:Images" && !NO_TRANSLATION.includes(id) && !locales.includes(locale),
      ).map((locale) => `${id} has no ${locale}`),
    ];
  });
}

function uiFaults(all: readonly [Node, Node | undefined][]): string[] {
  const ids = all
    .filter(([{ name }]) => /^(CustomTab|Group|Control|Item)$/.test(name))
    .map(([{ attributes }]) => attributes.id!);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${id} is there twice`),
    ...ids.filter((id) => id.length > 125).map((id) => `${id} is long`),
    ...all.flatMap(([node]) => {
      const sizes = node.children.map(({ attributes }) => attributes.size);
      if (node.name === "Icon")
        return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size}`);
      if (node.name === "Group" && node.children.filter(({ name }) => name === "Control").length > 6)
        return ["a group has over 6 controls"];
      if (node.name === "Set" && /Online|Desktop|Preview/i.test(node.attributes.Name ?? ""))
        return [`${node.attributes.Name} cannot be declared`];
      return [];
    }),
  ];
}

/** One runtime: its page is the functions', the commands' and the pane's. */
function runtimeFaults(all: readonly [Node, Node | undefined][]): string[] {
  const runtime = all.find(([{ name }]) => name === "Runtime")?.[0].attributes.resid;
  return all
    .filter(
      ([{ name }, parent]) =>
        name === "FunctionFile" || (name === "SourceLocation" && /^(Page|Action)$/.test(parent?.name ?? "")),
    )
    .filter(([{ attributes }]) => attributes.resid !== runtime)
    .map(([{ name }]) => `${name} is not the runtime's page`);
}

function urlFaults(all: readonly [Node, Node | undefined][]): string[] {
  const urls = all
    .flatMap(([{ attributes }]) => [attributes.DefaultValue, attributes.Value])
    .filter((value) => /^\w+:\/\//.test(value ?? ""));
  return urls.filter((url) => !url!.startsWith("https://")).map((url) => `${url} is not https`);
}

/** What each button runs, and the string that it bears. */
function buttons(text: string): { readonly run: string; readonly label: Node }[] {
  const nodes = [...walk(parse(text))].map(([node]) => node);
  return nodes.flatMap((control) => {
    const inside = [...walk(control)].map(([node]) => node);
    const isButton = control.attributes["xsi:type"] === "Button" || control.name === "Item";
    const run = isButton && inside.find(({ name }) => name === "FunctionName")?.text;
    const resid = control.children.find(({ name }) => name === "Label")?.attributes.resid;
    const label = nodes.find(({ name, attributes }) => name === "bt:String" && attributes.id === resid);
    return run && label ? [{ run, label }] : [];
  });
}

describe("manifest.xml", () => {
  test("has none of the faults Excel keeps silent about", () => {
    expect(faults(xml)).toEqual([]);
  });

  test.each([
    [
      "an element out of order",
      (text: string) =>
        text
          .replace(/(<Label resid="Tab.Label"\/>)(\s*<\/CustomTab>)/, "$2")
          .replace(/(<CustomTab id="[^"]+">)/, '$1<Label resid="Tab.Label"/>'),
      /^CustomTab: Label Group/,
    ],
    [
      "a dangling reference",
      (text: string) => text.replace('resid="Sample.Label"', 'resid="Nowhere"'),
      /Label asks for Nowhere/,
    ],
    [
      "a long text",
      (text: string) => text.replace('DefaultValue="Start"', `DefaultValue="${"x".repeat(126)}"`),
      /Group.Start.Label is too long/,
    ],
    [
      "a missing translation",
      (text: string) => text.replace('<bt:Override Locale="zh-CN" Value="开始"/>', ""),
      /Group.Start.Label has no zh-CN/,
    ],
    [
      "a missing icon size",
      (text: string) => text.replace('<bt:Image size="80" resid="Sample.80"/>', ""),
      /an icon lacks 80/,
    ],
    [
      "a second page",
      (text: string) => text.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Support.Url"/>'),
      /FunctionFile is not the runtime/,
    ],
    [
      "a set that cannot be declared",
      (text: string) => text.replace('Name="ExcelApi"', 'Name="ExcelApiOnline"'),
      /ExcelApiOnline cannot/,
    ],
    [
      "plain http",
      (text: string) => text.replace("https://localhost:3000/functions.js", "http://localhost:3000/functions.js"),
      /is not https/,
    ],
    [
      "an id used twice",
      (text: string) => text.replace('id="SalesDesk.Sample"', 'id="SalesDesk.Open"'),
      /SalesDesk.Open is there twice/,
    ],
  ])("%s would be found", (_, spoil, told) => {
    expect(spoil(xml)).not.toBe(xml);
    expect(faults(spoil(xml)).join("\n")).toMatch(told);
  });

  test("is read by Microsoft's own package, and carries the version of package.json", () => {
    // In a process of its own: the package asks for ES modules in a way that only plain Node understands.
    const read = 'require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")';
    const print = `${read}.then((manifest) => console.log(JSON.stringify(manifest)))`;
    const manifest = JSON.parse(execFileSync(process.execPath, ["-e", print], { encoding: "utf8" }));
    const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
    expect(manifest).toMatchObject({
      version: `${version}.0`,
      displayName: "Sales Desk",
      permissions: "ReadWriteDocument",
    });
    expect(manifest.hosts).toEqual(["Workbook"]);
  });

  test("has every picture it names, in its size", () => {
    const pictures = [...xml.matchAll(/localhost:3000\/(assets\/[\w-]+-(\d+)\.png)/g)];
    expect(pictures.length).toBeGreaterThan(15);
    for (const [, file, size] of pictures) {
      const png = fs.readFileSync(path.resolve(file!));
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, Number(size), Number(size)]);
    }
  });

  test.each([
    { language: "English", strings: en, valueOf: ({ attributes }: Node) => attributes.DefaultValue },
    { language: "Chinese", strings: zhCN, valueOf: ({ children }: Node) => children[0]!.attributes.Value },
  ])("calls a view in $language as the pane calls it", ({ strings, valueOf }) => {
    const named = buttons(xml).flatMap(({ run, label }) => {
      const [, view] = /^show(\w+)$/.exec(run) ?? [];
      return view === undefined ? [] : [[`${view[0]!.toLowerCase()}${view.slice(1)}`, valueOf(label)]];
    });
    expect(named.length).toBeGreaterThan(15);
    const views: { readonly [view: string]: string } = strings.pane.views;
    expect(named).toEqual(named.map(([view]) => [view, views[view!]]));
  });

  test("runs every action, and nothing that is none", () => {
    const named = [...new Set([...xml.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name!))];
    expect(named.sort()).toEqual(actions.map(({ id }) => id).sort());
  });
});
