/**
 * `npm run bench`: speed as ratios of things measured side by side in one run, never a timed test. A bar is a promise
 * about a machine like the one it was set on; the ratios hold elsewhere too.
 */
import {
  assess,
  burdenFlows,
  classOf,
  columnOf,
  createWords,
  defaultScenario,
  indicatorOf,
  kernelInput,
  kernelOutput,
  languages,
  makeScene,
  prepare,
  presets,
  quantityIds,
  questionOf,
  runKernel,
  type Scenario,
  topFlows,
} from "../src/index.ts";
import { interleaved, ratio, type Timing } from "./bench/interleaved.ts";
import { plainObjects } from "./bench/plainObjects.ts";
import { denseBurdenFlows } from "./fixtures/denseBurdenFlows.ts";
import { inventedWorld } from "./properties/invented.ts";

/** The same question with a slider moved a little further each time. */
function moved(scenario: Scenario): Scenario {
  steps += 1;
  return { ...scenario, parameters: { socialCostOfCarbon: 150 + (steps % 100) } };
}
let steps = 0;

/** As many as the world has first-order regions. */
const count = 4600;

/** The frame of a display at 60 Hz, and the bar for one pass of the model. */
const bars = { frame: 16.7, kernel: 1 };

const world = inventedWorld(1, count);
const prepared = prepare(world.regions);
const question = questionOf(world, defaultScenario);
const input = kernelInput(prepared, question);
const asked = presets.find(({ basis }) => basis === "tokens") as Scenario;
const askedInput = kernelInput(prepared, questionOf(world, asked));
const output = kernelOutput(count);
const assessment = assess(world, defaultScenario);
const indicator = indicatorOf("externalCostPerResident");
const english = languages.find(({ code }) => code === "en");
if (!indicator || !english) throw new Error("The landing layer or its language is missing.");
const words = createWords(english.tag, english.direction, await english.load());
const { limits } = makeScene(assessment, indicator, { world, words, datasets: [] });
const inner = limits.slice(1, -1);
const { value } = columnOf(assessment, indicator.id);
const classes = new Uint8Array(count);

/** As many as there are countries: the whole matrix of flows is written out for these alone, for 4,600 it takes seconds. */
const countries = inventedWorld(1, 250);
const ofCountries = assess(countries, defaultScenario);
const mostFlows = 10;

const [kernel, askedKernel, plain, whole, askedWhole, classing, scene, flows, few, dense] =
  interleaved({
    "one pass of the kernel": () => runKernel(input, output),
    "one pass in tokens": () => runKernel(askedInput, output),
    "the same with an object per region": () => plainObjects(world.regions, question.load.value),
    "assessment with ranges and index": () => assess(world, moved(defaultScenario)),
    "assessment in tokens": () => assess(world, moved(asked)),
    "classes of a layer": () => {
      for (let region = 0; region < count; region += 1)
        classes[region] = classOf(inner, value[region] as number);
    },
    "scene of a layer": () => makeScene(assessment, indicator, { world, words, datasets: [] }),
    "flows of a burden": () => flowsOf(world, assessment),
    "flows of countries": () => flowsOf(countries, ofCountries),
    "the same as a matrix": () => denseBurdenFlows(countries, ofCountries, "carbon", mostFlows),
  }) as [Timing, Timing, Timing, Timing, Timing, Timing, Timing, Timing, Timing, Timing];

function flowsOf(of: typeof world, result: typeof assessment): void {
  const found = burdenFlows(of, result, "carbon");
  if (found) topFlows(found, mostFlows);
}

const milliseconds = ({ median, lower, upper }: Timing): string =>
  `${median.toFixed(3)} ms (middle half of the rounds ${lower.toFixed(3)}–${upper.toFixed(3)})`;
const times = ({ median, lower, upper }: Timing): string =>
  `${median.toFixed(1)} × (${lower.toFixed(1)}–${upper.toFixed(1)})`;
const verdict = (timing: Timing, bar: number): string =>
  `bar ≤ ${bar} ms: ${timing.median <= bar ? "kept" : "MISSED"} at ${(timing.median / bar).toFixed(2)} of it`;

console.log(
  `Deterministic assessment, ${count.toLocaleString("en")} invented regions, warm, Node ${process.version}`,
);
console.log(`  one pass of the kernel, ${quantityIds.length} quantities: ${milliseconds(kernel)}`);
console.log(`    ${verdict(kernel, bars.kernel)}`);
console.log(`  one pass with demand in tokens: ${milliseconds(askedKernel)}`);
console.log(`    ${verdict(askedKernel, bars.kernel)}`);
console.log(`  the same 15 burdens with an object per region: ${milliseconds(plain)}`);
console.log(`    takes ${times(ratio(plain, kernel))} the kernel's time`);
console.log(
  `  whole assessment after a slider (all indicators, ends, index, ledgers): ${milliseconds(whole)}`,
);
console.log(`  the same with demand in tokens, routed: ${milliseconds(askedWhole)}`);
console.log(
  `    takes ${times(ratio(whole, kernel))} the kernel's time; it runs in the worker, off the main thread`,
);
console.log(`  flows of a burden from users to hosts: ${milliseconds(flows)}`);
console.log(`  the same for ${countries.regions.length} regions: ${milliseconds(few)}`);
console.log(`    the whole matrix takes ${times(ratio(dense, few))} as long`);
console.log(`Recolouring a layer, ${count.toLocaleString("en")} regions, main thread`);
console.log(`  classes: ${milliseconds(classing)}`);
console.log(`  scene (classes, legend, labels, source line): ${milliseconds(scene)}`);
console.log(`    ${verdict(scene, bars.frame)}`);
console.log(
  "  Handing the colours to the map (setFeatureState) and painting need a browser and are not in this figure.",
);
