/**
 * `npm run bench`: speed as ratios of things measured side by side in one run, never a timed test. A bar holds for a
 * machine like the one it was set on; the ratios hold elsewhere too.
 */
import { loadavg } from "node:os";
import { paintScene } from "../app/map/regionPaint.ts";
import { standingOf } from "../src/assessment/standing.ts";
import { regionLocator } from "../src/geometry/regionLocator.ts";
import {
  type Assessment,
  assess,
  assessmentsOf,
  burdenFlows,
  columnOf,
  createWords,
  defaultScenario,
  languages,
  makeScene,
  presets,
  type Scenario,
  topFlows,
} from "../src/index.ts";
import { indicatorOf } from "../src/indicator/indicators.ts";
import { kernelOutput, runKernel } from "../src/model/kernel.ts";
import { kernelInput } from "../src/model/kernelInput.ts";
import { prepare } from "../src/model/prepare.ts";
import { quantityIds } from "../src/model/quantities.ts";
import { questionOf } from "../src/model/question.ts";
import { columnLookup } from "../src/region/columns.ts";
import { classOf } from "../src/statistics/classOf.ts";
import { spread, verdict } from "./bench/bars.ts";
import { interleaved, ratio, type Timing, times } from "./bench/interleaved.ts";
import { askTurf, detailedShapes, type Place, polygonCount, strewnPlaces } from "./bench/places.ts";
import { plainObjects } from "./bench/plainObjects.ts";
import { denseBurdenFlows } from "./oracle/denseBurdenFlows.ts";
import { inventedWorld } from "./properties/invented.ts";

/** The same question with a slider moved a little further each time. */
function moved(scenario: Scenario): Scenario {
  steps += 1;
  return { ...scenario, parameters: { socialCostOfCarbon: 150 + (steps % 100) } };
}
let steps = 0;

/** As many as the world has first-order regions. */
const count = 4600;

/** The frame of a display at 60 Hz; one pass of the model; finding the regions of places, compared with plain turf. */
const bars = { frame: 16.7, kernel: 1, join: 250 };

const world = inventedWorld(1, count);
const prepared = prepare(world);
const question = questionOf(prepare(world), defaultScenario);
const input = kernelInput(prepared, question);
const asked = presets.find(({ basis }) => basis === "tokens") as Scenario;
const askedInput = kernelInput(prepared, questionOf(prepare(world), asked));
const output = kernelOutput(count);
/** As the worker does: what no scenario changes is prepared once. */
const assessWorld = assessmentsOf(world);
const assessment = assessWorld(defaultScenario);
const indicator = indicatorOf("externalCostPerResident");
const english = languages.find(({ code }) => code === "en");
if (!indicator || !english) throw new Error("The landing layer or its language is missing.");
const words = createWords(english.tag, english.direction, await english.load());
const context = { world, words, datasets: [], column: columnLookup(world.regions) };
const { limits } = makeScene(assessment, indicator, context);
const inner = limits.slice(1, -1);
const { value } = columnOf(assessment, indicator.id);
const classes = new Uint8Array(count);

/** As many as there are countries: the whole matrix of flows is computed only for these; for 4,600 it takes seconds. */
const countries = inventedWorld(1, 250);
const ofCountries = assess(countries, defaultScenario);
const mostFlows = 10;

function flowsOf(of: typeof world, result: typeof assessment): void {
  const found = burdenFlows(of, result, "carbon");
  if (found) topFlows(found, mostFlows);
}

/** An answer as the worker returns it, with nothing cached about its columns. */
const arrived = (): Assessment => {
  const columns = Object.entries(assessment.columns).map(([id, column]) => [id, { ...column }]);
  return { ...assessment, columns: Object.fromEntries(columns) };
};

const shapes = detailedShapes();
const places = strewnPlaces(10_000);
const locate = regionLocator(shapes);
/** Turf takes too long for all places: each run asks it about the next few, and its time is scaled up. */
const fewPlaces = 20;
let asking = 0;
const turfOnNext = (): void => {
  for (const place of places.slice(asking, asking + fewPlaces))
    if (askTurf(shapes, place) !== locate(...place)) throw new Error(`Turf differs at ${place}.`);
  asking = (asking + fewPlaces) % places.length;
};

