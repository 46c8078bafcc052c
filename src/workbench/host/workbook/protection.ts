import { type SheetProtection, sheetExtras } from "../../engine/extras";
import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { EVENT, WORKBOOK } from "../messages";

interface ProtectionObject extends HostObject {
  readonly sheetId: string;
}

/** What a protected sheet lets a person do, as Excel sets it when nothing is said. */
const DEFAULTS: SheetProtection["options"] = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection = hostType<ProtectionObject>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (self, host) => protectionOf(self, host) !== undefined },
    Options: { get: (self, host) => ({ ...DEFAULTS, ...protectionOf(self, host)?.options }) },
  },
  methods: {
    Protect: (self, [options, password]: readonly unknown[], host) => protect(self, options, password, host),
    Unprotect: (self, [password]: readonly unknown[], host) => {
      const protection = protectionOf(self, host);
      if (!protection) return;
      if (protection.password !== undefined && protection.password !== password) fail("InvalidArgument");
      delete sheetExtras(host.book.extras, self.sheetId).protection;
      tell(self, false, host);
    },
  },
});

/** Of the workbook's structure: which sheets there are, their names and order. */
export const workbookProtection = hostType<HostObject>({
  name: "WorkbookProtection",
  properties: { Protected: { get: (_self, { book }) => book.extras.workbookProtected } },
  methods: {
    Protect: (_self, _args, { book }) => {
      if (book.extras.workbookProtected) fail("InvalidOperation");
      book.extras.workbookProtected = true;
    },
    Unprotect: (_self, _args, { book }) => {
      book.extras.workbookProtected = false;
    },
  },
});

function protect(self: ProtectionObject, options: unknown, password: unknown, host: HostContext): void {
  if (protectionOf(self, host)) fail("InvalidOperation", "The sheet is protected already.");
  const wanted = (options ?? {}) as SheetProtection["options"];
  if (Object.keys(wanted).some((option) => !(option in DEFAULTS))) fail("InvalidArgument");
  sheetExtras(host.book.extras, self.sheetId).protection = {
    ...(typeof password === "string" && password !== "" ? { password } : {}),
    options: { ...DEFAULTS, ...wanted },
  };
  tell(self, true, host);
}

function tell({ sheetId }: ProtectionObject, isProtected: boolean, host: HostContext): void {
  const args = { isProtected, source: "Local", worksheetId: sheetId };
  host.raise(EVENT.protectionChanged, [sheetId, WORKBOOK], args);
}

function protectionOf({ sheetId }: ProtectionObject, { book }: HostContext): SheetProtection | undefined {
  return book.extras.sheets[sheetId]?.protection;
}
