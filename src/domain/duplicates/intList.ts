/** Whole numbers in one growing array: a list of a million rows has tens of millions of them. */
export interface IntList {
  values: Int32Array;
  length: number;
}

export function intList(capacity = 16): IntList {
  return { values: new Int32Array(capacity), length: 0 };
}

export function pushInt(list: IntList, value: number): void {
  if (list.length === list.values.length) {
    const grown = new Int32Array(list.length * 2);
    grown.set(list.values);
    list.values = grown;
  }
  list.values[list.length++] = value;
}
