import { expect, test } from "vitest";
import { compileStateDataCentres } from "../../data/data-centres-us-states/compile.ts";
import { compileStateCapacity, stateCapacityFile } from "../../data/eia-860-states/compile.ts";
import { retailPriceFile } from "../../data/eia-us-prices/compile.ts";
import { compileStates, retailSalesFile } from "../../data/eia-us-states/compile.ts";
import { generationFile } from "../../data/eia-us-states/generation.ts";
import { filesOf } from "../data-energy/filesOf.ts";
import { shortRows } from "../data-energy/shortRows.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

const browser = (...lines: readonly string[]) =>
  ["description,units,source key,2018,2023,2025", ...lines].join("\n");

const generation = (cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).map(([fuel, cell]) => `RI,,ELEC.GEN.${fuel}-RI-99.A,,,${cell}`);

const noFuel = Object.fromEntries(
  "COW PEL PC NG OOG NUC HYC WND SUN GEO BIO HPS OTH".split(" ").map((fuel) => [fuel, "--"]),
);

const compile = (fuels: Readonly<Record<string, string>>) =>
  compileStates(
    filesOf({
      [retailPriceFile]: browser(
        "Rhode Island : industrial,,ELEC.PRICE.RI-IND.A,,,18.5",
        "New England : industrial,,ELEC.PRICE.NEW-IND.A,,,15.1",
        "United States : industrial,,ELEC.PRICE.US-IND.A,,,8.62",
        "Rhode Island : commercial,,ELEC.PRICE.RI-COM.A,,,NM",
      ),
      [retailSalesFile]: browser(
        "Rhode Island,,ELEC.SALES.RI-ALL.A,,,",
        "Rhode Island : all sectors,,ELEC.SALES.RI-ALL.A,7500,7200,7000",
        "Rhode Island : commercial,,ELEC.SALES.RI-COM.A,3600,3500,3400",
      ),
      [generationFile]: browser(...generation({ ...noFuel, ...fuels })),
    }),
  );

const rowsOf = (fuels: Readonly<Record<string, string>>, start: string) =>
  shortRows(compile(fuels).rows).filter((row) => row.startsWith(`USA-3539 ${start}`));

test("cents to USD, GWh to TWh; a heading, a division and the country are passed over; NM is no price", () => {
  expect(
    shortRows(compile({ ALL: "9", NG: "9" }).rows.filter((row) => !row.variable.startsWith("gen"))),
  ).toEqual([
    "USA-3539 annualDemand 2025 7",
    "USA-3539 annualDemandOfCapacityYear 2018 7.5",
    "USA-3539 priceLargestBand 2025 0.185",
  ]);
});

test("-- is no generation, a fuel of two series is their sum, storage is no source", () => {
  const fuels = { ALL: "9585", NG: "9000", PEL: "85", SUN: "510", HPS: "-10" };
  expect(rowsOf(fuels, "generation").filter((row) => !row.endsWith(" 0"))).toEqual([
    "USA-3539 generationGas 2025 9",
    "USA-3539 generationOil 2025 0.085",
    "USA-3539 generationSolar 2025 0.51",
  ]);
});

test("a fuel printed as NM is what the total leaves, with a range where two share it", () => {
  const one = compile({ ALL: "9050", NG: "9000", HYC: "NM" }).rows;
  expect(one.find(({ variable }) => variable === "generationHydro")).toMatchObject({
    ...{ value: 0.05, low: 0, high: 0.05, status: "estimated" },
  });
  const two = compile({ ALL: "9050", NG: "9000", HYC: "NM", OOG: "NM" }).rows;
  expect(two.find(({ variable }) => variable === "generationGas")).toMatchObject({
    ...{ value: 9.025, low: 9, high: 9.05 },
  });
  expect(two.find(({ variable }) => variable === "generationHydro")).toMatchObject({
    ...{ value: 0.025, low: 0, high: 0.05 },
  });
});

test("a series that is not there leaves the whole mix out and says so", () => {
  const { rows, issues } = compile({ ALL: "9", NG: "9", NUC: "" });
  expect(rows.some(({ variable }) => variable.startsWith("generation"))).toBe(false);
  expect(issues).toContainEqual(expect.stringContaining("no figure for generationNuclear"));
});

const sheet = (...rows: readonly (readonly (string | number | null)[])[]) =>
  compileStateCapacity(
    filesOf({
      [stateCapacityFile]: workbookOf({
        "Existing Capacity": [
          [null, null, null, null, null, null, null, null],
          [
            "Year",
            "State Code",
            "Producer Type",
            "Fuel Source",
            "Generators",
            "Facilities",
            "Nameplate Capacity (Megawatts)",
            "Summer Capacity (Megawatts)",
          ],
          ...rows,
        ],
      }),
    }),
  );

const plant = (year: number, producer: string, fuel: string, summer: number | string) =>
  [year, "DC", producer, fuel, 1, 1, 99, summer] as const;

test("summer capacity of the whole industry in 2018; a fuel without a row is 0; other is in the total only", async () => {
  const industry = "Total Electric Power Industry";
  const { rows, issues } = await sheet(
    plant(2018, industry, "All Sources", 32),
    plant(2018, industry, "Natural Gas", 9),
    plant(2018, industry, "Petroleum", 8),
    plant(2018, industry, "Other", 15),
    plant(2018, "Electric Utility", "Natural Gas", 7),
    plant(2017, industry, "Natural Gas", 6),
    plant(2018, industry, "Coal", "."),
  );
  expect(shortRows(rows).filter((row) => !row.endsWith(" 0"))).toEqual([
    "USA-3556 capacityFossil 2018 0.017",
    "USA-3556 capacityTotal 2018 0.032",
  ]);
  expect(rows).toHaveLength(10);
  expect(issues).toEqual([expect.stringContaining('received "." for Coal')]);
});

test("a sheet without the expected columns gives no row", async () => {
  const { rows, issues } = await compileStateCapacity(
    filesOf({
      [stateCapacityFile]: workbookOf({ "Existing Capacity": [["a"], ["Year", "State"]] }),
    }),
  );
  expect(rows).toEqual([]);
  expect(issues).toEqual([expect.stringContaining("received the columns Year, State")]);
});

test("share times the sales of its year; a share without sales is said", () => {
  const { rows, issues } = compileStateDataCentres(
    filesOf({ [retailSalesFile]: browser("Virginia,,ELEC.SALES.VA-ALL.A,,132319,144674") }),
  );
  expect(shortRows(rows)).toEqual([
    "USA-3552 dataCentreElectricity 2023 33.8737",
    "USA-3552 dataCentreShare 2023 25.6",
  ]);
  expect(issues).toContainEqual(expect.stringContaining("Texas is left out"));
});

test("sales to the commercial sector stand in the note", () => {
  const { rows } = compile({ ALL: "9", NG: "9" });
  expect(rows.find(({ variable }) => variable === "annualDemand")?.note).toContain(
    "of which commercial 3.4 TWh",
  );
});
