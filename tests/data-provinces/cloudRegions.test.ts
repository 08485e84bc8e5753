import { expect, test } from "vitest";
import { awsFile, azureFile, googleFile } from "../../data/cloud-regions/compile.ts";
import { cloudRegions } from "../../data/cloud-regions/dataset.ts";
import { compileProvinceCloudRegions } from "../../data/cloud-regions-provinces/compile.ts";
import { cloudRegionsProvinces } from "../../data/cloud-regions-provinces/dataset.ts";
import { ownTable } from "../../data/compile/ownTable.ts";
import { regionOfCode } from "../../data/compile/subdivision.ts";
import { subdivisionAt } from "../../data/compile/subdivisionAt.ts";
import { filesOf } from "../data-energy/filesOf.ts";
import { rowOf, rowsOf } from "./tablesOf.ts";

const count = (code: string): number | undefined =>
  rowOf(cloudRegionsProvinces, regionOfCode(code) ?? "", "cloudRegions")?.value;

const total = (dataset: typeof cloudRegions): number =>
  rowsOf(dataset).reduce((sum, { value }) => sum + (value ?? 0), 0);

test("Virginia has five, Querétaro all three of Mexico, Maharashtra four", () => {
  expect([count("US-VA"), count("MX-QUE"), count("IN-MH")]).toEqual([5, 3, 4]);
  expect(rowOf(cloudRegions, "MEX", "cloudRegions")?.value).toBe(3);
});

test("no more stand in provinces than in countries; 24 are placed in a country only", () => {
  expect(total(cloudRegions) - total(cloudRegionsProvinces)).toBe(24);
});

test("every metropolis of the table lies in a region of the country that its cloud region is counted in", () => {
  const countryOf = new Map(
    ownTable("cloud-regions/regions.csv").map((cells) => [
      `${cells.provider} ${cells.region}`,
      cells.country ?? "",
    ]),
  );
  for (const cells of ownTable("cloud-regions-provinces/metros.csv")) {
    const key = `${cells.provider} ${cells.region}`;
    const region = cells.longitude
      ? subdivisionAt(countryOf.get(key) ?? "", Number(cells.longitude), Number(cells.latitude))
      : regionOfCode(cells.iso_3166_2 ?? "");
    expect([key, region]).not.toEqual([key, undefined]);
  }
});

test("a cloud region that its provider places in a country only is said and not counted", () => {
  const { issues } = compileProvinceCloudRegions(
    filesOf({
      [awsFile]: "# note\n# Geography,RegionID\nEurope (Ireland),eu-west-1",
      [azureFile]: "# note\n# Name,RegionID\nEast US,eastus",
      [googleFile]: "Google Cloud Region\nus-east4",
    }),
  );
  expect(issues).toEqual([expect.stringContaining("aws eu-west-1 (IRL)")]);
});
