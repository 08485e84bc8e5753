import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answeringSlice } from "../../app/assess/answering.ts";
import {
  atExponent,
  exponentOf,
  roundStep,
  sliderScale,
  wideScale,
} from "../../app/controls/parameter/sliderScale.ts";
import { wordsOf } from "../../app/files/language.ts";
import { shownPillars, weightShares } from "../../app/scenario/burdenIndex/weights.ts";
import { FileBanner } from "../../app/scenario/file/FileBanner.tsx";
import {
  answerFile,
  type FileAnswer,
  type FileRequest,
} from "../../app/scenario/file/fileService.ts";
import { openFile } from "../../app/scenario/file/openFile.ts";
import { readRoutingFile } from "../../app/scenario/file/readRoutingFile.ts";
import { readScenarioFile, scenarioFileText } from "../../app/scenario/file/readScenarioFile.ts";
import { ScenarioCard } from "../../app/scenario/ScenarioCard.tsx";
import { changedSlices } from "../../app/state/slice.ts";
import {
  coolingChoices,
  defaultScenario,
  outcomeOf,
  presets,
  type Scenario,
  type TokenChoice,
  tokenEnergyOf,
  valueAndRange,
} from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

/** The worker that reads files, within this thread. */
class FileWorker {
  onmessage: ((event: { readonly data: FileAnswer }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;
  postMessage(request: FileRequest): void {
    void answerFile(structuredClone(request)).then((answer) =>
      this.onmessage?.({ data: structuredClone(answer) }),
    );
  }
  terminate(): void {
    this.onmessage = null;
  }
}

/** A worker whose script does not arrive. */
class NoWorker extends FileWorker {
  override postMessage(): void {
    queueMicrotask(() => this.onerror?.({ message: "" }));
  }
}

beforeEach(() => {
  vi.stubGlobal("Worker", FileWorker);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const type = (field: HTMLElement, text: string): void => {
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

describe("scenario card", () => {
  it("takes a number, counts the change, moves the result, and puts it back", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    const energy = (): number | undefined => {
      const { assessment } = atlas.getState();
      return assessment && outcomeOf(assessment, "facilityEnergy", 0).value;
    };
    const before = energy() ?? 0;
    type(screen.getByRole("textbox", { name: "AI share of data-centre load" }), "30");
    expect(atlas.getState().address.scenario.parameters.aiShare).toBe(0.3);
    expect(energy()).toBeCloseTo(2 * before, 8);
    expect(screen.getByText("1 change")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(atlas.getState().address.scenario.parameters).toEqual({});
    expect(screen.queryByText("1 change")).toBeNull();
  });

  it("keeps a number inside the bounds of its parameter", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    type(screen.getByRole("textbox", { name: "Power usage effectiveness (PUE)" }), "0.5");
    expect(atlas.getState().address.scenario.parameters.powerUsageEffectiveness).toBe(1);
  });

  it("states the source of each parameter that it shows", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    expect(screen.getByText(/EPRI, Powering Intelligence/)).toBeTruthy();
  });

  it("turns to the same load everywhere and back", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    fireEvent.click(screen.getByRole("radio", { name: "Siting" }));
    expect(atlas.getState().address.scenario).toMatchObject({
      preset: "siting-100mw",
      basis: "siting",
    });
    expect(screen.getByRole("textbox", { name: "Load placed in each region" })).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Inference share of AI" })).toBeNull();
    fireEvent.change(screen.getByRole("combobox", { name: "Starting point" }), {
      target: { value: "today" },
    });
    expect(atlas.getState().address.scenario.basis).toBe("footprint");
  });

  it("counts hydro evaporation when asked to", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    fireEvent.click(screen.getByRole("switch", { name: "Count hydro evaporation" }));
    expect(atlas.getState().address.scenario.switches.hydroEvaporation).toBe(true);
  });

  it("moves the border between two pillars and leaves the third alone, always 100", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    const border = screen.getByRole("slider", { name: "Border between Grid and Price Weights" });
    fireEvent.change(border, { target: { value: "50" } });
    const { index } = atlas.getState().address.scenario;
    const [grid = 0, price = 0, water = 0] = weightShares(index, shownPillars(index));
    expect(grid).toBeCloseTo(50, 8);
    expect(Math.abs(water - 100 / 3)).toBeLessThan(0.5);
    expect(grid + price + water).toBeCloseTo(100, 8);
    expect(screen.getByRole("combobox", { name: "Whose weights" })).toHaveProperty("value", "own");
    fireEvent.change(screen.getByRole("combobox", { name: "Whose weights" }), {
      target: { value: "equal" },
    });
    expect(atlas.getState().address.scenario).toEqual(presets[0]);
  });

  it("weighs as someone else would, and says why", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    fireEvent.change(screen.getByRole("combobox", { name: "Whose weights" }), {
      target: { value: "waterUtility" },
    });
    expect(atlas.getState().address.scenario.index.weights.water).toBe(70);
    expect(screen.getByText(/A utility must share one basin/)).toBeTruthy();
  });

