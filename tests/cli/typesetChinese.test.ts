import { expect, test } from "vitest";
import { typesetBy } from "../../app/cli/typeset.ts";

test("a PDF in Chinese is refused with what to do, not set in empty boxes", async () => {
  const typeset = typesetBy({ note: () => undefined });
  const source = { markup: '#set text(lang: "zh")', words: "", files: new Map<string, string>() };
  await expect((async () => typeset(source))()).rejects.toThrow("--format html");
});
