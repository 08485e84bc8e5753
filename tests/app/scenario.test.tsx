import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ScenarioCard } from "../../app/scenario/ScenarioCard.tsx";
import { shownPillars, weightShares } from "../../app/scenario/burdenIndex/weights.ts";
import { roundStep, sliderScale } from "../../app/scenario/sliderScale.ts";
import { outcomeOf } from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

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
    fireEvent.click(screen.getByRole("button", { name: "Make equal" }));
    expect(atlas.getState().address.scenario.index.weights).toEqual({
      grid: 1,
      price: 1,
      water: 1,
    });
  });

  it("shows a run that lasts, with a way to give it up", async () => {
    const atlas = await openFixture({ state: { slow: true } });
    let cancelled = false;
    atlas.setState({
      cancel: () => {
        cancelled = true;
      },
    });
    draw(atlas, <ScenarioCard />);
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(cancelled).toBe(true);
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
});
