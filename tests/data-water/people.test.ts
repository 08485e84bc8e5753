import { expect, test } from "vitest";
import { microsoftAiDiffusion } from "../../data/microsoft-ai-diffusion/dataset.ts";
import { owidDrinkingWater } from "../../data/owid-drinking-water/dataset.ts";
import { undpHdi } from "../../data/undp-hdi/dataset.ts";
import { worldbankGdp } from "../../data/worldbank-gdp/dataset.ts";
import { worldbankIncome } from "../../data/worldbank-income/dataset.ts";
import { worldbankPopulation } from "../../data/worldbank-population/dataset.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";
import { compiled, rowOf, valuesOf } from "./files.ts";

const population = `Country Name,Country Code,Year,Value
Eritrea,ERI,2011,3000000
Eritrea,ERI,2024,3535603
Aruba,ABW,2023,107359
World,WLD,2024,8142056446
`;

test("population: last year, groups left out, Taiwan from electricity", async () => {
  const { rows, issues } = await compiled(worldbankPopulation, {
    "population.csv": population,
    "api_country_overview_yearly.csv":
      "country_or_region,country_code,year,demand_twh,demand_mwh_per_capita\nTaiwan (China),TWN,2024,288.82,12.44\nTaiwan (China),TWN,2023,282.14,12.1\nAsia,,2024,1,1\n",
  });
  expect(valuesOf(rows, "population")).toEqual({ ERI: 3535603, ABW: 107359, TWN: 23217000 });
  expect(rowOf(rows, "ERI", "population")).toMatchObject({ year: 2024, status: "reported" });
  expect(rowOf(rows, "TWN", "population")).toMatchObject({ year: 2024, status: "estimated" });
  expect(issues).toEqual([
    "population.csv: 1 codes are no countries of the atlas and are left out: WLD.",
  ]);
});

test("GDP per head takes the population of the GDP's own year", async () => {
  const { rows, issues } = await compiled(worldbankGdp, {
    "gdp.csv": `Country Name,Country Code,Year,Value
Eritrea,ERI,2010,1500000000
Eritrea,ERI,2011,2065001626.01626
Aruba,ABW,2022,3544707788.05664
Kenya,KEN,2023,n/k
`,
    "population.csv": population,
  });
  expect(rowOf(rows, "ERI", "gdpPerHead")).toMatchObject({ year: 2011, value: 688.334 });
  expect(valuesOf(rows, "gdp")).toEqual({ ERI: 2065001626.01626, ABW: 3544707788.05664 });
  expect(valuesOf(rows, "gdpPerHead")).not.toHaveProperty("ABW");
  expect(issues).toEqual([
    'gdp.csv, row 5, column Value (KEN): received "n/k", not a number; teach the dataset what it means.',
    "population.csv: no population of ABW in 2022, the year of its GDP; GDP per head is left out.",
  ]);
});

test("HDI: a UTF-8 mark before Latin-1 names, groups and blanks named", async () => {
  const file = "HDR23-24_Composite_indices_complete_time_series.csv";
  const text = `iso3,country,hdi_2021,hdi_2022,gnipc_2022\nCIV,Côte d'Ivoire,0.53,0.534,5376.12345\nMCO,Monaco,,,\nZZK.WORLD,World,0.732,0.739,17254\n`;
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text, "latin1")]);
  const { rows, issues } = await compiled(undpHdi, { [file]: bytes });
  expect(rows).toEqual([
    { region: "CIV", variable: "hdi", year: 2022, value: 0.534, status: "reported" },
    { region: "CIV", variable: "gniPerHead", year: 2022, value: 5376.12, status: "reported" },
  ]);
  expect(issues).toEqual([
    `${file}, row 4: World (ZZK.WORLD) is no country, left out.`,
    `${file}: no hdi_2022 for MCO.`,
    `${file}: no gnipc_2022 for MCO.`,
  ]);
});

