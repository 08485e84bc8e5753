import { describe, expect, test } from "vitest";
import { nearestRegion } from "../../src/geometry/nearest.ts";
import { admin1, countries, json, region, table } from "./committed.ts";
import { isoCodes } from "./isoCodes.ts";

describe("the committed regions", () => {
  test("are read without an issue", () => {
    expect(table.issues).toEqual([]);
  });

  test("hold all 249 codes of ISO 3166-1 and Kosovo, each with its alpha-2 code", () => {
    expect(isoCodes).toHaveLength(249);
    const coded = countries.filter(({ iso2 }) => iso2 !== undefined);
    expect(coded.map(({ id }) => id)).toEqual([...isoCodes, "XKX"].sort());
    expect(coded.filter(({ hasIso }) => !hasIso).map(({ id }) => id)).toEqual(["XKX"]);
    expect(new Set(coded.map(({ iso2 }) => iso2)).size).toBe(250);
  });

  test("hold six areas that ISO gives no code", () => {
    const uncoded = countries.filter(({ iso2 }) => iso2 === undefined).map(({ id }) => id);
    expect(uncoded).toEqual(["CYN", "ESB", "KAS", "PGA", "SOL", "WSB"]);
  });

  test("draw all but Antarctica, and say why", () => {
    const undrawn = table.values.filter(({ hasGeometry }) => !hasGeometry);
    expect(undrawn.map(({ id }) => id)).toEqual(["ATA"]);
    expect(undrawn[0]?.note).toMatch(/not drawn/);
  });

  test("leave no admin-1 region without a country", () => {
    const known = new Set(countries.map(({ id }) => id));
    expect(admin1.filter(({ parent }) => !known.has(parent ?? ""))).toEqual([]);
  });

  test("leave no drawn country without an admin-1 region", () => {
    const parents = new Set(admin1.map(({ parent }) => parent));
    const empty = countries.filter(({ id, hasGeometry }) => hasGeometry && !parents.has(id));
    expect(empty).toEqual([]);
  });

  test.each([
    // 13 regions in Europe and Clipperton; the five overseas regions are countries of their own.
    ["FRA", 14],
    ["ITA", 20],
    ["ESP", 19],
    // Nine regions of England, Scotland, Wales, Northern Ireland.
    ["GBR", 12],
    ["SVN", 12],
    ["LVA", 5],
    ["UGA", 4],
    ["USA", 51],
    ["IND", 36],
    ["BRA", 27],
    ["DEU", 16],
    ["JPN", 47],
  ])("%s has %i regions", (id, wanted) => {
    expect(admin1.filter(({ parent }) => parent === id)).toHaveLength(wanted);
  });

  test.each(["GLP", "GUF", "MTQ", "MYT", "REU", "SJM", "BES", "BVT", "CCK", "CXR"])(
    "%s is carved out of its mother country",
    (id) => {
      expect(region(id).hasGeometry).toBe(true);
      expect(admin1.filter(({ parent }) => parent === id).length).toBeGreaterThan(0);
    },
  );

  test.each(["SGP", "MLT", "BHR", "MUS", "LUX", "BRB", "MDV", "VAT", "HKG", "TUV"])(
    "%s is too small to be seen",
    (id) => {
      expect(region(id).tiny).toBe(true);
    },
  );

  test.each(["FRA", "BEL", "TWN", "RWA", "JAM", "QAT", "CYP", "USA"])(
    "%s is judged by its area",
    (id) => {
      const squarePixels =
        ((region(id).areaSquareKilometres ?? 0) / 6371.0088 ** 2) * (740 / 5.41326) ** 2;
      expect(region(id).tiny).toBe(squarePixels < 11);
    },
  );

  test.each([
    ["FRA", 547_000],
    ["DEU", 357_000],
    ["BRA", 8_510_000],
    ["NZL", 268_000],
    ["KEN", 582_000],
  ])("%s covers about %i km²", (id, squareKilometres) => {
    const found = region(id).areaSquareKilometres ?? 0;
    expect(Math.abs(found / squareKilometres - 1)).toBeLessThan(0.03);
  });

  test.each([
    ["USA", "USA"],
    ["PRI", "Rest"],
    ["GUM", "AsiaPacific"],
    ["HKG", "China"],
    ["TWN", "AsiaPacific"],
    ["TUR", "Europe"],
    ["ISR", "Europe"],
    ["XKX", "Europe"],
    ["RUS", "Rest"],
    ["UKR", "Europe"],
    ["KAZ", "Rest"],
    ["SAU", "Rest"],
    ["AFG", "AsiaPacific"],
    ["AUS", "AsiaPacific"],
    ["KEN", "Rest"],
    ["GRL", "Rest"],
    ["CAN", "Rest"],
  ])("the IEA counts %s in %s", (id, wanted) => {
    expect(region(id).ieaRegion).toBe(wanted);
  });

  test("pass the IEA's region on to each part of a country", () => {
    for (const part of admin1) expect(part.ieaRegion).toBe(region(part.parent ?? "").ieaRegion);
  });

  test("name each ISO 3166-2 code once", () => {
    const codes = admin1.flatMap(({ iso31662 }) => iso31662 ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(region("RUS-2365")).toMatchObject({ name: "Moscow", iso31662: "RU-MOW" });
    expect(region("RUS-2364")).toMatchObject({ name: "Moscow Oblast", iso31662: "RU-MOS" });
  });

  test("are the source's facts: counts stand in the provenance", () => {
    const { counts } = json<{ counts: Record<string, number> }>("provenance.json");
    expect(counts).toMatchObject({ countries: countries.length, admin1: admin1.length });
  });
});

describe("arrow keys", () => {
  const drawn = countries.filter(({ hasGeometry }) => hasGeometry);
  test("lead from France east into Switzerland, Germany or Italy", () => {
    const east = nearestRegion(region("FRA"), "east", drawn)?.id;
    expect(["CHE", "DEU", "ITA"]).toContain(east);
  });

  test.each([
    ["USA", "north", ["CAN"]],
    ["USA", "south", ["MEX"]],
    ["KEN", "south", ["TZA"]],
    ["IND", "north", ["CHN", "NPL", "PAK", "KAS"]],
    ["ARG", "west", ["CHL"]],
  ] as const)("lead from %s %s to %s", (from, direction, wanted) => {
    expect(wanted).toContain(nearestRegion(region(from), direction, drawn)?.id);
  });

  test("reach every country from some other", () => {
    const directions = ["north", "east", "south", "west"] as const;
    const reached = new Set(
      drawn.flatMap((from) => directions.map((way) => nearestRegion(from, way, drawn)?.id)),
    );
    expect(drawn.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
