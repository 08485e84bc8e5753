import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Position } from "geojson";
import type { Topology } from "topojson-specification";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessor } from "../../app/assess/assessor.ts";
import { followScenario } from "../../app/assess/followScenario.ts";
import type { AssessAnswer, AssessQuestion } from "../../app/assess/service.ts";
import { createAssessService } from "../../app/assess/service.ts";
import { taken } from "../../app/assess/takeResult.ts";
import { LevelControls } from "../../app/controls/level/LevelControls.tsx";
import type { FinerLevel } from "../../app/level/finerLevel.ts";
import { followLevel } from "../../app/level/followLevel.ts";
import { answered, levelOf, markedRegion, shownLevel } from "../../app/level/levelData.ts";
import { type LevelState, levelSlice, levelState } from "../../app/level/levelState.ts";
import { settleLevel } from "../../app/level/settleLevel.ts";
import { finerLevel, wantedLevel } from "../../app/level/wantedLevel.ts";
import { Banners } from "../../app/page/Banners.tsx";
import { features } from "../../app/page/features.ts";
import { RegionPanel } from "../../app/region/RegionPanel.tsx";
import { wantsDetail, zoomedLevel } from "../../app/scene/zoomedLevel.ts";
import { SearchBox } from "../../app/search/SearchBox.tsx";
import { landing } from "../../app/state/address.ts";
import { type AtlasStore, withSlice } from "../../app/state/atlas.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { TablePage } from "../../app/table/TablePage.tsx";
import { patience } from "../../app/work/patience.ts";
import { assess, regionsWithin, withColumns } from "../../src/index.ts";
import { type Part, partFiles, worldOfParts } from "../fixtures/provinces.ts";
import { world } from "../fixtures/world.ts";
import { type AtlasOptions, dataset, draw, openFixture } from "./atlas.tsx";

const parts: readonly Part[] = [
  { id: "AAA-1", iso31662: "AA-NO", name: "Norland", parent: "AAA", own: { carbonIntensity: 100 } },
  { id: "AAA-2", iso31662: "AA-SU", name: "Sudland", parent: "AAA", own: { carbonIntensity: 300 } },
  { id: "BBB-1", iso31662: "BB-OS", name: "Ostland", parent: "BBB", own: {} },
];
const shapes: Topology = {
  type: "Topology",
  objects: {
    countries: { type: "GeometryCollection", geometries: [] },
    admin1: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "AAA-1", arcs: [[0, 1]] },
        { type: "Polygon", id: "AAA-2", arcs: [[-1, 2]] },
      ],
    },
  },
  arcs: [
    [
      [0, 0],
      [0, 1],
    ],
    [
      [0, 1],
      [-1, 0],
      [0, 0],
    ],
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  ],
};
const provinces = worldOfParts(parts);
const whole = {
  ...withColumns(provinces),
  datasets: [dataset],
  gateFailures: [],
  release: { date: "2026-11-23" },
  issues: [],
};
const { scenario } = landing("en");

/** The level as read, before the model has answered. */
const unanswered: FinerLevel = {
  level: "admin1",
  object: "admin1",
  topology: shapes,
  shapes,
  ground: provinces.regions,
  all: provinces.regions,
  names: {},
  whole,
};

const finer = (country?: string): FinerLevel =>
  answered(unanswered, {
    within: country,
    assessment: assess(country ? regionsWithin(provinces, country) : provinces, scenario),
    reference: assess(country ? regionsWithin(provinces, country) : provinces, scenario),
  });

const levelIs = (state: Partial<LevelState>) => withSlice({ slices: {} }, levelSlice, state);

const openProvinces = ({ address, state }: AtlasOptions = {}): Promise<AtlasStore> =>
  openFixture({
    address: { level: "admin1", layer: "carbonIntensity", ...address },
    state: { ...levelIs({ finer: finer(address?.within) }), ...state },
  });

