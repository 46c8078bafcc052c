/** Parts of the view of duplicates, one at a time. */
export const DUPLICATES_TABS = ["find", "entry", "files", "decided"] as const;
export type DuplicatesTab = (typeof DUPLICATES_TABS)[number];

/** Where the pane keeps which part is shown. */
export const DUPLICATES_TAB = "duplicates.tab";
