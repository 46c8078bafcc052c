import { blockOf, day, texts } from "./builders";
import type { Block } from "../../src/sheets/block";

/** Three contracts and the orders they are measured by, as somebody keeps them; the newest order is of 2 July 2026. */
export function contractSheets(): Block[] {
  return [
    blockOf("Contracts", [
      texts("Contract No.", "Customer", "Start Date", "End Date", "Contract Value", "Commitment", "Rebate", "Status"),
      [
        ...texts("C-1", "Aurora"),
        day("2026-01-01"),
        day("2026-12-31"),
        { number: 3650 },
        ...texts("$3,650 per year", "1% from 1,000; 2% from 2,000", "Active"),
      ],
      [
        ...texts("C-2", "Baltic"),
        day("2025-07-01"),
        day("2026-06-30"),
        { number: 500 },
        ...texts("displays", "", "Active"),
      ],
      [...texts("C-3", "Casa"), day("2026-07-01"), day("2027-06-30"), { number: 900 }, ...texts("", "", "待签署")],
    ]),
    blockOf("Orders", [
      texts("Order No.", "Customer", "Order Date", "Amount"),
      [...texts("S-1", "Aurora"), day("2026-03-01"), { number: 1729 }],
      [...texts("S-2", "Baltic"), day("2026-07-02"), { number: 40 }],
    ]),
  ];
}
