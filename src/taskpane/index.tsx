import { createRoot } from "react-dom/client";
import { signals } from "../actions/signals";
import { excelWorkbook } from "../excel/excelWorkbook";
import { languageFor } from "../i18n/index";
import { App } from "./App";
import { OutsideExcel } from "./OutsideExcel";

void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById("pane")!);
  const officeLanguage = languageFor(Office.context?.displayLanguage ?? navigator.language);
  if (host === Office.HostType.Excel) {
    root.render(<App workbook={excelWorkbook} signals={signals} officeLanguage={officeLanguage} />);
  } else {
    root.render(<OutsideExcel language={officeLanguage} />);
  }
});
