import { describe, expect, test } from "vitest";
import { parseRegionTable } from "../../src/geometry/regionTable.ts";

const columns =
  "id,level,iso_a2,iso_3166_2,parent,name,label_lon,label_lat,area_km2,tiny,region_un,subregion_un,iea_region,has_iso,has_geometry,note";
const france =
  "FRA,country,FR,,,France,2.4459,46.6091,547663.48,0,Europe,Western Europe,Europe,1,1,";
const paris =
  'FR-IDF,admin1,FR,FR-IDF,FRA,"Île-de-France, with Paris",2.5,48.7,12000,1,Europe,Western Europe,Europe,1,1,';

const table = (...rows: string[]) => parseRegionTable([columns, ...rows].join("\n"), "r.csv");

describe("the region table", () => {
  test("becomes records; empty cells stay away", () => {
    const { values, issues } = table(france, paris);
    expect(issues).toEqual([]);
    expect(values[0]).toEqual({
      id: "FRA",
      level: "country",
      name: "France",
      iso2: "FR",
      label: [2.4459, 46.6091],
      areaSquareKilometres: 547663.48,
      tiny: false,
      unRegion: "Europe",
      unSubregion: "Western Europe",
      ieaRegion: "Europe",
      hasIso: true,
      hasGeometry: true,
    });
    expect(values[1]).toMatchObject({ parent: "FRA", iso31662: "FR-IDF", tiny: true });
    expect(values[1]?.name).toBe("Île-de-France, with Paris");
  });

  test.each([
    [france.replace("46.6091", "146"), "label_lat", "146"],
    [france.replace("2.4459", ""), "label_lon", ""],
    [france.replace("country", "planet"), "level", "planet"],
    [france.replace(",Europe,1,1,", ",Eurasia,1,1,"), "iea_region", "Eurasia"],
    [france.replace(",0,Europe", ",no,Europe"), "tiny", "no"],
    [france.replace("547663.48", "-1"), "area_km2", "-1"],
    [paris.replace(",FRA,", ",,"), "parent", ""],
    [france.replace("FRA", ""), "id", ""],
  ])("a faulty row is left out with a sentence: %s", (row, column, received) => {
    const { values, issues } = table(row);
    expect(values).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(`r.csv, row 2, column ${column}: received "${received}"; `);
  });

  test("an id stands once", () => {
    const { values, issues } = table(france, france);
    expect(values).toHaveLength(1);
    expect(issues).toEqual([
      'r.csv, row 3, column id: received "FRA"; each id may stand once: remove the repetition.',
    ]);
  });
});
