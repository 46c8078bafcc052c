import { hostType } from "../hostType";
import { rangeNavigation } from "./navigation";
import { rangePlacement } from "./placement";
import type { RangeObject } from "./rangeObject";
import { rangeValues, validateArraySize } from "./values";

export const range = hostType<RangeObject>({
  name: "Range",
  keepsReference: true,
  properties: { ...rangeValues, ...rangePlacement },
  navigation: {
    Format: (self) => ({ $type: "RangeFormat", target: self }) as { $type: string },
  },
  methods: {
    ...rangeNavigation,
    _ValidateArraySize: (self, [rows, columns]: readonly unknown[]) => validateArraySize(self, rows, columns),
  },
});