beforeEach(() => history.replaceState(null, "", "/"));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the level that is wanted", () => {
  const address = landing("en");
  it.each([
    ["the one chosen", { ...address, level: "admin1" as const }, "admin1"],
    [
      "countries, chosen, before all else",
      { ...address, level: "country" as const, region: "US-VA" },
      "country",
    ],
    ["that of a region named", { ...address, region: "USA-3552" }, "admin1"],
    ["counties, where one is named", { ...address, region: "US-51107" }, "county"],
    ["that of a ranking within a country", { ...address, within: "USA" }, "admin1"],
    ["the zoom's, where nothing is said", { ...address, region: "USA" }, "country"],
  ])("is %s", (_, wish, level) => {
    expect(wantedLevel({ address: wish, zoomLevel: "country" })).toBe(level);
  });

  it("follows the zoom from a threshold on, and back only below another", () => {
    const whole = 1000;
    expect(zoomedLevel("country", { width: 2999, whole })).toBe("country");
    expect(zoomedLevel("country", { width: 3000, whole })).toBe("admin1");
    expect(zoomedLevel("admin1", { width: 2300, whole })).toBe("admin1");
    expect(zoomedLevel("admin1", { width: 2200, whole })).toBe("country");
  });

  it("is never finer on the first view, however wide the screen", () => {
    for (const whole of [300, 1200, 3400, 8000])
      expect(zoomedLevel("country", { width: whole, whole })).toBe("country");
  });

  it("asks for shapes in full detail only when near", () => {
    expect(wantsDetail({ width: 4000, whole: 1000 })).toBe(false);
    expect(wantsDetail({ width: 12_000, whole: 1000 })).toBe(true);
  });

  it("is read for a province in the panel even where the map shows countries, and not on other pages", () => {
    const { views } = features;
    const province = { ...address, level: "country" as const, region: "USA-3552" };
    expect(finerLevel({ address: province, zoomLevel: "country", views })).toBe("admin1");
    expect(
      finerLevel({ address: { ...province, view: "method" }, zoomLevel: "admin1", views }),
    ).toBe(undefined);
  });
});

