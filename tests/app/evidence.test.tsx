import { act, cleanup, renderHook, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { EvidenceSwitches } from "../../app/layer/EvidenceSwitches.tsx";
import { features } from "../../app/page/features.ts";
import { evidencePart } from "../../app/scene/evidencePart.ts";
import { useShownScene } from "../../app/scene/useShownScene.ts";
import { partOf } from "../../app/state/addressPart.ts";
import { AtlasContext } from "../../app/state/atlas.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { presetScenario } from "../../app/state/presetScenario.ts";
import { evidenceOf } from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

it("counts regions by how their load is known, and lets a class stand back on the map and in the link", async () => {
  const atlas = await openFixture();
  draw(atlas, <EvidenceSwitches />);
  const { assessment } = atlas.getState();
  if (!assessment) throw new Error("The fixture has no assessment.");
  const published = assessment.regions.filter(
    (_, place) => evidenceOf(assessment, place) === "published",
  );
  const box = screen.getByRole("checkbox", { name: `Published figure ${published.length}` });
  const { result } = renderHook(useShownScene, {
    wrapper: ({ children }) => <AtlasContext value={atlas}>{children}</AtlasContext>,
  });
  expect(result.current?.kept).toBeUndefined();
  await act(async () => box.click());
  const kept = assessment.regions.filter((id) => !published.includes(id));
  expect(result.current?.kept).toEqual(new Set(kept));
  const query = formatAddress(atlas.getState().address, features);
  expect(query).toContain("faded=published");
  const read = parseAddress(query, "en", features).address;
  expect(partOf(read, evidencePart).faded).toEqual(["published"]);
  expect(parseAddress("?faded=nobody", "en", features).notices).toHaveLength(1);
});

it("is not there where every region is given the same load", async () => {
  const atlas = await openFixture({ address: { scenario: presetScenario("siting-100mw") } });
  draw(atlas, <EvidenceSwitches />);
  expect(screen.queryByRole("checkbox")).toBeNull();
});
