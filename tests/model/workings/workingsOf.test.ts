import { expect, test } from "vitest";
import { presets } from "../../../src/index.ts";
import { workingsOf } from "../../../src/model/workings/workingsOf.ts";
import { builtWorld } from "../../fixtures/builtWorld.ts";
import { scenariosOfEveryKind } from "../equations/scenarios.ts";

const world = builtWorld();
const places = ["IRL", "USA", "ESH"].map((id) =>
  world.regions.findIndex((region) => region.id === id),
);

/** Results whose equation is not printed, and those that another cooling than the fleet's sets. */
const unprinted = ["addedByCooling", "evaporationLeft", "waterCostPerEnergy"];
const setByCooling = ["evaporatedShare", "economiserShare"];

test.each(presets)(
  "under $preset every printed equation gives what the model computed",
  (scenario) => {
    for (const place of places) {
      const { chain } = workingsOf(world, scenario, place);
      const notLive = chain.filter(({ liveness }) => liveness !== "live");
      const known = notLive.filter(({ value }) => !Number.isNaN(value)).map(({ id }) => id);
      const isFleet = scenario.switches.cooling === "fleet";
      expect(known.toSorted()).toEqual([...unprinted, ...(isFleet ? [] : setByCooling)].toSorted());
      const near = chain.every(
        ({ liveness, computed, value }) =>
          liveness !== "live" ||
          Object.is(computed, value) ||
          Math.abs(computed - value) <= 1e-11 * Math.abs(value) + 1e-18,
      );
      expect(near).toBe(true);
    }
  },
);

test("a choice that the printed equation leaves out is no live result", () => {
  const dry = scenariosOfEveryKind.find(({ switches }) => switches.cooling === "dry");
  if (!dry) throw new Error("No scenario has dry cooling.");
  const { chain } = workingsOf(world, dry, places[0] ?? 0);
  expect(chain.find(({ id }) => id === "evaporatedShare")?.liveness).toBe("otherCase");
});
