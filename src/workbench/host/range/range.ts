import { hostType } from "../hostType";
import { sheetObject } from "../workbook/sheets";
import { rangeFinding } from "./finding";
import { rangeNavigation } from "./navigation";
import { rangePlacement } from "./placement";
import type { RangeObject } from "./rangeObject";
import { viewObject } from "./rangeView";
import { rangeStructure } from "./structure";
import { rangeValues, validateArraySize } from "./values";

export const range = hostType<RangeObject>({
  name: "Range",
  keepsReference: true,
  properties: { ...rangeValues, ...rangePlacement },
  navigation: {
    Worksheet: ({ area }) => sheetObject(area.sheetId),
    ConditionalFormats: ({ area }) => ({ $type: "ConditionalFormatCollection", area }) as { $type: string },
    Sort: ({ area }) => ({ $type: "RangeSort", area }) as { $type: string },
    DataValidation: ({ area }) => ({ $type: "DataValidation", area }) as { $type: string },
    Format: (self) => ({ $type: "RangeFormat", target: self }) as { $type: string },
  },
  methods: {
    ...rangeNavigation,
    ...rangeStructure,
    ...rangeFinding,
    GetVisibleView: ({ area }) => viewObject(area),
    SetDirty: () => undefined,
    _ValidateArraySize: (self, [rows, columns]: readonly unknown[]) => validateArraySize(self, rows, columns),
  },
});
