import { existsSync, readFileSync } from "node:fs";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { linkTo } from "../../app/furniture/copyLink.ts";
import { ViewLink } from "../../app/furniture/ViewLink.tsx";
import type { FinerNames } from "../../app/level/finerLevel.ts";
import { followWorld } from "../../app/level/followWorld.ts";
import { levelSlice, levelState } from "../../app/level/levelState.ts";
import { linkPlaces } from "../../app/level/linkPlaces.ts";
import { seekRegion } from "../../app/level/seekRegion.ts";
import { Banners } from "../../app/page/Banners.tsx";
import { features } from "../../app/page/features.ts";
import { followAddress } from "../../app/state/followAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { changedSlices } from "../../app/state/slice.ts";
import { draw, openFixture } from "./atlas.tsx";

/** The built files from the folder of the page; those of a list are not there. */
const serve = (missing: readonly string[] = []) =>
  vi.stubGlobal("fetch", async (address: string) => {
    const path = `data/built/${address.replace(/^\.\//, "")}`;
    const isThere = existsSync(path) && !missing.some((name) => path.includes(name));
    return isThere ? new Response(readFileSync(path)) : new Response("", { status: 404 });
  });

beforeEach(() => history.replaceState(null, "", "/"));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The page after it was opened with a region, once the regions are read and any name is looked up. */
async function openWith(region: string, language = "en") {
  const query = `?${new URLSearchParams({ v: "2", region, lang: language })}`;
  const { address, notices } = parseAddress(query, language, features);
  const atlas = await openFixture({
    address,
    state: { notices, loading: true, loaded: undefined },
  });
  followWorld(atlas);
  seekRegion(atlas);
  await expect.poll(() => atlas.getState().loading, { timeout: 20_000 }).toBe(false);
  const isSought = (): boolean => {
    const state = atlas.getState();
    return state.notices.some(
      (notice) =>
        notice.kind === "unknownRegion" && !levelState(state).unfound.includes(notice.value),
    );
  };
  await expect.poll(isSought, { timeout: 20_000 }).toBe(false);
  const { address: opened, notices: said } = atlas.getState();
  return { region: opened.region, said: said.map(({ kind }) => kind) };
}

it.each([
  ["IRL", "IRL"],
  ["ie", "IRL"],
  ["Ireland", "IRL"],
  ["CÔTE D'IVOIRE", "CIV"],
  ["Ivory Coast", "CIV"],
  ["UK", "GBR"],
  ["Guinea-Bissau", "GNB"],
  ["Virginia", "USA-3552"],
  ["Querétaro", "MEX-2733"],
  ["COL+99?", "COL-099"],
  // What an address makes of a plus that nobody escaped, and of the question mark that a mail program cut.
  ["MAC 00", "MAC-000"],
])(
  "a link to “%s” opens %s without a word",
  async (named, id) => {
    serve();
    expect(await openWith(named)).toEqual({ region: id, said: [] });
  },
  60_000,
);

it.each([["Atlantis"], ["Punjab"], [" x "], ["Utopia, Nowhere"]])(
  "a link to “%s”, which is no place or several, opens none and says so",
  async (named) => {
    serve();
    const { region, said } = await openWith(named);
    expect(region).toBe(undefined);
    expect(said).toHaveLength(1);
  },
  60_000,
);

it("without the other names a link by one of them says that there is no such region", async () => {
  serve(["other-names", "admin1", "county/atlas"]);
  expect(await openWith("Ivory Coast")).toEqual({ region: undefined, said: ["unknownRegion"] });
}, 60_000);

it("says nothing of a region while it is looked for", async () => {
  const unknown = [{ kind: "unknownRegion" as const, value: "Ivory Coast" }];
  const atlas = await openFixture({ state: { notices: unknown } });
  draw(atlas, <Banners />);
  expect(screen.queryByText(/Ivory Coast/)).toBe(null);
  atlas.setState({ slices: changedSlices({}, levelSlice, { unfound: ["Ivory Coast"] }) });
  expect(await screen.findByText(/Ivory Coast/)).toBeTruthy();
});

const virginia: FinerNames = {
  language: "en",
  regions: [
    { id: "USA-3552", level: "admin1", name: "Virginia", iso31662: "US-VA", parent: "USA" },
    { id: "MAC-000", level: "admin1", name: "Macau", parent: "MAC" },
  ],
  names: {},
  otherNames: {},
};

it("links and the address bar name a state by the code that people know, and find it again", async () => {
  const atlas = await openFixture({
    state: { slices: changedSlices({}, levelSlice, { finerNames: virginia }) },
  });
  followAddress(atlas, "en", linkPlaces);
  atlas.getState().go({ region: "USA-3552" });
  expect(location.search).toBe("?v=2&region=US-VA");
  expect(linkTo(atlas.getState())).toContain("region=US-VA");
  atlas.getState().go({ region: "MAC-000" });
  expect(location.search).toBe("?v=2&region=MAC-000");
  history.replaceState(null, "", "/?v=2&region=US-VA");
  dispatchEvent(new PopStateEvent("popstate"));
  expect(atlas.getState().address.region).toBe("USA-3552");
  draw(atlas, <ViewLink change={{ view: "table" }}>table</ViewLink>);
  expect(screen.getByRole("link").getAttribute("href")).toContain("region=US-VA");
});
