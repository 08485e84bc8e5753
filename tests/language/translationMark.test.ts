import { describe, expect, test } from "vitest";
import { createWords, languages, translationNote } from "../../src/index.ts";
import { reportDocument } from "../../src/report/document/reportDocument.ts";

const document = {
  ...{ title: "", heading: "", language: "", atlas: "", masthead: "Report", runningTitle: "" },
  ...{ hash: "", command: "", blocks: [] },
};

describe.each(languages)("in $name", async ({ name, tag, direction, isUnread, load }) => {
  const words = createWords(tag, direction, await load());

  test("a translation that no speaker has read is noted, and only that", () => {
    expect(translationNote(words)).toBe(isUnread ? words.say("language.unread") : "");
  });

  test("its documents begin with that mark", () => {
    const mark = words.say("language.machine", { name });
    expect(reportDocument(words, document).masthead).toBe(isUnread ? `Report · ${mark}` : "Report");
  });
});
