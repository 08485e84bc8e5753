import { act, cleanup } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { followTranslation } from "../../app/page/followTranslation.ts";
import { draw, openFixture } from "./atlas.tsx";

beforeAll(() => followTranslation(document.body));
afterEach(cleanup);

type Wrap = (text: Text) => void;

const translated = (said: string): HTMLElement => {
  const inner = document.createElement("font");
  inner.textContent = said.toUpperCase();
  const outer = document.createElement("font");
  outer.append(inner);
  return outer;
};

/** Ways in which translators put elements in the place of texts. */
const ways: readonly (readonly [string, Wrap])[] = [
  ["replaces a text by its translation", (text) => text.replaceWith(translated(text.data))],
  [
    "inserts the translation, then removes the text",
    (text) => {
      text.before(translated(text.data));
      text.remove();
    },
  ],
  [
    "wraps the text itself",
    (text) => {
      const font = document.createElement("font");
      text.before(font);
      font.append(text);
    },
  ],
  [
    "takes the text out and puts it back wrapped",
    (text) => {
      const { parentNode, nextSibling } = text;
      const font = document.createElement("font");
      font.append(text);
      parentNode?.insertBefore(font, nextSibling);
    },
  ],
];

/** Translates every text of the page, as the browser does when its reader asks for it. */
async function translate(wrap: Wrap): Promise<void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) wrap(text);
  await act(async () => undefined);
}

let change: (next: { readonly figure: string; readonly isLate: boolean }) => void = () => undefined;

function Sentence() {
  const [{ figure, isLate }, set] = useState({ figure: "one", isLate: false });
  change = set;
  return (
    <p id="sentence">
      {isLate && <b>late</b>} Burden: {figure} per head{isLate ? "" : ", now"} <i>{figure}</i>
    </p>
  );
}

const text = () =>
  document.getElementById("sentence")?.textContent?.toLowerCase().replace(/\s+/g, " ").trim();

describe.each(ways)("a translator that %s", (_, wrap) => {
  it("leaves no figure of before, and nothing that fails", async () => {
    draw(await openFixture(), <Sentence />);
    await translate(wrap);
    expect(text()).toBe("burden: one per head, now one");
    await act(async () => change({ figure: "two", isLate: true }));
    expect(text()).toBe("late burden: two per head two");
    await translate(wrap);
    expect(text()).toBe("late burden: two per head two");
    await act(async () => change({ figure: "three", isLate: false }));
    expect(text()).toBe("burden: three per head, now three");
  });

  it("gives the texts back when the original is shown again", async () => {
    draw(await openFixture(), <Sentence />);
    await translate(wrap);
    for (const font of [...document.querySelectorAll("font")]) font.remove();
    await act(async () => undefined);
    expect(text()).toBe("burden: one per head, now one");
  });
});
