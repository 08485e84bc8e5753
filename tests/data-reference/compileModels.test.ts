import { expect, test } from "vitest";
import { compileModels, modelsFile } from "../../data/epoch-notable-models/compile.ts";
import { formatReference, notableModelsShape, parseReference } from "../../src/index.ts";
import { filesOf } from "./filesOf.ts";

const columns = [
  "Model",
  "Organization",
  "Publication date",
  "Domain",
  "Parameters",
  "Training compute (FLOP)",
  "Training dataset size (datapoints)",
  "Confidence",
  "Link",
  "Authors",
  "Country (of organization)",
  "Epochs",
  "Training time (hours)",
  "Training hardware",
  "Hardware quantity",
  "Hardware utilization",
  "Training power draw (W)",
  "Model accessibility",
  "Frontier model",
  "",
];

const good =
  "Large,Lab,2024-07-23,Language,405000000000,3.8E+025,15600000000000,Confident,https://example.org/large,A B,United States of America,1,2142,H100,16384,0.4,25203483.5,API access,True,";
const shifted =
  "Shifted,Lab,2024-04-18,Language,70000000000,7.8E+024,15000000000000,Likely,https://example.org/s,A B, C D, E F, G H,United States of America,1,6500,H100,1000,API access,";
const shiftedFromTheStart =
  "Early,Lab,NVIDIA V100,Language,1,2,3,,https://example.org,A,USA,1,1,V100,1,0.3,1,Unreleased,,";
const withoutOperations =
  "Unknown,Lab,2024-01-01,Vision,5,,,,https://example.org,A,France,,,,,,,Unreleased,,";
const zeros =
  "Small,Lab,2015-01-01,Games,0,1e15,0,Unknown,,A,France,,0,,,,300,Open weights (unrestricted),,";

const compile = (...rows: string[]) =>
  compileModels(filesOf({ [modelsFile]: [columns.join(","), ...rows, ""].join("\n") }));

test("energy is power times hours, and the ratio tells whether the figures belong together", () => {
  const [row] = compile(good).rows;
  expect(row).toEqual({
    model: "Large",
    organisation: "Lab",
    country: "United States of America",
    published: "2024-07-23",
    domain: "Language",
    parameters: 405e9,
    trainingOperations: 3.8e25,
    trainingData: 15.6e12,
    epochs: 1,
    trainingHours: 2142,
    hardware: "H100",
    accelerators: 16384,
    utilisation: 0.4,
    trainingPower: 25.2035,
    trainingEnergy: 53.9859,
    operationsRatio: 1.00243,
    confidence: "Confident",
    access: "API access",
    url: "https://example.org/large",
  });
});

test("a row with shifted columns keeps what stands before the shift, and says what it lost", () => {
  const { rows, issues } = compile(shifted);
  expect(rows).toEqual([
    {
      model: "Shifted",
      organisation: "Lab",
      published: "2024-04-18",
      domain: "Language",
      parameters: 70e9,
      trainingOperations: 7.8e24,
      trainingData: 15e12,
      operationsRatio: 1.2381,
      confidence: "Likely",
      url: "https://example.org/s",
      note: "Columns behind the authors are shifted upstream",
    },
  ]);
  expect(issues[0]).toBe(
    "notable_ai_models.csv, row 2 (Shifted): cells behind the authors stand in the wrong columns; hardware, time, power and access are left out.",
  );
});

test("a row shifted from the start and models without operations are left out and said", () => {
  const { rows, issues } = compile(shiftedFromTheStart, withoutOperations);
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    "notable_ai_models.csv, row 2 (Early): cells stand in the wrong columns from the start; left out.",
    "notable_ai_models.csv: 1 models without operations of training are left out.",
  ]);
});

test("a zero where nothing is known is no figure", () => {
  const [row] = compile(zeros).rows;
  expect(row).not.toHaveProperty("parameters");
  expect(row).not.toHaveProperty("trainingHours");
  expect(row).not.toHaveProperty("trainingEnergy");
  expect(row).toMatchObject({ trainingPower: 0.0003, confidence: "Unknown" });
});

test("what is compiled fits its columns", () => {
  const { rows } = compile(good, shifted, zeros);
  const text = formatReference(rows, notableModelsShape);
  expect(parseReference(text, "x", notableModelsShape)).toMatchObject({ issues: [] });
});