describe("the address of a level", () => {
  it("is restored whole", () => {
    const query = "?v=2&level=admin1&within=USA&region=USA-3552&sites=on&lang=en";
    const { address, notices } = parseAddress(query, "en", features);
    expect(notices).toEqual([]);
    expect(address).toMatchObject({
      level: "admin1",
      within: "USA",
      region: "USA-3552",
      parts: { sites: { shown: true } },
    });
    expect(formatAddress(address, features)).toBe(
      "?v=2&level=admin1&within=USA&region=USA-3552&sites=on&lang=en",
    );
  });

  it.each([
    ["level=planet", { kind: "unknownValue", key: "level", value: "planet" }],
    ["within=%3Cus%3E", { kind: "unknownValue", key: "within", value: "<us>" }],
    ["level=country&within=USA", { kind: "unknownValue", key: "within", value: "USA" }],
    ["sites=maybe", { kind: "unknownValue", key: "sites", value: "maybe" }],
  ])("says what it cannot follow: %s", (query, notice) => {
    const { address, notices } = parseAddress(`?v=2&${query}`, "en", features);
    expect(notices).toEqual([notice]);
    expect(address.within).toBeUndefined();
    expect(address.parts.sites).toBeUndefined();
  });

  it("turns an ISO 3166-2 code into the region's id", () => {
    const address = { ...landing("en"), region: "aa-no" };
    expect(settleLevel({ address, notices: [], slices: {} }, unanswered).address?.region).toBe(
      "AAA-1",
    );
  });

  it.each(["AA", "aa", "Alphaland", "AAA"])(
    "turns a code or a name of the country within which is ranked into its id: %s",
    (named) => {
      const { address } = parseAddress(`?v=2&within=${named}`, "en", features);
      expect(address.within).toBe(named);
      const settled = {
        ...address,
        ...settleLevel({ address, notices: [], slices: {} }, unanswered),
      };
      expect({ ...address, ...settled.address }.within).toBe("AAA");
    },
  );

  it("drops a region and a country that are not there, with a sentence for each", () => {
    const address = { ...landing("en"), region: "ZZ-XX", within: "CCC" };
    const change = settleLevel({ address, notices: [], slices: {} }, unanswered);
    expect(change.address).toMatchObject({ region: undefined, within: undefined });
    expect(change.notices).toEqual([
      { kind: "unknownValue", key: "within", value: "CCC" },
      { kind: "unknownRegion", value: "ZZ-XX" },
    ]);
  });

  it("drops a region of another country than the one within which is ranked", () => {
    const address = { ...landing("en"), region: "BBB-1", within: "AAA" };
    expect(settleLevel({ address, notices: [], slices: {} }, unanswered).address).toMatchObject({
      region: undefined,
      within: "AAA",
    });
  });

  it("lets a whole state go on a map of counties, and says no word of it", () => {
    const counties = worldOfParts([{ id: "US-51107", parent: "AAA-1", own: {} }], provinces);
    const below = { level: "county" as const, whole: { ...whole, ...withColumns(counties) } };
    const asked = { ...landing("en"), level: "county" as const, region: "AA-NO" };
    expect(settleLevel({ address: asked, notices: [], slices: {} }, below)).toMatchObject({
      address: { level: "county", region: undefined },
      notices: [],
    });
    const named = { ...landing("en"), region: "us-51107" };
    expect(settleLevel({ address: named, notices: [], slices: {} }, below).address).toMatchObject({
      level: "county",
      region: "US-51107",
    });
  });

  it("leaves alone what is there", () => {
    const address = { ...landing("en"), region: "AAA-1", within: "AAA" };
    expect(settleLevel({ address, notices: [], slices: {} }, unanswered)).toEqual({});
  });
});

describe("the level on the page", () => {
  it("never holds a province and its country together", async () => {
    const atlas = await openProvinces();
    const { assessment, loaded } = shownLevel(atlas.getState());
    expect(assessment?.regions).toEqual(parts.map(({ id }) => id));
    expect(loaded?.world.regions.every(({ level }) => level === "admin1")).toBe(true);
    atlas.getState().go({ level: "country" });
    const countries = shownLevel(atlas.getState()).assessment?.regions ?? [];
    expect(countries).toContain("AAA");
    expect(countries.filter((id) => id.includes("-"))).toEqual([]);
  });

  it("is that of countries until the finer one has its answer", async () => {
    const atlas = await openProvinces({ state: levelIs({ finer: unanswered }) });
    expect(shownLevel(atlas.getState()).level).toBe("country");
  });

  it("of a region is its own: a country keeps its panel over a map of provinces", async () => {
    const atlas = await openProvinces({ address: { region: "AAA" } });
    expect(levelOf(atlas.getState(), "AAA").level).toBe("country");
    expect(levelOf(atlas.getState(), "AAA-1").level).toBe("admin1");
    expect(markedRegion(atlas.getState())).toBe("AAA");
  });

  it("marks the country of a province on a map of countries", async () => {
    const atlas = await openProvinces({ address: { level: "country", region: "AAA-2" } });
    expect(markedRegion(atlas.getState())).toBe("AAA");
  });

  it("within a country ranks its own alone, and draws no circles of others", async () => {
    const tiny = provinces.regions.map((region) => ({ ...region, tiny: true }));
    const { loaded, ground } = answered(
      { ...unanswered, all: tiny },
      { within: "AAA", assessment: assess(regionsWithin(provinces, "AAA"), scenario) },
    );
    expect(loaded?.world.regions.map(({ id }) => id)).toEqual(["AAA-1", "AAA-2"]);
    expect(ground.map(({ tiny: circle }) => circle)).toEqual([true, true, false]);
  });
});

