import type { Area, Book } from "../../engine/book";
import { fail, hostType, type HostObject } from "../hostType";
import { EVENT, WORKBOOK } from "../messages";
import { areasObject } from "../range/areasObject";
import { areaAt } from "../range/geometry";
import { rangeObject } from "../range/rangeObject";
import { areaOfRange } from "../range/spills";
import { listening } from "./listening";
import { workbookState } from "./workbookState";

/** The calculation engine of Excel 2019 and later, as `calculationEngineVersion` tells it. */
export const CALCULATION_ENGINE = 191029;

const part = (type: string) => (): HostObject => ({ $type: type });

export const workbook = hostType<HostObject>({
  name: "Workbook",
  properties: {
    Name: { get: (_self, { book }) => fileName(book.workbook.getName()) },
    ReadOnly: { get: () => false },
    IsDirty: {
      get: (_self, { book }) => workbookState(book).isDirty,
      set: (_self, isDirty: unknown, { book }) => {
        workbookState(book).isDirty = isDirty === true;
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
    CalculationEngineVersion: { get: () => CALCULATION_ENGINE },
    ChartDataPointTrack: { get: () => true, set: (_self, tracks: unknown) => onlyAs(tracks, true) },
    UsePrecisionAsDisplayed: { get: () => false, set: (_self, uses: unknown) => onlyAs(uses, false) },
  },
  navigation: {
    Application: part("Application"),
    Comments: part("CommentCollection"),
    CustomXmlParts: part("CustomXmlPartCollection"),
    Functions: part("Functions"),
    Names: part("NamedItemCollection"),
    Properties: part("DocumentProperties"),
    Protection: part("WorkbookProtection"),
    Settings: part("SettingCollection"),
    Tables: part("TableCollection"),
    Worksheets: part("WorksheetCollection"),
    _Runtime: part("Runtime"),
  },
  methods: {
    GetActiveCell: (_self, _args, { book }) => rangeObject(activeCell(book)),
    GetActiveChart: () => fail("ItemNotFound"),
    GetActiveChartOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    GetSelectedRange: (_self, _args, { book }) => {
      const [selected, ...more] = selectedAreas(book);
      return more.length > 0 ? fail("InvalidSelection") : rangeObject(selected!);
    },
    GetSelectedRanges: (_self, _args, { book }) => areasObject(selectedAreas(book)),
    Save: () => undefined,
    Close: () => undefined,
    ...listening(
      { ActivatedEvent: EVENT.workbookActivated, AutoSaveSettingChangedEvent: EVENT.workbookAutoSaveSettingChanged },
      () => WORKBOOK,
    ),
  },
});

function fileName(name: string): string {
  return name.includes(".") ? name : `${name}.xlsx`;
}

/** What is selected on the active sheet; its first cell where nothing has been selected yet. */
function selectedAreas(book: Book): readonly Area[] {
  const sheet = book.workbook.getActiveSheet();
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => areaOfRange(sheet.getSheetId(), range.getRange()));
  return areas.length > 0 ? areas : [areaAt(sheet.getSheetId(), 0, 0)];
}

function activeCell(book: Book): Area {
  const sheet = book.workbook.getActiveSheet();
  const cell = sheet.getActiveCell()?.getRange();
  return cell ? areaAt(sheet.getSheetId(), cell.startRow, cell.startColumn) : areaAt(sheet.getSheetId(), 0, 0);
}

function onlyAs(value: unknown, only: boolean): void {
  if (value !== only) fail("NotImplemented");
}
