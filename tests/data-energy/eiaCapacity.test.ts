import { expect, test } from "vitest";
import { capacityFile, compileCapacity } from "../../data/eia-capacity/compile.ts";
import { filesOf } from "./filesOf.ts";
import { shortRows } from "./shortRows.ts";

/** 2021, 2022 and 2023, as EIA dates them: milliseconds since 1970. */
const [date2021, date2022, date2023] = [1609459200000, 1640995200000, 1672531200000];

const series = (productid: number, iso: string, value: number | string, place = "Somewhere") => ({
  name: `Some electricity installed capacity, ${place}, Annual`,
  productid,
  unit: "MK",
  iso,
  data: [
    { date: date2021, value: 1 },
    { date: date2022, value },
    { date: date2023, value: "NA" },
  ],
});

const compile = (...list: readonly object[]) =>
  compileCapacity(filesOf({ [capacityFile]: JSON.stringify(list) }));

test("keeps the leaf fuels and the total of 2022, and no sub-total", () => {
  const { rows, issues } = compile(
    series(2, "FRA", 149),
    series(27, "FRA", 61),
    series(82, "FRA", 7.1),
    series(29, "FRA", 66),
    series(34, "FRA", 40),
    series(36, "FRA", 17),
    series(28, "XKS", 1.3),
  );
  expect(shortRows(rows)).toEqual([
    "FRA capacityNuclear 2022 61",
    "FRA capacityPumpedStorage 2022 7.1",
    "FRA capacityTotal 2022 149",
    "XKX capacityFossil 2022 1.3",
  ]);
  expect(issues).toEqual([]);
});

test("(s) is 0 with an upper bound for a fuel, and no figure for a total", () => {
  const { rows } = compile(series(116, "CAF", "(s)"), series(2, "CAF", "(s)"));
  expect(rows).toEqual([
    expect.objectContaining({
      variable: "capacitySolar",
      value: 0,
      low: 0,
      high: 0.05,
      note: expect.stringContaining("(s)"),
    }),
    { region: "CAF", variable: "capacityTotal", year: 2022, status: "reported", printed: "(s)" },
  ]);
});

test("marks for no figure are kept as printed, a footnote in front of a figure is not", () => {
  const { rows, issues } = compile(
    series(2, "REU", "ie"),
    series(28, "ATA", "NA"),
    series(37, "TCD", "--"),
    series(33, "SWE", "se|0.2"),
  );
  expect(shortRows(rows)).toEqual([
    "ATA capacityFossil 2022 printed NA",
    "REU capacityTotal 2022 printed ie",
    "SWE capacityHydro 2022 0.2",
    "TCD capacityWind 2022 printed --",
  ]);
  expect(issues).toEqual([]);
});

test("places without an ISO code are named once and left out", () => {
  const { rows, issues } = compile(
    series(2, "DDR", "--", "Germany, East"),
    series(27, "DDR", "--", "Germany, East"),
    series(2, "WORL", 8500, "World"),
  );
  expect(rows).toEqual([]);
  expect(issues).toHaveLength(2);
  expect(issues[0]).toContain("DDR (Germany, East)");
  expect(issues[1]).toContain("WORL (World)");
});

test("another unit, a missing year and unreadable text are issues, not figures", () => {
  const { rows, issues } = compile(
    { ...series(2, "FRA", 149), unit: "MW" },
    { ...series(2, "DEU", 260), data: [{ date: date2021, value: 250 }] },
    series(2, "ITA", "about 120"),
  );
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.stringContaining("received the unit MW"),
    expect.stringContaining("no figure for 2022"),
    expect.stringContaining('received "about 120"'),
  ]);
  expect(compile({ nonsense: true }).issues[0]).toContain("not EIA's list of series");
});
