import { expect, test } from "vitest";
import { compileDoingBusiness, doingBusinessFile } from "../../data/doing-business/compile.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";
import { filesOf } from "./filesOf.ts";
import { shortRows } from "./shortRows.ts";

const row = (
  code: string,
  name: string,
  id: string,
  y2018: number | null,
  y2019: number | null,
) => [code, name, id, "Getting electricity", "-", y2018, y2019];

const compile = (...rows: readonly (readonly (string | number | null)[])[]) =>
  compileDoingBusiness(
    filesOf({
      [doingBusinessFile]: workbookOf({
        Data: [
          ["Economy ISO3", "Economy Name", "Indicator ID", "Indicator", "Partner", 2018, "2019"],
          ...rows,
        ],
      }),
    }),
  );

test("prices become USD, interruptions stay in hours; other indicators are not read", async () => {
  const { rows, issues } = await compile(
    row("DEU", "Germany", "WB.DB.58", 25, 25.6),
    row("VEN", "Venezuela, RB", "WB.DB.58", 100, 123.8),
    row("ZAF", "South Africa", "WB.DB.55", 20, 30.5),
    row("ZAF", "South Africa", "WB.DB.56", 10, 11.4),
    row("ZAF", "South Africa", "WB.DB.57", 4, 4),
  );
  expect(shortRows(rows)).toEqual([
    "DEU priceBusiness 2019 0.256",
    "VEN priceBusiness 2019 1.238",
    "ZAF saidi 2019 30.5",
    "ZAF saifi 2019 11.4",
  ]);
  expect(issues).toEqual([]);
});

test("an economy without a figure for 2019, or without an ISO code, is named", async () => {
  const { rows, issues } = await compile(
    row("SSD", "South Sudan", "WB.DB.58", 40, null),
    row("ROM", "Romania", "WB.DB.58", 12, 13),
  );
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.stringContaining("row 2, WB.DB.58 (South Sudan): no figure for 2019"),
    expect.stringContaining('row 3, WB.DB.58 (Romania): received the code "ROM"'),
  ]);
});

test("Singapore's price of the energy alone is withdrawn, its interruptions are kept", async () => {
  const { rows, issues } = await compile(
    row("SGP", "Singapore", "WB.DB.58", 5.4, 5.5),
    row("SGP", "Singapore", "WB.DB.55", 0.01, 0.01),
  );
  expect(shortRows(rows)).toEqual([
    "SGP priceBusiness 2019 printed energy only",
    "SGP saidi 2019 0.01",
  ]);
  expect(issues).toEqual([]);
});
