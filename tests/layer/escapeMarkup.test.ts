import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkup } from "../../src/layer/escapeMarkup.ts";

test("what would be markup becomes text", () => {
  expect(escapeMarkup(`<script>alert("1 & 2's")</script>`)).toBe(
    "&lt;script&gt;alert(&quot;1 &amp; 2&#39;s&quot;)&lt;/script&gt;",
  );
});

test("characters that no XML file may hold are dropped, all others stay", () => {
  expect(escapeMarkup("a\u0000b\u0008c\uFFFFd\uD800e")).toBe("abcde");
  expect(escapeMarkup("Côte d’Ivoire, 日本, مصر, 🌍\n")).toBe("Côte d’Ivoire, 日本, مصر, 🌍\n");
});

test("no text can leave an element or an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"']/);
      expect(escapeMarkup(text).replace(/&(amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
    }),
  );
});
