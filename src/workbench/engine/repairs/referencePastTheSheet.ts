import { BaseReferenceObject } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../a1";

/** A reference past the rows a sheet has so far gave #NAME?; in Excel every sheet has its full size. */
export function allowReferencesPastTheSheet(): void {
  BaseReferenceObject.prototype.isExceedRange = function isExceedRange(this: BaseReferenceObject): boolean {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  };
}
