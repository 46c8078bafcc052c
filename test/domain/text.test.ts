import fc from "fast-check";
import { foldText } from "../../src/domain/kernel/text";

test.each([
  { story: "full-width letters and blanks are plain ones", text: "ＡＣＭＥ　Ｃｏ．", folded: "acme co." },
  { story: "blanks around and inside do not count", text: "  Acme \n  Ltd ", folded: "acme ltd" },
  { story: "what a copied cell hides does not count", text: "\ufeff客户\u200b名称", folded: "客户名称" },
  { story: "accents tell", text: "Müller", folded: "müller" },
])("$story", ({ text, folded }) => {
  expect(foldText(text)).toBe(folded);
});

test("folding twice changes nothing more", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldText(foldText(text)) === foldText(text)));
});

test("plain text takes a short way to the same form", () => {
  const ascii = fc.string({ unit: fc.constantFrom("a", "B", "z", "0", "-", ".", " ", "~", "!") });
  fc.assert(
    fc.property(ascii, (text) => {
      const longWay = text.trim().replace(/ +/g, " ").toLowerCase();
      expect(foldText(text)).toBe(longWay);
    }),
  );
});