describe("the switch of levels", () => {
  it("stands in the address; countries leave the ranking within one of them", async () => {
    const atlas = await openProvinces({ address: { within: "AAA" } });
    draw(atlas, <LevelControls />);
    const group = screen.getByRole("radiogroup", { name: "Level of the regions" });
    expect(within(group).getAllByRole("radio")).toHaveLength(4);
    fireEvent.click(within(group).getByRole("radio", { name: "Countries" }));
    expect(atlas.getState().address).toMatchObject({ level: "country", within: undefined });
    fireEvent.click(within(group).getByRole("radio", { name: "By zoom" }));
    expect(atlas.getState().address.level).toBe("auto");
  });

  it("offers the countries that have regions to rank", async () => {
    const atlas = await openProvinces();
    draw(atlas, <LevelControls />);
    const choice = await screen.findByRole("combobox", { name: "Ranked among the regions of" });
    const names = [...choice.querySelectorAll("option")].map(({ value }) => value);
    expect(names).toEqual(["", "AAA"]);
    fireEvent.change(choice, { target: { value: "AAA" } });
    expect(atlas.getState().address.within).toBe("AAA");
    const looked = levelState(atlas.getState()).lookAt as Position[];
    const across = looked.map(([longitude = Number.NaN]) => longitude);
    expect([Math.min(...across), Math.max(...across)]).toEqual([-1, 1]);
  });

  it("shows how far a reading is, and gives it up", async () => {
    const cancel = vi.fn();
    const atlas = await openFixture({ state: levelIs({ reading: { read: 3, of: 8 }, cancel }) });
    draw(atlas, <LevelControls />);
    const bar = await screen.findByRole("progressbar");
    expect(bar.getAttribute("value")).toBe("3");
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("the reading of a level", () => {
  const served = (): Record<string, unknown> => {
    const { atlas, topicJson } = partFiles(parts);
    const topics = Object.entries(topicJson).map(([topic, json]) => [`admin1/${topic}.json`, json]);
    return { "admin1/atlas.json": atlas, "world.topo.json": shapes, ...Object.fromEntries(topics) };
  };
  const serve = (files: Record<string, unknown>) => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (path: string) => {
      asked.push(path.replace("./", ""));
      const json = files[path.replace("./", "")];
      return json ? new Response(JSON.stringify(json)) : new Response("", { status: 404 });
    });
    return asked;
  };
  /** An assessor that answers at once, with the service that the worker runs. */
  const assessor = (atlas: AtlasStore): Assessor => {
    const service = createAssessService((answer: AssessAnswer) => {
      if (answer.kind === "result") atlas.setState((state) => taken(state, answer.result));
    });
    service({ kind: "world", world });
    return {
      setWorld: () => undefined,
      setFiner: (files) => service({ kind: "finer", files }),
      assess: (question: AssessQuestion) => service({ kind: "scenario", turn: 1, ...question }),
      cancel: () => undefined,
    };
  };
  const follow = (atlas: AtlasStore): void => {
    const answering = assessor(atlas);
    followScenario(atlas, answering);
    followLevel(atlas, answering.setFiner);
  };

  it("names its regions in the language that the page has when it is there", async () => {
    const files = { ...served(), "names/ar.json": { "AAA-1": "شمال" } };
    const atlas = await openFixture({ address: { layer: "carbonIntensity" } });
    vi.stubGlobal("fetch", async (path: string) => {
      const file = path.replace("./", "");
      // The language changes while the shapes are on their way.
      if (file === "world.topo.json") atlas.getState().go({ language: "ar" });
      const json = (files as Record<string, unknown>)[file];
      return json ? new Response(JSON.stringify(json)) : new Response("", { status: 404 });
    });
    follow(atlas);
    atlas.getState().go({ level: "admin1" });
    await waitFor(
      () => expect(levelState(atlas.getState()).finer?.names).toEqual({ "AAA-1": "شمال" }),
      {
        timeout: 5000,
      },
    );
  });

  it("waits until it is wanted, then brings the regions with their classes", async () => {
    const asked = serve(served());
    const atlas = await openFixture({ address: { layer: "carbonIntensity" } });
    follow(atlas);
    expect(asked).toEqual([]);
    atlas.getState().go({ level: "admin1" });
    await waitFor(() => expect(shownLevel(atlas.getState()).level).toBe("admin1"), {
      timeout: 5000,
    });
    expect(asked).toContain("world.topo.json");
    expect(shownLevel(atlas.getState()).assessment?.regions).toEqual(["AAA-1", "AAA-2", "BBB-1"]);
    expect(levelState(atlas.getState()).failures).toEqual([]);
  });

  it("ranks within a country when asked to, and follows the scenario", async () => {
    serve(served());
    const atlas = await openFixture({ address: { within: "AAA", region: "AA-SU" } });
    follow(atlas);
    await waitFor(() => expect(shownLevel(atlas.getState()).within).toBe("AAA"), { timeout: 5000 });
    expect(atlas.getState().address.region).toBe("AAA-2");
    expect(shownLevel(atlas.getState()).assessment?.regions).toEqual(["AAA-1", "AAA-2"]);
    atlas.getState().ask((now) => ({ ...now, parameters: { aiShare: 0.3 } }));
    await waitFor(() =>
      expect(shownLevel(atlas.getState()).assessment?.scenario.parameters.aiShare).toBe(0.3),
    );
    atlas.getState().go({ within: undefined });
    await waitFor(() => expect(shownLevel(atlas.getState()).assessment?.regions).toHaveLength(3));
  });

  it("asks again where a ranking within a country was left by way of the countries", async () => {
    serve(served());
    const atlas = await openFixture({ address: { within: "AAA" } });
    follow(atlas);
    await waitFor(() => expect(shownLevel(atlas.getState()).within).toBe("AAA"), { timeout: 5000 });
    atlas.getState().go({ level: "country", within: undefined });
    atlas.getState().go({ level: "admin1" });
    await waitFor(() => expect(shownLevel(atlas.getState()).assessment?.regions).toHaveLength(3));
  });

  it("keeps the countries where the list does not come, says so, and tries again", async () => {
    const files = served();
    serve({ ...files, "admin1/atlas.json": undefined });
    const atlas = await openFixture();
    follow(atlas);
    draw(atlas, <Banners />);
    atlas.getState().go({ level: "admin1" });
    await screen.findByText("States and provinces did not load. The countries work.");
    expect(document.body.textContent).toContain("admin1/atlas.json: the server answered 404.");
    expect(shownLevel(atlas.getState()).level).toBe("country");
    serve(files);
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(shownLevel(atlas.getState()).level).toBe("admin1"));
    expect(screen.queryByText(/did not load/)).toBeNull();
  });

  it("stands without a topic that did not come, whose figures are gaps with their reason", async () => {
    serve({ ...served(), "admin1/energy.json": undefined });
    const atlas = await openFixture({ address: { level: "admin1" } });
    follow(atlas);
    await waitFor(() => expect(shownLevel(atlas.getState()).level).toBe("admin1"), {
      timeout: 5000,
    });
    const cell = shownLevel(atlas.getState()).loaded?.world.regions[0]?.cells.carbonIntensity;
    expect(cell).toMatchObject({ causes: [{ kind: "unread", file: "admin1/energy.json" }] });
    draw(atlas, <Banners />);
    await screen.findByText(/A part of the figures of states and provinces did not load/);
  });

  it.each([
    ["admin1/atlas.json", {}, "country"],
    ["world.topo.json", { type: "Topology" }, "country"],
    ["admin1/water.json", [], "admin1"],
  ] as const)("says that %s is none of ours where %j answers", async (file, strange, level) => {
    serve({ ...served(), [file]: strange });
    const atlas = await openFixture();
    follow(atlas);
    draw(atlas, <Banners />);
    atlas.getState().go({ level: "admin1" });
    await screen.findByText(new RegExp(`${file}: 1 kB arrived`));
    expect(shownLevel(atlas.getState()).level).toBe(level);
  });

  it("is given up for the countries, and what it was about is let go", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    const atlas = await openFixture({ address: { region: "AA-NO", within: "AAA" } });
    follow(atlas);
    await waitFor(() => expect(levelState(atlas.getState()).reading).toBeDefined(), {
      timeout: 5000,
    });
    levelState(atlas.getState()).cancel();
    /** A reading that began again would show its bar after this time. */
    await new Promise((resolve) => setTimeout(resolve, 2 * patience));
    expect(levelState(atlas.getState()).reading).toBeUndefined();
    expect(atlas.getState().address).toMatchObject({
      level: "country",
      region: undefined,
      within: undefined,
    });
  });
});

