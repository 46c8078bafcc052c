import { fail, hostType, type HostObject } from "../hostType";
import { cultureOf } from "./culture";
import { CALCULATION_ENGINE } from "./workbook";
import { workbookState } from "./workbookState";

const CALCULATION_MODES: readonly unknown[] = ["Automatic", "AutomaticExceptTables", "Manual"];

export const application = hostType<HostObject>({
  name: "Application",
  properties: {
    // The mode is remembered; the workbench recalculates after every change all the same.
    CalculationMode: {
      get: (_self, { book }) => workbookState(book).calculationMode,
      set: (_self, mode: unknown, { book }) => {
        if (!CALCULATION_MODES.includes(mode)) fail("InvalidArgument");
        workbookState(book).calculationMode = String(mode);
      },
    },
    CalculationEngineVersion: { get: () => CALCULATION_ENGINE },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: (_self, { locale }) => cultureOf(locale).decimalSeparator },
    ThousandsSeparator: { get: (_self, { locale }) => cultureOf(locale).groupSeparator },
    UseSystemSeparators: { get: () => true },
  },
  navigation: {
    CultureInfo: () => ({ $type: "CultureInfo" }),
    IterativeCalculation: () => ({ $type: "IterativeCalculation" }),
  },
  methods: {
    Calculate: (_self, _args, { book }) => book.calculate(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** Excel's own settings for circular references; the workbench's engine does not iterate. */
export const iterativeCalculation = hostType<HostObject>({
  name: "IterativeCalculation",
  properties: {
    Enabled: {
      get: () => false,
      set: (_self, isEnabled: unknown) => {
        if (isEnabled !== false) fail("NotImplemented");
      },
    },
    MaxIteration: { get: () => 100 },
    MaxChange: { get: () => 0.001 },
  },
});

export const cultureInfo = hostType<HostObject>({
  name: "CultureInfo",
  properties: { Name: { get: (_self, { locale }) => locale } },
  navigation: {
    NumberFormat: () => ({ $type: "NumberFormatInfo" }),
    DatetimeFormat: () => ({ $type: "DatetimeFormatInfo" }),
  },
});

export const numberFormatInfo = hostType<HostObject>({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: (_self, { locale }) => cultureOf(locale).decimalSeparator },
    NumberGroupSeparator: { get: (_self, { locale }) => cultureOf(locale).groupSeparator },
  },
});

export const datetimeFormatInfo = hostType<HostObject>({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: (_self, { locale }) => cultureOf(locale).dateSeparator },
    TimeSeparator: { get: (_self, { locale }) => cultureOf(locale).timeSeparator },
    ShortDatePattern: { get: (_self, { locale }) => cultureOf(locale).shortDate },
    LongDatePattern: { get: (_self, { locale }) => cultureOf(locale).longDate },
    LongTimePattern: { get: (_self, { locale }) => cultureOf(locale).longTime },
  },
});
