/** Requirement sets the host claims, and no others: what `isSetSupported` answers in the add-in. */
export const REQUIREMENTS: { readonly [set: string]: string } = {
  ExcelApi: "1.14",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  AddInCommands: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
};
