import { type Dataset, formatTable, type Row } from "../../src/index.ts";
import { fixtureDataset } from "./fixtureDataset.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const regions = `id,level,iso_a2,iso_3166_2,parent,name,label_lon,label_lat,area_km2,tiny,region_un,subregion_un,iea_region,has_iso,has_geometry,note
IRL,country,IE,,,Ireland,-8,53,70000,0,Europe,Northern Europe,Europe,1,1,
IRL-1,admin1,IE,IE-D,IRL,Dublin,-6,53,900,1,Europe,Northern Europe,Europe,1,1,
KEN,country,KE,,,Kenya,38,0,580000,0,Africa,Sub-Saharan Africa,Rest,1,1,
SOL,country,,,,Somaliland,46,9,170000,0,Africa,Sub-Saharan Africa,Rest,0,1,
XKX,country,XK,,,Kosovo,21,42.5,10900,1,Europe,Southern Europe,Europe,0,1,
`;

export const price = (region: string, value: number): Row => ({
  region,
  variable: "priceBusiness",
  year: 2024,
  value,
  status: "reported",
});

/** Two datasets of prices, the first one preferred. */
export const fixtureDatasets: readonly Dataset[] = [
  fixtureDataset("first", "https://example.org/first.csv"),
  { ...fixtureDataset("second", "https://example.org/second.csv"), redistributable: false },
];

/** A data folder with a region table, shapes and the tables of both datasets. */
export const fixtureAtlas = (
  first: readonly Row[] = [price("IRL", 0.3), price("XKX", 2)],
  second: readonly Row[] = [price("IRL", 0.1), price("KEN", 0.2)],
): string =>
  temporaryFolder({
    "boundaries/regions.csv": regions,
    "boundaries/countries.topo.json": '{"type":"Topology"}\n',
    "boundaries/country-names/ar.json": "{}\n",
    "boundaries/build.ts": "not served\n",
    "first/table.csv": formatTable(first),
    "second/table.csv": formatTable(second),
  });
