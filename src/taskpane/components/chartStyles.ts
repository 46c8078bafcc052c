import { makeStyles, tokens } from "@fluentui/react-components";

/** What is drawn keeps the person's own colours where they are forced. */
export const INK = { "@media (forced-colors: active)": { stroke: "CanvasText" } };

/** What every chart has: a figure with its drawing, axes, names and legend. */
export const useChartStyles = makeStyles({
  figure: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, minWidth: 0 },
  svg: { width: "100%", display: "block" },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  key: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  axis: { stroke: tokens.colorNeutralStroke1, fill: "none", ...INK },
  grid: { stroke: tokens.colorNeutralStroke2, fill: "none" },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
