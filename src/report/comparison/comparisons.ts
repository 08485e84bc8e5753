import type { Comparison } from "./comparison.ts";
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
const ieaTotal = (id: string): Comparison => ({
  id,
  unit: "TWh/yr",
  relation: "independent",
  bases: hosted,
  notes: ["comparison.note.definitions", "comparison.note.eachAtItsEnd"],
  compute: hostedElectricity,
});

const share = (id: string, notes: Comparison["notes"]): Comparison => ({
  id,
  unit: "%",
  relation: "independent",
  bases: hosted,
  notes,
  compute: hostedShare,
});

/** An answer by the model of the scenario. Where no length is published, that of another study is used. */
const chatAnswer = (id: string, notes: Comparison["notes"]): Comparison => ({
  id,
  unit: "Wh",
  relation: "independent",
  bases: answered,
  notes: ["comparison.note.chosenModel", ...notes],
  compute: answerEnergy,
});

const reasoningAnswer = (id: string, notes: Comparison["notes"]): Comparison => ({
  id,
  unit: "Wh",
  relation: "independent",
  bases: answered,
  notes: ["comparison.note.reasoningClass", ...notes],
  compute: classAnswerEnergy("reasoningSparse20"),
});

/** Every comparison with a published figure, in the order of the page. */
export const comparisons: readonly Comparison[] = [
  ieaTotal("ieaUnitedStates"),
  ieaTotal("ieaChina"),
  ieaTotal("ieaEurope"),
  ieaTotal("ieaAsiaPacific"),
  ieaTotal("ieaRest"),
  ieaTotal("ieaWorld"),
  {
    ...ieaTotal("euElectricity"),
    notes: ["comparison.note.eachAtItsEnd", "comparison.note.partAboveWhole"],
  },
  {
    ...ieaTotal("lbnlElectricity"),
    notes: ["comparison.note.otherYear"],
  },
  share("lbnlShare", ["comparison.note.otherYear"]),
  share("epriShare", ["comparison.note.otherYear"]),
  share("irelandShare", ["comparison.note.meteredSales"]),
  {
    id: "lbnlWater",
    unit: "billion L/yr",
    relation: "calibrated",
    bases: hosted,
    notes: ["comparison.note.evaporativeShare"],
    compute: directWater,
  },
  {
    id: "offSiteWaterUnitedStates",
    unit: "L/kWh",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.reservoirs"],
    compute: figureHere("waterIntensity"),
  },
  {
    id: "mullerDataCentres",
    unit: "billion USD/yr",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.otherYear", "comparison.note.averageMix"],
    compute: costOfDataCentres,
  },
  {
    id: "mullerAi",
    unit: "billion USD/yr",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.inferenceOnly", "comparison.note.averageMix"],
    compute: costOfInference,
  },
  {
    id: "clustersUnitedStates",
    unit: "%",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.loadFollows"],
    compute: shareOfWorld("facilityEnergy"),
  },
  {
    id: "clustersChina",
    unit: "%",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.loadFollows"],
    compute: shareOfWorld("facilityEnergy"),
  },
  ...["claudeUseUnitedStates", "claudeUseIndia", "chatgptUseUnitedStates", "chatgptUseIndia"].map(
    (id): Comparison => ({
      id,
      unit: "%",
      relation: "independent",
      bases: answered,
      notes: ["comparison.note.oneService"],
      compute: useOutsideChina,
    }),
  ),
  {
    id: "epriAiShare",
    unit: "%",
    relation: "input",
    bases: hosted,
    notes: [],
    compute: parameterHere("aiShare", 100),
  },
  {
    id: "reportedPue",
    unit: "ratio",
    relation: "independent",
    bases: hosted,
    notes: ["comparison.note.oneForAll"],
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
    compute: tokensAsked,
  },
];
