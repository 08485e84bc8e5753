import {
  defaultScenario,
  ensembleSummary,
  ensemblesOf,
  type Intervals,
  intervalsOf,
} from "../../../src/index.ts";
import { builtWorld } from "../../fixtures/builtWorld.ts";
import { verdict } from "../bars.ts";
import { summary } from "../interleaved.ts";

const rounds = 15;
/** Rounds before the engine has compiled what it runs. */
const warmup = 4;
const first = 256;
const all = 1024;
const bar = 300;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What a worker of the page does after a slider, for the layer on screen: intervals of all countries from the first 256 draws,
 * with the answer of the model at the centre, then from 1,024. Sending them to the page comes on top.
 */
export function exploring(): string {
  const world = builtWorld();
  const times = Array.from({ length: rounds }, (_, round) => {
    const scenario = { ...defaultScenario, parameters: { socialCostOfCarbon: 150 + round } };
    const started = processorTime();
    const ensemble = ensemblesOf(
      world,
      scenario,
    )({ seed: 7, indicators: ["climateCostPerResident"] });
    const intervals = (draws: number): Intervals =>
      intervalsOf(ensembleSummary(ensemble, ensemble.count(0, draws)), world.regions.length);
    intervals(first);
    const shown = processorTime();
    intervals(all);
    return { shown: shown - started, done: processorTime() - shown };
  }).slice(warmup);
  const shown = summary(
    "",
    times.map((time) => time.shown),
  );
  const done = summary(
    "",
    times.map((time) => time.done),
  );
  return [
    `Exploring: ${world.regions.length} countries, one series, processor time of one worker that is warm`,
    `  first intervals, from ${first} draws, preparation included: ${verdict({ measured: shown, unit: "ms", promise: { atMost: bar } })}`,
    `  those of ${all.toLocaleString("en")} draws, in addition: ${done.median.toFixed(0)} ms`,
  ].join("\n");
}
