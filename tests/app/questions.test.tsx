import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { EmptyPanel } from "../../app/region/EmptyPanel.tsx";
import { questions } from "../../app/scene/questions.ts";
import { useShownScene } from "../../app/scene/useShownScene.ts";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

/** Ids of the regions that keep their colour on the map. */
const Kept = () => <output>{[...(useShownScene()?.kept ?? [])].join(" ")}</output>;

const page = (
  <>
    <EmptyPanel />
    <Kept />
  </>
);

describe.each(["en", "ar"])("guided questions in %s", (language) => {
  it.each(questions)(
    "$id: count, list and map name the same regions",
    async ({ id, words: key }) => {
      const atlas = await openFixture({ address: { language } });
      draw(atlas, page);
      const { words } = atlas.getState();
      const link = screen.getByRole("link", { name: words.say(key) });
      fireEvent.click(link);
      const { assessment, address } = atlas.getState();
      if (!assessment) throw new Error("The fixture has no assessment.");
      const asked = questions.find((question) => question.id === id);
      const wanted = asked?.regions(assessment, address.layer) ?? [];
      const item = screen.getByRole("link", { name: words.say(key) }).parentElement as HTMLElement;
      expect(item.textContent).toContain(words.say("empty.count", { count: wanted.length }));
      expect(within(item).getAllByRole("link")).toHaveLength(1 + wanted.length);
      expect(screen.getByRole("status").textContent).toBe(wanted.join(" "));
    },
  );
});