const timings = interleaved({
  "one pass of the kernel": () => runKernel(input, output),
  "one pass in tokens": () => runKernel(askedInput, output),
  "the same with an object per region": () => plainObjects(world.regions, question.load.value),
  "assessment with ranges and index": () => assessWorld(moved(defaultScenario)),
  "assessment in tokens": () => assessWorld(moved(asked)),
  "classes of a layer": () => {
    for (let region = 0; region < count; region += 1)
      classes[region] = classOf(inner, value[region] as number);
  },
  "scene of a layer": () => makeScene(arrived(), indicator, context),
  "scene and paint": () =>
    paintScene(makeScene(arrived(), indicator, context), { theme: "light", dotted: true }),
  "first standing": () => standingOf(arrived(), indicator.id, 0),
  "flows of a burden": () => flowsOf(world, assessment),
  "flows of countries": () => flowsOf(countries, ofCountries),
  "the same as a matrix": () => denseBurdenFlows(countries, ofCountries, "carbon", mostFlows),
  "places by grid": () => places.map((place: Place) => locate(...place)),
  "places by turf": turfOnNext,
});
const [kernel, askedKernel, plain, whole, askedWhole, classing, scene, painted, standing] =
  timings as [Timing, Timing, Timing, Timing, Timing, Timing, Timing, Timing, Timing];
const [flows, few, dense] = timings.slice(-5) as [Timing, Timing, Timing];
const [byGrid, byTurf] = timings.slice(-2) as [Timing, Timing];
const join = times(ratio(byTurf, byGrid), places.length / fewPlaces);

const line = (name: string, timing: Timing, unit: "ms" | "×" = "ms"): void =>
  console.log(`  ${name}: ${spread(timing, unit)}`);
const bar = (measured: Timing, atMost: number): void =>
  console.log(`    ${verdict({ measured, unit: "ms", promise: { atMost } })}`);

const regions = count.toLocaleString("en");
const load = loadavg().map((figure) => figure.toFixed(1));
console.log(
  `Processor time, Node ${process.version}; load of the machine over 1, 5, 15 minutes: ${load.join(", ")}`,
);
console.log(`Deterministic assessment, ${regions} invented regions, warm`);
line(`one pass of the kernel, ${quantityIds.length} quantities`, kernel);
bar(kernel, bars.kernel);
line("one pass with demand in tokens", askedKernel);
bar(askedKernel, bars.kernel);
line("the same 15 burdens with an object per region", plain);
line("  against the kernel", ratio(plain, kernel), "×");
line("whole assessment after a slider (all indicators, ends, index, ledgers)", whole);
line("  against one pass of the kernel", ratio(whole, kernel), "×");
line("the same with demand in tokens, routed", askedWhole);
console.log("    The whole assessment runs in the worker, off the main thread.");
line("flows of a burden from users to hosts", flows);
line(`the same for ${countries.regions.length} regions`, few);
line("  written out as a matrix, against it", ratio(dense, few), "×");
console.log(`From the worker's answer to the colours, ${regions} regions, main thread`);
line("classes alone", classing);
line("scene (classes, legend, labels, source line)", scene);
line("scene and the paint of every region", painted);
bar(painted, bars.frame);
line("the first standing that a tooltip asks for, once a layer", standing);
console.log("    Handing the colours to the map and painting need a browser: `npm run bench:map`.");
console.log(
  `Regions of ${places.length.toLocaleString("en")} places among ${shapes.length.toLocaleString("en")} regions of ${polygonCount(shapes).toLocaleString("en")} polygons`,
);
line("grid and even-odd test", byGrid);
line(`turf, shape by shape, ${fewPlaces} places at a time`, byTurf);
console.log(
  `    ${verdict({ measured: join, unit: "×", promise: { atLeast: bars.join } })}; turf's time scaled up from ${fewPlaces} places`,
);
