import { expect, test } from "vitest";
import { compileCrosswalk } from "../../data/crosswalk/compileCrosswalk.ts";
import { crosswalkFiles } from "../../data/crosswalk/files.ts";
import { formatCrosswalk } from "../../data/crosswalk/formatCrosswalk.ts";
import { parseCrosswalk } from "../../data/crosswalk/readCrosswalk.ts";
import type { RegionFeature, RegionRecord } from "../../src/index.ts";
import { filesOf } from "../data-water/files.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";
import { shape } from "./places.ts";

const aqueduct = `"gid_1","name_1","iso_a3","iso_n3","name_0","score","score_ranked","label"
"IRL.1_1","Carlow","IRL",372,"Ireland",0.5,1,"Low (<10%)"
"IRL.2_1","Lough Ree","IRL",372,"Ireland",NA,NA,"NoData"
`;

const aware = workbookOf({
  CFs_nonagri: [
    ["country", "1st_order_admin_region", "Annual"],
    ["Ireland", "Carlow", 1.5],
    ["Ireland", "Corck", 2],
  ],
});

const corners = [
  [0, 0],
  [2, 0],
  [2, 1],
  [0, 1],
  [0, 0],
];

const files = filesOf({
  "water_risk_province.csv": aqueduct,
  "AWARE20_Subnational_Resolution.xlsx": aware,
  "ddf--entities--level--subnat.csv":
    "subnat,gdlcode,is--subnat,national,name\nirlr101,IRLr101,TRUE,irlt,Ireland - All of it (Carlow Cork)\n",
  "ddf--entities--level--national.csv": "national,gdlcode,iso_code,name\nirlt,IRLt,IRL,Ireland\n",
  "shdi2022_world_large_simpl_0.21pct.topojson": JSON.stringify({
    type: "Topology",
    arcs: [corners],
    objects: {
      shapes: {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", arcs: [[0]], properties: { gdlcode: "IRLr101", iso_code: "IRL" } },
        ],
      },
    },
  }),
  "api_overview_ind_yearly.csv": "state,year\nGoa,2023\nGoa,2022\nIndia Total,2023\n",
});

const record = (id: string, parent: string, iso31662?: string): RegionRecord => ({
  id,
  level: "admin1",
  name: id,
  parent,
  label: [0, 0],
  areaSquareKilometres: 100,
  tiny: false,
  unRegion: "",
  unSubregion: "",
  ieaRegion: "Rest",
  hasIso: iso31662 !== undefined,
  hasGeometry: true,
  ...(iso31662 === undefined ? {} : { iso31662 }),
});

const outline = (id: string, country: string, west: number): RegionFeature => ({
  type: "Feature",
  id,
  properties: { country },
  geometry: {
    type: "Polygon",
    coordinates: [corners.map(([x = 0, y = 0]) => [west + x / 2, y])],
  },
});

const compileSmall = () =>
  compileCrosswalk({
    files,
    shapes: [
      shape("IRL-1", "IRL", { name: "Carlow" }),
      shape("IRL-2", "IRL", { name: "Cork" }),
      shape("IND-1", "IND", { name: "Goa" }),
      shape("IND-2", "IND", { name: "Odisha" }),
      shape("USA-1", "USA", { name_en: "Virginia", postal: "VA", fips: "US51" }),
    ],
    outlines: [outline("IRL-1", "IRL", 0), outline("IRL-2", "IRL", 1)],
    regions: [
      record("IRL-1", "IRL", "IE-CW"),
      record("IRL-2", "IRL", "IE-CO"),
      record("IND-1", "IND", "IN-GA"),
      record("IND-2", "IND"),
      record("USA-1", "USA", "US-VA"),
    ],
    aliases: [
      { alias: "IE-CW", kind: "iso_3166_2", id: "IRL-1" },
      { alias: "IN-OR", kind: "iso_3166_2_outdated", id: "IND-2" },
      { alias: "Q184469", kind: "wikidata", id: "IRL-1" },
    ],
    subdivisions: [
      { code: "IN-OD", name: "Odisha", parent: "IN" },
      { code: "IN-XX", name: "Nowhere", parent: "IN" },
    ],
    curated: [
      {
        source: "",
        country: "IRL",
        name: "Lough Ree",
        regions: "",
        confidence: "",
        why: "A body of water, no region",
      },
    ],
  });

const table = `source,code,name,country,region,relation,method,confidence,share,note
ember-india,Goa,,IND,IND-1,equal,name,1,,
ember-india,India Total,,IND,,,none,0,,no name of a region of this country is like it
fips,51,Virginia,USA,USA-1,equal,code,1,,
gadm-3.6,IRL.1_1,Carlow,IRL,IRL-1,equal,name,1,,
gadm-3.6,IRL.2_1,Lough Ree,IRL,,,none,0,,"A body of water, no region"
gadm-4.1,IRL:Carlow,,IRL,IRL-1,equal,name,1,,
gadm-4.1,IRL:Corck,,IRL,IRL-2,equal,similar,0.8,,Cork
gdl,IRLr101,All of it (Carlow Cork),IRL,IRL-1,covers,spatial,0.9,1,no name of this country confirms the publisher's map
gdl,IRLr101,All of it (Carlow Cork),IRL,IRL-2,covers,spatial,0.9,1,no name of this country confirms the publisher's map
iso-3166-2,IE-CW,,IRL,IRL-1,equal,code,1,,
iso-3166-2,IN-OD,Odisha,IND,IND-2,equal,name,1,,
iso-3166-2,IN-OR,,IND,IND-2,equal,code,0.9,,no longer in force
usps,VA,Virginia,USA,USA-1,equal,code,1,,
`;

test("the table comes from the publishers' lists by code, the same bytes for the same lists", async () => {
  expect(formatCrosswalk(await compileSmall())).toBe(table);
  expect(formatCrosswalk(await compileSmall())).toBe(table);
});

test("what was written reads back", () => {
  const matches = parseCrosswalk(table, "table.csv");
  expect(formatCrosswalk(matches)).toBe(table);
  expect(matches.find(({ code }) => code === "IRL:Corck")).toMatchObject({
    name: "Corck",
    region: "IRL-2",
    confidence: 0.8,
  });
});

test("every file that the lists are read from is named for download", () => {
  expect(crosswalkFiles.map(({ name }) => name).sort()).toEqual([...files.keys()].sort());
});

test("a curated line that names no region stops the build with a sentence", async () => {
  const { curatedFindings } = await import("../../data/crosswalk/curated.ts");
  const line = {
    source: "",
    country: "AAA",
    name: "Alpha",
    regions: "AAA-9",
    confidence: "1",
    why: "test",
  };
  const alpha = { source: "list", code: "1", name: "Alpha", country: "AAA" };
  expect(() => curatedFindings(alpha, [line], [])).toThrow(
    'crosswalk/curated.csv, AAA Alpha: received "AAA-9"; no such regions, correct the line.',
  );
});
