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
    const grown = new Int32Array(Math.max(16, list.length * 2));
    grown.set(list.values);
    list.values = grown;
  }
  list.values[list.length++] = value;
}

/** The numbers of a list alone, without the room it has to grow. */
export function trimmed({ values, length }: IntList): Int32Array {
  return length === values.length ? values : values.slice(0, length);
}
