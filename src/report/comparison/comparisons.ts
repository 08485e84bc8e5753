import type { Comparison, LeftOutFigures } from "./comparison.ts";
import {
  costOfDataCentres,
  costOfInference,
  directWater,
  figureHere,
  hostedElectricity,
  hostedShare,
  parameterHere,
  shareOfWorld,
  useOutsideChina,
} from "./hostedFigures.ts";
import {
  answerCarbon,
  answerEnergy,
  answerWater,
  classAnswerEnergy,
  tokensAsked,
} from "./promptFigures.ts";

const hosted = ["footprint"] as const;
/** Figures of one answer can be computed under any basis that has hosts to average over. */
const answered = ["tokens", "footprint"] as const;

/** A total published by the IEA. Publishers of single countries count differently, so sums here are not tuned to it. */
const ieaTotal = (id: string, ...countries: readonly string[]): Comparison => ({
  id,
  unit: "TWh/yr",
  relation: "independent",
  bases: hosted,
  notes: ["comparison.note.definitions", "comparison.note.eachAtItsEnd"],
  reads: ["dataCentreElectricity"],
  missedBy: ["calibration.reason.sum"],
  ...leavingOut(countries.map((region) => ({ publisher: "International Energy Agency", region }))),
  compute: hostedElectricity,
});

/** Figures of the publisher that are put in are no test of the atlas, unless they are left out. */
const leavingOut = (
  figures: readonly LeftOutFigures[],
): Partial<Pick<Comparison, "leavesOut" | "relation">> =>
  figures.length > 0 ? { leavesOut: figures, relation: "among" } : {};

/** The report stands among the figures of the United States. */
const lbnl = leavingOut([{ publisher: "Lawrence Berkeley National Laboratory", region: "USA" }]);

const share = (id: string, notes: Comparison["notes"]): Comparison => ({
  id,
  unit: "%",
  relation: "independent",
  bases: hosted,
  notes,
  reads: ["dataCentreElectricity"],
  compute: hostedShare,
});

/** An answer by the model of the scenario. Where no length is published, that of another study is used. */
const chatAnswer = (id: string, notes: Comparison["notes"]): Comparison => ({
  id,
  unit: "Wh",
  relation: "independent",
  bases: answered,
  notes: ["comparison.note.chosenModel", ...notes],
  reads: [],
  compute: answerEnergy,
});

const reasoningAnswer = (id: string, notes: Comparison["notes"]): Comparison => ({
  id,
  unit: "Wh",
  relation: "independent",
  bases: answered,
  notes: ["comparison.note.reasoningClass", ...notes],
  reads: [],
  compute: classAnswerEnergy("reasoningSparse20"),
});

/** Every comparison with a published figure, in the order of the page. */
export const comparisons: readonly Comparison[] = [
  { ...ieaTotal("ieaUnitedStates", "USA"), missedBy: [] },
  { ...ieaTotal("ieaChina", "CHN"), missedBy: ["calibration.reason.providers"] },
  ieaTotal("ieaEurope"),
  ieaTotal("ieaAsiaPacific"),
  ieaTotal("ieaRest"),
  ieaTotal("ieaWorld", "USA", "CHN"),
  {
    ...ieaTotal("euElectricity"),
    notes: ["comparison.note.eachAtItsEnd", "comparison.note.partAboveWhole"],
  },
  {
    ...ieaTotal("lbnlElectricity"),
    ...lbnl,
    notes: ["comparison.note.otherYear"],
    missedBy: [],
  },
  { ...share("lbnlShare", ["comparison.note.otherYear"]), ...lbnl },
  share("epriShare", ["comparison.note.otherYear"]),
  {
    ...share("irelandShare", ["comparison.note.meteredSales"]),
    ...leavingOut([{ publisher: "Central Statistics Office Ireland", region: "IRL" }]),
  },
  {
    id: "lbnlWater",
    unit: "billion L/yr",
    relation: "calibrated",
    bases: hosted,
    notes: ["comparison.note.evaporativeShare"],
    reads: ["waterUsageEffectiveness"],
    compute: directWater,
  },
  {
    id: "offSiteWaterUnitedStates",
    unit: "L/kWh",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.reservoirs"],
    reads: ["waterIntensity"],
    compute: figureHere("waterIntensity"),
  },
  {
    id: "mullerDataCentres",
    unit: "billion USD/yr",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.otherYear", "comparison.note.averageMix"],
    reads: ["externalCost", "healthCost", "facilityEnergy", "dataCentreElectricity"],
    compute: costOfDataCentres,
  },
  {
    id: "mullerAi",
    unit: "billion USD/yr",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.inferenceOnly", "comparison.note.averageMix"],
    reads: ["externalCost", "healthCost"],
    compute: costOfInference,
  },
  {
    id: "clustersUnitedStates",
    unit: "%",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.loadFollows"],
    reads: ["facilityEnergy"],
    compute: shareOfWorld("facilityEnergy"),
  },
  {
    id: "clustersChina",
    unit: "%",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.loadFollows"],
    reads: ["facilityEnergy"],
    compute: shareOfWorld("facilityEnergy"),
  },
  ...["claudeUseUnitedStates", "claudeUseIndia", "chatgptUseUnitedStates", "chatgptUseIndia"].map(
    (id): Comparison => ({
      id,
      unit: "%",
      relation: "calibrated",
      bases: answered,
      notes: ["comparison.note.incomeElasticity", "comparison.note.oneService"],
      reads: ["useShare"],
      compute: useOutsideChina,
    }),
  ),
  {
    id: "epriAiShare",
    unit: "%",
    relation: "input",
    bases: hosted,
    notes: [],
    reads: [],
    compute: parameterHere("aiShare", 100),
  },
  {
    id: "reportedPue",
    unit: "ratio",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.oneForAll"],
    reads: [],
    compute: parameterHere("powerUsageEffectiveness"),
  },
  chatAnswer("googleEnergy", ["comparison.note.answerLength"]),
  {
    id: "googleWater",
    unit: "mL",
    relation: "independent",
    bases: answered,
    notes: [
      "comparison.note.chosenModel",
      "comparison.note.answerLength",
      "comparison.note.worldMeanWater",
    ],
    reads: ["facilityEnergy", "waterUsageEffectiveness"],
    compute: answerWater,
  },
  {
    id: "googleCarbon",
    unit: "g",
    relation: "independent",
    bases: answered,
    notes: [
      "comparison.note.chosenModel",
      "comparison.note.answerLength",
      "comparison.note.marketBased",
    ],
    reads: ["facilityEnergy", "carbonIntensity"],
    compute: answerCarbon,
  },
  chatAnswer("altmanEnergy", ["comparison.note.answerLength"]),
  chatAnswer("epochEnergy", []),
  chatAnswer("oviedoEnergy", []),
  chatAnswer("jeghamEnergy", []),
  reasoningAnswer("oviedoLongEnergy", []),
  reasoningAnswer("bradburyEnergy", []),
  {
    id: "googleTokens",
    unit: "10¹⁵ tokens/yr",
    relation: "independent",
    bases: answered,
    notes: ["comparison.note.oneFirm"],
    reads: [],
    compute: tokensAsked,
  },
];

/** The comparison of an anchor; throws where there is none. */
export function comparisonOf(id: string): Comparison {
  const comparison = comparisons.find((candidate) => candidate.id === id);
  if (!comparison) throw new Error(`No comparison has the id ${id}.`);
  return comparison;
}