describe("a province on the page", () => {
  it("has its country and its neighbours beside it, the country in no rank", async () => {
    const atlas = await openProvinces({ address: { region: "AAA-1" } });
    draw(atlas, <RegionPanel region="AAA-1" />);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Norland");
    const table = screen.getByRole("table", { name: /Beside its country and neighbours/ });
    const [, own, country, neighbour, ...more] = within(table).getAllByRole("row");
    expect(more).toEqual([]);
    expect(own?.textContent).toMatch(/Norland100/);
    expect(country?.textContent).toMatch(/as a whole/);
    expect(neighbour?.textContent).toMatch(/Sudland300/);
    fireEvent.click(within(country as HTMLElement).getByRole("link"));
    expect(atlas.getState().address.region).toBe("AAA");
  });

  it("leaves out its country's score, which compares countries", async () => {
    const atlas = await openProvinces({ address: { region: "AAA-1", layer: "burdenIndex" } });
    draw(atlas, <RegionPanel region="AAA-1" />);
    const table = screen.getByRole("table", { name: /Beside its country and neighbours/ });
    expect(within(table).getAllByRole("row")[2]?.textContent).toContain("scored among countries");
  });

  it("stands in the table with its country, found by that or by its code", async () => {
    const atlas = await openProvinces();
    draw(atlas, <TablePage />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(
      /: states and provinces$/,
    );
    expect(screen.getByText(/never with countries/)).toBeTruthy();
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("4");
    for (const [typed, rows] of [
      ["aa-su", "2"],
      ["alpha", "3"],
      ["Ostland", "2"],
    ] as const) {
      fireEvent.change(screen.getByRole("searchbox"), { target: { value: typed } });
      expect(screen.getByRole("table").getAttribute("aria-rowcount"), typed).toBe(rows);
    }
  });

  it("names the country in the title where it is ranked within one", async () => {
    const atlas = await openProvinces({ address: { within: "AAA", view: "table" } });
    draw(atlas, <TablePage />);
    const name = world.regions.find(({ id }) => id === "AAA")?.name;
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(
      `states and provinces (${name})`,
    );
  });

  it("is found by its code before its level is on the page", async () => {
    const { atlas: list } = partFiles(parts);
    vi.stubGlobal("fetch", async (path: string) =>
      path.endsWith("admin1/atlas.json")
        ? new Response(JSON.stringify(list))
        : new Response("", { status: 404 }),
    );
    const atlas = await openFixture();
    draw(atlas, <SearchBox />);
    screen.getByRole("combobox").focus();
    await waitFor(() =>
      expect(screen.getByRole("combobox").getAttribute("aria-autocomplete")).toBe("list"),
    );
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "AA-NO" } });
    const option = await screen.findByRole("option", { name: /Norland/ });
    fireEvent.click(option);
    expect(atlas.getState().address).toMatchObject({ region: "AAA-1", level: "auto" });
  });
});