  it("adds a pillar at the mean of the others and takes it out again", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    fireEvent.click(screen.getByRole("button", { name: "Add Carbon" }));
    const { index } = atlas.getState().address.scenario;
    expect(weightShares(index, shownPillars(index))).toEqual([25, 25, 25, 25]);
    expect(
      screen.getByRole("slider", { name: "Border between Water and Carbon Weights" }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Remove Carbon" }));
    expect(atlas.getState().address.scenario.index.weights.carbon).toBe(0);
  });

  it("sets scores, mean and vulnerability of the index", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    fireEvent.change(screen.getByRole("combobox", { name: "Scores" }), {
      target: { value: "zScore" },
    });
    fireEvent.click(screen.getByRole("radio", { name: "Geometric" }));
    fireEvent.click(screen.getByRole("switch", { name: "Multiply by vulnerability" }));
    expect(atlas.getState().address.scenario.index).toMatchObject({
      normalisation: "zScore",
      aggregation: "geometric",
      vulnerability: true,
    });
  });

  it.each(coolingChoices)("says what %s cooling trades", async (cooling) => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    fireEvent.change(screen.getByRole("combobox", { name: "Cooling" }), {
      target: { value: cooling },
    });
    expect(atlas.getState().address.scenario.switches.cooling).toBe(cooling);
    const trade = { fleet: "18 %", evaporative: "0.05", dry: "0.15", hybrid: "0.05" }[cooling];
    expect(screen.getByText(new RegExp(trade))).toBeTruthy();
  });

  it("sets a signed change of the price", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    type(screen.getByRole("textbox", { name: "Change of the price that all others pay" }), "-5");
    expect(atlas.getState().address.scenario.parameters.pricePressure).toBe(-5);
  });

  it("puts a change of the price in per cent where the reader asks for it", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    fireEvent.click(screen.getByRole("radio", { name: "Per cent" }));
    const name = "Change of the price that all others pay, as a share";
    type(screen.getByRole("textbox", { name }), "3");
    const { scenario } = atlas.getState().address;
    expect(scenario.switches.priceChange).toBe("percent");
    expect(scenario.parameters.relativePricePressure).toBe(0.03);
    expect(
      screen.queryByRole("textbox", { name: "Change of the price that all others pay" }),
    ).toBeNull();
  });

  it("shows a run that lasts, with a way to give it up", async () => {
    const cancel = vi.fn();
    const slices = changedSlices({}, answeringSlice, { phase: "late", cancel });
    draw(await openFixture({ state: { slices } }), <ScenarioCard />);
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("tokens", () => {
  const open = async (tokens: Partial<TokenChoice> = {}) => {
    const scenario = presets.find(({ basis }) => basis === "tokens") as Scenario;
    const atlas = await openFixture({
      address: { scenario: { ...scenario, tokens: { ...scenario.tokens, ...tokens } } },
    });
    draw(atlas, <ScenarioCard />);
    await screen.findByRole("combobox", { name: "What the answers are for" });
    return atlas;
  };

  it("asks for a volume in powers of ten", async () => {
    const atlas = await open();
    const slider = screen.getByRole("slider", { name: "Output tokens of the world per year" });
    expect(slider.getAttribute("aria-valuetext")).toBe("10,000\u00a010¹² tokens per year");
    fireEvent.change(slider, { target: { value: "5" } });
    expect(atlas.getState().step).toBe("hold");
    fireEvent.pointerUp(slider);
    expect(atlas.getState().step).toBe("settle");
    expect(atlas.getState().address.scenario.parameters.outputTokens).toBe(1e17);
  });

  it("shows measured beside parametric with what each counts and includes", async () => {
    const atlas = await open({ model: "dense70" });
    const { measured, parametric } = tokenEnergyOf(atlas.getState().address.scenario);
    const { words } = atlas.getState();
    if (!measured || !parametric) throw new Error("A dense 70B model has both figures.");
    const text = document.querySelector(".token-energy")?.textContent ?? "";
    for (const { central, low, high } of [measured, parametric])
      expect(text).toContain(valueAndRange(words, { value: central, low, high }).figure);
    expect(text).toContain("per output token, facility, cooling and idle machines included");
    expect(text).toContain("per output token, whole server");
    expect(document.querySelectorAll("[data-used]")).toHaveLength(1);
  });

  it("counts images by themselves: per image, no fit, and a volume of images", async () => {
    const atlas = await open({ workload: "image", energy: "parametric" });
    expect(screen.queryByRole("combobox", { name: "Models and work" })).toBeNull();
    expect(screen.queryByRole("slider", { name: /^Output tokens of the world/ })).toBeNull();
    expect(screen.getByRole("slider", { name: "Images made in the world per year" })).toBeTruthy();
    const text = document.querySelector(".token-energy")?.textContent ?? "";
    expect(text).toContain("per image, facility, cooling and idle machines included");
    expect(text).toContain("no figure");
    expect(text).toContain("Figures and volume are per image, not per token");
    expect(atlas.getState().address.scenario.tokens.workload).toBe("image");
  });

  it("shows what agents add to a prompt where agents ask, and only there", async () => {
    const name = "Prompt tokens that agents add per output token";
    await open({ workload: "agentic" });
    expect(screen.getByRole("slider", { name })).toBeTruthy();
    expect(screen.getByText(/No benchmark has measured agents/)).toBeTruthy();
    cleanup();
    await open({ workload: "reasoning" });
    expect(screen.queryByRole("slider", { name })).toBeNull();
    expect(screen.getByText("Reasoning, all models measured")).toBeTruthy();
  });

  it("warns where the fit does not hold", async () => {
    await open({ model: "dense405", energy: "parametric" });
    expect(screen.getByText(/more than 200 billion parameters lie outside/)).toBeTruthy();
  });

  it("lets a model of one's own be sized, and speaks of its class", async () => {
    const atlas = await open();
    fireEvent.change(screen.getByRole("combobox", { name: "Models and work" }), {
      target: { value: "custom" },
    });
    type(screen.getByRole("textbox", { name: "Own model: active parameters" }), "150");
    expect(atlas.getState().address.scenario.parameters.activeParameters).toBe(150);
    expect(screen.getByText(/No measured class holds a model of this size/)).toBeTruthy();
  });

  it("says of every routing that it is a scenario, and takes rows of one's own", async () => {
    const atlas = await open();
    expect(screen.getByText(/Routing cannot be observed/)).toBeTruthy();
    fireEvent.change(screen.getByRole("combobox", { name: "Where tokens are answered" }), {
      target: { value: "custom" },
    });
    expect(screen.getByText(/No rows yet/)).toBeTruthy();
    await openFile(atlas, new File(["u,r,share\nAAA,BBB,0.25\nAAA,AAA,0.75\n"], "mine.csv"));
    expect(atlas.getState().address.scenario.tokens.customRouting).toEqual([
      { u: "AAA", r: "AAA", share: 0.75 },
      { u: "AAA", r: "BBB", share: 0.25 },
    ]);
    expect(await screen.findByText(/2 rows for 1 region of users/)).toBeTruthy();
  });

  it("names the rows that keep a routing from being one, and changes nothing", async () => {
    const atlas = await open();
    draw(atlas, <FileBanner />);
    const before = atlas.getState().address;
    await openFile(atlas, new File(["u,r,share\nAAA,ZZZ,0.25\nBBB,AAA,0.7\n"], "mine.csv"));
    expect(atlas.getState().address).toBe(before);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("mine.csv, row 2, column r: no region has the code “ZZZ”");
    expect(alert.textContent).toContain(
      "mine.csv, row 3, column share: the shares of BBB sum to 0.7",
    );
    fireEvent.click(within(alert).getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("scenario file", () => {
  const question = async () => ({
    file: "scenario.json",
    words: await wordsOf("en"),
    codes: ["AAA", "BBB", "CCC"],
  });

  it.each(presets.map((preset) => [preset.preset, preset] as const))(
    "gives %s back",
    async (_, scenario) => {
      const read = readScenarioFile(scenarioFileText(scenario), await question());
      expect(read).toEqual({ scenario, issues: [], others: 0 });
    },
  );

  it("opens one from disk, and Back has the scenario before", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioCard />);
    const scenario = presets[1] as Scenario;
    const input = document.querySelector<HTMLInputElement>(".scenario-file input");
    if (!input) throw new Error("The card has no field for files.");
    fireEvent.change(input, {
      target: { files: [new File([scenarioFileText(scenario)], "mine.json")] },
    });
    await waitFor(() => expect(atlas.getState().address.scenario).toEqual(scenario));
    expect(atlas.getState().step).toBe("push");
    expect(atlas.getState().announcement).toContain("mine.json");
  });

  it("keeps what is on screen when a part of the file cannot be read, until the reader decides", async () => {
    const atlas = await openFixture();
    draw(atlas, <FileBanner />);
    const before = atlas.getState().address.scenario;
    const text = JSON.stringify({ version: 1, parameters: { aiShare: 0.2, loadFactor: 7 }, x: 1 });
    await openFile(atlas, new File([text], "mine.json"));
    expect(atlas.getState().address.scenario).toBe(before);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("parameters.loadFactor takes a number from 0.1 to 1");
    expect(alert.textContent).toContain("There is no setting “x”");
    fireEvent.click(within(alert).getByRole("button", { name: "Open without these parts" }));
    expect(atlas.getState().address.scenario.parameters).toEqual({ aiShare: 0.2 });
  });

  it.each([
    ["no JSON", "{", "is not JSON"],
    ["no object", "[]", "received none"],
    ["a version to come", '{"version": 9}', "version 9 cannot be read"],
    ["a hostile key", '{"version": 2, "__proto__": {"x": 1}}', "There is no setting"],
    ["depth without end", `${"[".repeat(200_000)}`, "is not JSON"],
  ])("says in a sentence what is wrong with %s", async (_, text, sentence) => {
    const { issues } = readScenarioFile(text, await question());
    expect(issues.join(" ")).toContain(sentence);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  it("says so where the reader of files does not arrive, and changes nothing", async () => {
    vi.stubGlobal("Worker", NoWorker);
    const atlas = await openFixture();
    draw(atlas, <FileBanner />);
    const before = atlas.getState().address.scenario;
    await openFile(atlas, new File(["{}"], "mine.json"));
    expect((await screen.findByRole("alert")).textContent).toContain("did not load");
    expect(atlas.getState().address.scenario).toBe(before);
  });

  it("says ten things of a file and counts the others", async () => {
    const parameters = Object.fromEntries(
      Array.from({ length: 16_000 }, (_, place) => [`q${place}`, 1]),
    );
    const text = JSON.stringify({ version: 2, parameters });
    const { issues, others } = readScenarioFile(text, await question());
    expect(issues).toHaveLength(10);
    expect(issues[9]).toContain("parameters.q9");
    expect(others).toBe(15_990);
  });

  it("says what is wrong in the reader's language", async () => {
    const arabic = { ...(await question()), words: await wordsOf("ar") };
    await arabic.words.whole();
    const { issues } = readScenarioFile('{"version":2,"parameters":{"aiShare":2}}', arabic);
    expect(issues).toEqual([expect.stringMatching(/^يقبل parameters\.aiShare /)]);
    const routing = readRoutingFile("u,r,share\nAAA,BBB,7\n", arabic, defaultScenario);
    expect(routing.issues).toEqual([expect.stringContaining("العمود share")]);
  });

  it("names regions of a routing that the atlas does not have", async () => {
    const tokens = { customRouting: [{ u: "AAA", r: "ZZZ", share: 1 }] };
    const read = readScenarioFile(JSON.stringify({ version: 2, tokens }), await question());
    expect(read.issues).toEqual([
      "The routing names “ZZZ”, which is no region of this atlas; use its codes, such as IRL.",
    ]);
  });

  it("shows a hostile file in part only", async () => {
    const atlas = await openFixture();
    draw(atlas, <FileBanner />);
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, key) => [`${key}`.repeat(400), 1]),
    );
    await openFile(atlas, new File([JSON.stringify({ version: 2, ...many })], "mine.json"));
    const alert = await screen.findByRole("alert");
    expect(within(alert).getAllByRole("listitem")).toHaveLength(10);
    expect(alert.textContent).toContain("40 more sentences");
    expect((alert.textContent ?? "").length).toBeLessThan(5000);
  });
});

describe("reach of a slider", () => {
  it("holds the band with a margin, inside the bounds, in round steps", () => {
    const scale = sliderScale({ low: 1.1, central: 1.2, high: 1.56, min: 1, max: 3 }, 1.2);
    expect(scale).toEqual({ from: 1, to: 1.79, step: 0.005 });
  });

  it("widens to hold a value that a user typed", () => {
    const scale = sliderScale({ low: 10, central: 15, high: 20, min: 0, max: 100 }, 90);
    expect(scale.to).toBeGreaterThanOrEqual(90);
  });

  it.each([
    [0.0058, 0.005],
    [0.12, 0.1],
    [2, 2],
    [9.9, 5],
  ])("a step of at most %d is %d", (width, step) => expect(roundStep(width)).toBe(step));

  it("counts in powers of ten where the band is wide, and reads back what it shows", () => {
    const band = { low: 1000, central: 10_000, high: 100_000, min: 0, max: 1e7 };
    const scale = wideScale(band, 10_000);
    expect(scale).toEqual({ from: 2.5, to: 5.5, step: 0.05 });
    expect(atExponent(4, band)).toBe(10_000);
    expect(atExponent(4.05, band)).toBe(11_000);
    expect(atExponent(9, band)).toBe(1e7);
    expect(exponentOf(0, scale)).toBe(2.5);
  });
});
