import { expect, test } from "vitest";
import { awsFile, azureFile } from "../../data/cloud-regions/compile.ts";
import { compileOperators } from "../../data/operator-efficiency/compile.ts";
import { filesOf } from "./filesOf.ts";

const aws = `# https://example.org/aws
# Geography,RegionID,PUE,WUE
Europe (Ireland),eu-west-1,1.11,0.03
Asia-Pacific (Mumbai),ap-south-1,1.42,
Europe,eu-.+,1.11,0.04
`;
const azure = `# https://example.org/azure
# Name,RegionID,PUE,WUE
North Europe (Ireland),northeurope,1.16,oops
`;

const { rows, issues } = compileOperators(filesOf({ [awsFile]: aws, [azureFile]: azure }));
const at = (operator: string, place: string) =>
  rows
    .filter((row) => row.operator === operator && row.place === place)
    .map(({ metric, value, unit, country }) => [metric, value, unit, country]);

test("PUE and WUE by region with their country; an empty cell is no figure", () => {
  expect(at("Amazon Web Services", "eu-west-1")).toEqual([
    ["PUE", 1.11, "ratio", "IRL"],
    ["WUE", 0.03, "L/kWh", "IRL"],
  ]);
  expect(at("Amazon Web Services", "ap-south-1")).toEqual([["PUE", 1.42, "ratio", "IND"]]);
  expect(at("Amazon Web Services", "eu-.+").map(([, , , country]) => country)).toEqual([
    undefined,
    undefined,
  ]);
});

test("a cell that is no figure is said", () => {
  expect(at("Microsoft Azure", "northeurope")).toEqual([["PUE", 1.16, "ratio", "IRL"]]);
  expect(issues).toEqual([
    'azure-pue-wue.csv, row 3, column WUE: received "oops", not a number; teach the dataset what it means.',
  ]);
});

test("figures of whole fleets stand beside them", () => {
  expect(at("Amazon Web Services", "fleet")).toHaveLength(3);
  expect(
    rows.find(({ operator, place }) => operator === "Google" && place === "fleet"),
  ).toMatchObject({ metric: "PUE", value: 1.1, low: 1.06 });
});
