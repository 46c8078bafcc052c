import type { PageLayout } from "../../engine/extras";
import { fail, hostType, type Property } from "../hostType";
import { change, type LayoutObject, layoutOf } from "./pageLayout";

type Part = keyof NonNullable<PageLayout["headersFooters"]>;

/** Headers and footers are the same on every page; first, odd and even pages of their own are not kept. */
export const headerFooterGroup = hostType<LayoutObject>({
  name: "HeaderFooterGroup",
  properties: {
    State: only("Default"),
    UseSheetMargins: only(true),
    UseSheetScale: only(true),
  },
  navigation: { DefaultForAllPages: ({ sheetId }) => ({ $type: "HeaderFooter", sheetId }) },
});

export const headerFooter = hostType<LayoutObject>({
  name: "HeaderFooter",
  properties: {
    LeftHeader: part("left"),
    CenterHeader: part("center"),
    RightHeader: part("right"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
});

function part(name: Part): Property<LayoutObject> {
  return {
    get: (self, host) => layoutOf(self, host).headersFooters?.[name] ?? "",
    set: (self, text: unknown, host) => {
      (change(self, host).headersFooters ??= {})[name] = typeof text === "string" ? text : fail("InvalidArgument");
    },
  };
}

function only(value: unknown): Property<LayoutObject> {
  return {
    get: () => value,
    set: (_self, wanted: unknown) => {
      if (wanted !== value) fail("NotImplemented");
    },
  };
}
