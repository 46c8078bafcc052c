import { answer } from "./answers";
import type { Use } from "./workbook";

/** Documents kept in the workbook's file. */
export function keepingDocuments(use: Use): void {
  const roundTrip = async (document: unknown) => {
    const { workbook } = await use();
    await answer(workbook.writeDocument("mapping", document));
    return answer(workbook.readDocument("mapping"));
  };

  test("a document nobody wrote is null", async () => {
    const { workbook } = await use();
    expect(await answer(workbook.readDocument("mapping"))).toBe(null);
  });

  test.each([
    { what: "plain data", document: { sheets: ["Orders", "订单"], count: 2, isOn: true, none: null } },
    { what: "marks of XML and of JSON", document: `</document><![CDATA[ & "quoted" \\ 'x' ]]>` },
    { what: "signs that XML forbids", document: "\u0000\u0001\t\r\n\u001f\ufffe\uffff" },
    { what: "signs of two halves, and halves alone", document: "😀 \ud83d \udc00" },
    { what: "an empty text", document: "" },
  ])("$what come back as they were", async ({ document }) => {
    expect(await roundTrip(document)).toEqual(document);
  });

  test("a document longer than one request carries comes back whole", async () => {
    const long = Array.from({ length: 60_000 }, (_, at) => `${at} 明远轮胎 <&> 😀`);
    expect(await roundTrip(long)).toEqual(long);
  });

  test("the last one written counts, and keys that begin alike are not mixed up", async () => {
    const { workbook } = await use();
    await answer(workbook.writeDocument("history", [1]));
    await answer(workbook.writeDocument("history/1", [2]));
    await answer(workbook.writeDocument("history", [3]));
    expect(await answer(workbook.readDocument("history"))).toEqual([3]);
    expect(await answer(workbook.readDocument("history/1"))).toEqual([2]);
    await answer(workbook.writeDocument("history", null));
    expect(await answer(workbook.readDocument("history"))).toBe(null);
    expect(await answer(workbook.readDocument("history/1"))).toEqual([2]);
  });
}
