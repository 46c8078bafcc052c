/** Kinds of things a file may hold that the workbench does not keep. */
export type LossKind =
  | "pictures"
  | "pivotTables"
  | "slicers"
  | "macros"
  | "externalLinks"
  | "dataModel"
  | "formControls"
  | "sparklines"
  | "threadedComments"
  | "chartSheets"
  | "conditionalFormats"
  | "dataValidations"
  | "charts"
  | "themes"
  | "other";

/** Something that will not be kept, as data; the page puts it into words before it is lost. */
export interface Loss {
  readonly kind: LossKind;
  readonly sheet?: string;
  readonly count?: number;
  readonly detail?: string;
}
