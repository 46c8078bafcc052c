import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../src/i18n/zh-CN");
/** A Chinese character beside a comma, colon, semicolon or mark of the Latin alphabet; "{" and "[" begin code. */
const LATIN_BESIDE_CHINESE = /[\u4e00-\u9fff][,:;!?](?![{[])|[,;](?=[\u4e00-\u9fff])/;

/** What stands between quotes or backticks. */
const texts = (source: string) => source.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];

test("Chinese sentences use Chinese punctuation", () => {
  const wrong = readdirSync(FOLDER).flatMap((file) =>
    texts(readFileSync(join(FOLDER, file), "utf8"))
      // What stands in ${…} is code.
      .map((text) => text.replace(/\$\{[^{}]*\}/g, "0"))
      .filter((text) => LATIN_BESIDE_CHINESE.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(wrong).toEqual([]);
});