test("drinking water: last year of each country; a renamed column is an issue", async () => {
  const file = "proportion-using-safely-managed-drinking-water.csv";
  const body =
    "Nigeria,NGA,2021,28.1\nNigeria,NGA,2022,28.98\nWorld,OWID_WRL,2022,72.9\nAfrica,,2022,30\n";
  const good = await compiled(owidDrinkingWater, {
    [file]: `Entity,Code,Year,"6.1.1 - Proportion of population, by urban/rural (%)"\n${body}`,
  });
  expect(good.rows).toEqual([
    { region: "NGA", variable: "safeDrinkingWater", year: 2022, value: 28.98, status: "reported" },
  ]);
  expect(good.issues).toEqual([
    `${file}: 2 codes are no countries of the atlas and are left out: OWID_WRL, (no code).`,
  ]);
  const renamed = await compiled(owidDrinkingWater, { [file]: `Entity,Code,Year,Share\n${body}` });
  expect(renamed.rows).toEqual([]);
  expect(renamed.issues[0]).toContain('no column that starts with "6.1.1"');
});

test("income group: last classified year, former states and old classifications left out", async () => {
  const { rows, issues } = await compiled(worldbankIncome, {
    "OGHIST.xlsx": workbookOf({
      "Country Analytical History": [
        [null, "World Bank Analytical Classifications"],
        [null, "Bank's fiscal year:", "FY12", "FY21", "FY24", "FY25"],
        [null, "Data for calendar year :", 2010, 2019, 2022, 2023],
        [null, "Low income (L)", "<= 1,005", "<= 1,035", "<= 1,135", "<= 1,145"],
        ["YEM", "Yemen, Rep.", "LM*", "L", "L", "L"],
        ["XKX", "Kosovo", "..", "LM", "UM", "UM"],
        ["VEN", "Venezuela, RB", "UM", "UM", null, null],
        ["MYT", "Mayotte", "UM", null, null, null],
        ["YUGf", "Yugoslavia (former)", "UM", null, null, null],
        ["AIA", "Anguilla", "..", "..", "..", ".."],
      ],
    }),
  });
  expect(valuesOf(rows, "incomeGroup")).toEqual({ YEM: 1, XKX: 3, VEN: 3 });
  expect(rowOf(rows, "VEN", "incomeGroup")).toMatchObject({
    year: 2019,
    note: "Not classified since: last on the income of 2019.",
  });
  expect(rowOf(rows, "YEM", "incomeGroup")?.year).toBe(2023);
  const place = "OGHIST.xlsx, sheet Country Analytical History:";
  expect(issues).toEqual([
    `${place} Mayotte (MYT) is left out; it was last classified on the income of 2010.`,
    `${place} Yugoslavia (former) (YUGf) is left out; the code is no country of the atlas.`,
    `${place} Anguilla (AIA) is left out; it was never classified.`,
  ]);
});

test("AI use: the ü of an old Macintosh, percent signs, two Congos", async () => {
  const file = "AI_Diffusion_Q12026_Update.csv";
  const text =
    "Economy,H1 2025 AI Diffusion,H2 2025 AI Diffusion,Q1 2026 AI Diffusion\r\n" +
    "T\u009frkiye,13.40%,14.60%,17.40%\r\nCongo,7%,7.8%,8.70%\r\nCongo (DRC),7%,7.8%,8.60%\r\n" +
    "Cote D'Ivoire,1%,1%,13.10%\r\nAtlantis,1%,1%,1%\r\nKenya,7.80%,8.10%,\r\n";
  const { rows, issues } = await compiled(microsoftAiDiffusion, {
    [file]: Buffer.from(text, "latin1"),
  });
  expect(valuesOf(rows, "aiUseShare")).toEqual({ TUR: 17.4, COG: 8.7, COD: 8.6, CIV: 13.1 });
  expect(issues).toEqual([
    `${file}, row 6: Atlantis is left out; the name is unknown: add it to data/boundaries/country-spellings.csv.`,
    `${file}, row 7: Kenya is left out; it has no figure.`,
  ]);
});
