import { all, map, ok, type Result } from "../../domain/kernel/result";
import { type Area, areaKey, bands, isWithin, type SheetArea } from "../area";
import { type CellValue, type Input, inputOf, isFormula } from "../contents";
import { inGroups } from "../inGroups";
import type { Watch } from "../watch";
import type { AreaNow, SheetLayout, Workbook } from "../workbook";
import { buildPatch } from "./buildPatch";
import type { Left, Patch } from "./changeSet";
import { coverOf, leftAt, type Place } from "./patches";
import { type Preview, previewFrom } from "./preview";

const GROUPING = { cellsAtOnce: 20_000, cut: bands<SheetArea> };

/** A function of ours, also as Excel spells it in a file that was opened without the add-in. */
const SALES_FUNCTION = /(?:^|[^A-Z0-9_.])(?:SALES\.|_xldudf_SALES_)[A-Z]+\s*\(/i;
const TEXTS = /"(?:[^"]|"")*"/g;

export function usesSales(formula: CellValue): boolean {
  return isFormula(formula) && SALES_FUNCTION.test(formula.replace(TEXTS, '""'));
}

/** What it comes to when every formula with a SALES function, of one sheet or of all, is put down as its value. */
export async function previewFreeze(
  workbook: Workbook,
  sheetName: string | null,
  watch: Watch = {},
): Promise<Result<Preview>> {
  // What is frozen stays for good: it is not to be the figure of before the last entry.
  const calculated = await workbook.calculate();
  if (!calculated.ok) return calculated;
  const known = all({ layout: await workbook.layout(), conventions: await workbook.conventions() });
  if (!known.ok) return known;
  const { layout, conventions } = known.value;
  const sheets = layout.filter(({ name }) => sheetName === null || name === sheetName);
  const found = await findFormulas(workbook, sheets, watch);
  if (!found.ok) return found;
  const frozen = { patches: [] as Patch[], left: [] as Left[] };
  for (const { sheet, places } of found.value) {
    const part = await freezeSheet(workbook, sheet, places, watch);
    if (!part.ok) return part;
    frozen.patches.push(...part.value.patches);
    frozen.left.push(...part.value.left);
  }
  const title = { code: "freeze", facts: { sheet: sheetName } } as const;
  const parts = { ...frozen, unchanged: 0, sheets: [], dateSystem: conventions.dateSystem };
  return ok(previewFrom(title, parts, { growths: [], left: [] }));
}

/** The same change on another sheet of the same contents: a copy. */
export function onSheet(preview: Preview, { id, name }: Pick<SheetLayout, "id" | "name">): Preview {
  const patches = preview.patches.map((patch) => ({ ...patch, sheetId: id, sheet: name }));
  return { ...preview, title: { code: "freeze", facts: { sheet: name } }, patches };
}

interface Found {
  readonly sheet: SheetLayout;
  readonly places: Place[];
}

async function findFormulas(
  workbook: Workbook,
  sheets: readonly SheetLayout[],
  watch: Watch,
): Promise<Result<readonly Found[]>> {
  const found = new Map(sheets.map((sheet): [string, Found] => [sheet.id, { sheet, places: [] }]));
  const areas = sheets.flatMap(({ id, used }) => (used ? [{ ...used, sheetId: id }] : []));
  const read = await inGroups(
    areas,
    GROUPING,
    async (group) =>
      map(await workbook.readFormulas(group), (answers) =>
        answers.forEach(({ values, formulas }, at) => {
          const { sheetId, row, column } = group[at]!;
          const { places } = found.get(sheetId)!;
          formulas.forEach((line, r) =>
            line.forEach((formula, c) => {
              const isOurs = usesSales(formula) && formula !== values[r]![c];
              if (isOurs) places.push({ row: row + r, column: column + c });
            }),
          );
        }),
      ),
    watch,
  );
  return map(read, () => [...found.values()].filter(({ places }) => places.length > 0));
}

async function freezeSheet(
  workbook: Workbook,
  sheet: SheetLayout,
  places: readonly Place[],
  watch: Watch,
): Promise<Result<{ readonly patches: readonly Patch[]; readonly left: readonly Left[] }>> {
  const spills = await spillsOf(workbook, sheet, places, watch);
  if (!spills.ok) return spills;
  const filled = spills.value.flatMap((spill) => [...placesIn(spill)]);
  const all = [...places, ...filled];
  const frozen = new Map(all.map((place) => [keyOf(place), place]));
  const patches: Patch[] = [];
  const unready: Place[] = [];
  const locked: Place[] = [];
  const areas = coverOf(frozen.values()).map((area): SheetArea => ({ ...area, sheetId: sheet.id }));
  const read = await inGroups(
    areas,
    GROUPING,
    async (group) =>
      map(await workbook.readContents(group), (now) =>
        group.forEach((area, at) => {
          const patch = freezeArea(sheet, area, now[at]!, { frozen, spills: spills.value, unready, locked });
          if (patch) patches.push(patch);
        }),
      ),
    watch,
  );
  const left = [...leftAt(sheet.name, unready, "unready"), ...leftAt(sheet.name, locked, "protected")];
  return map(read, () => ({ patches, left }));
}

interface Freezing {
  readonly frozen: ReadonlyMap<string, Place>;
  readonly spills: readonly Area[];
  readonly unready: Place[];
  readonly locked: Place[];
}

/** Each cell as the value it shows; what a formula fills goes with it, or stays with it. */
function freezeArea(sheet: SheetLayout, area: SheetArea, now: AreaNow, freezing: Freezing): Patch | null {
  const { frozen, spills, unready, locked } = freezing;
  return buildPatch(sheet.name, area, now, (r, c) => {
    const place = { row: area.row + r, column: area.column + c };
    if (!frozen.has(keyOf(place))) return null;
    const [input, value] = [now.inputs[r]![c]!, now.values[r]![c]!];
    const isAnchor = isFormula(input);
    const isSpilled = spills.some((spill) => isWithin(spill, place.row, place.column));
    if (!isAnchor && !isSpilled) return null;
    if (now.isLocked) return (isAnchor && locked.push(place), null);
    if (isAnchor && isError(value)) return (unready.push(place), null);
    return { input: asTyped(value), format: null };
  });
}

function asTyped(value: CellValue): Input {
  return inputOf(value, value, isError(value) ? "Error" : "String");
}

/** "#BUSY!", "#NAME?", "#N/A": none of them is worth to be kept. */
function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z/0-9_]+[!?]?$/.test(value);
}

/** What the formulas fill beyond their own cells. */
async function spillsOf(
  workbook: Workbook,
  { id }: SheetLayout,
  places: readonly Place[],
  watch: Watch,
): Promise<Result<readonly Area[]>> {
  const keys = new Set(places.map(keyOf));
  const areas = coverOf(places).map((area): SheetArea => ({ ...area, sheetId: id }));
  const read = await inGroups(areas, GROUPING, (group) => workbook.readContents(group), watch);
  return map(read, (answers) => {
    const spills = answers.flatMap((now) => now.flatMap((area) => area.spills));
    return [
      ...new Map(spills.filter((spill) => keys.has(keyOf(spill))).map((spill) => [areaKey(spill), spill])).values(),
    ];
  });
}

function* placesIn({ row, column, rowCount, columnCount }: Area): Generator<Place> {
  for (let r = 0; r < rowCount; r++) {
    for (let c = 0; c < columnCount; c++) yield { row: row + r, column: column + c };
  }
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}
