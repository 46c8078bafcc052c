import { fail, hostType, type HostContext, type HostObject } from "../hostType";

interface ResultObject extends HostObject {
  readonly value: unknown;
}

type Args = readonly unknown[];

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** Serials up to here lie before the 29 February 1900 that never was. */
const PHANTOM = 60;

/** workbook.functions, as far as add-ins use it to learn of the workbook itself; all else answers ApiNotFound. */
export const functions = hostType<HostObject>({
  name: "Functions",
  methods: {
    Date: (_self, [year, month, day]: Args, host): ResultObject => ({
      $type: "FunctionResult",
      value: serial(year, month, day, host),
    }),
  },
});

export const functionResult = hostType<ResultObject>({
  name: "FunctionResult",
  properties: { Value: { get: ({ value }) => value }, Error: { get: () => "" } },
});

/** DATE of Excel: months and days beyond their range roll over. */
function serial(year: unknown, month: unknown, day: unknown, { book }: HostContext): number {
  if (![year, month, day].every((part) => typeof part === "number")) fail("InvalidArgument");
  const days = Date.UTC(year as number, (month as number) - 1, day as number);
  const is1904 = book.extras.date1904;
  const count = (days - EPOCH[is1904 ? 1904 : 1900]) / MILLISECONDS_PER_DAY;
  return !is1904 && count <= PHANTOM ? count - 1 : count;
}
