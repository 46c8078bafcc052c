import "@univerjs/sheets-drawing-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset, CalculationMode } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import "./facades";
import type { Book } from "./book";
import { LOCALES } from "./locales";
import "./styles";
import { UniverBook } from "./univerBook";

type IPreset = ReturnType<typeof UniverSheetsCorePreset>;

/** The table plugin's name tag would hide a frozen header row. */
const TABLE_UI_PLUGIN = "SHEET_TABLE_UI_PLUGIN";

/** A workbook with the grid on screen, in `container`. */
export function createBookIn(container: HTMLElement, language: "en" | "zh"): Book {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: LOCALES,
  });
  for (const [plugin, options] of pluginsOf(presets(container))) univer.registerPlugin(plugin, options);
  return new UniverBook(univer);
}

function presets(container: HTMLElement): IPreset[] {
  return [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
    UniverSheetsFindReplacePreset(),
  ];
}

type PluginEntry = Exclude<IPreset["plugins"][number], readonly [unknown, unknown]>;

/** Presets name some plugins twice; the last one counts, as in Univer's own `createUniver`. */
function pluginsOf(wanted: readonly IPreset[]): [PluginEntry, object | undefined][] {
  const byName = new Map<string, [PluginEntry, object | undefined]>();
  for (const entry of wanted.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry, undefined]) as [PluginEntry, object | undefined];
    const name = plugin.pluginName;
    byName.delete(name);
    byName.set(name, [plugin, name === TABLE_UI_PLUGIN ? { ...options, hideAnchor: true } : options]);
  }
  return [...byName.values()];
}
