import { expect, test } from "vitest";
import { cloudRegions } from "../../data/cloud-regions/dataset.ts";
import { computeOwners } from "../../data/compute-owners/dataset.ts";
import { dataCentreShares } from "../../data/data-centre-shares/dataset.ts";
import { epochAiSites } from "../../data/epoch-ai-sites/dataset.ts";
import { epochGpuClusters } from "../../data/epoch-gpu-clusters/dataset.ts";
import { compiled, rowOf, valuesOf } from "./files.ts";

const clusters = `Name,Status,Certainty,Country,Owner,Power Capacity (MW),Superseded by,Possible Duplicate
Leonardo,Existing,Confirmed,Italy,EuroHPC JU,6,,
HPC6,Existing,Confirmed,Italy,Eni,20,,
Mare Nostrum 5,Existing,Likely,Spain,"Barcelona Supercomputing Center,EuroHPC JU",6,,
Old phase,Existing,Confirmed,Italy,Eni,5,HPC6,
Twice,Existing,Confirmed,Italy,Eni,7,,True
Rumour,Existing,Unlikely,Italy,Eni,8,,
To come,Planned,Confirmed,Italy,Eni,9,,
Nowhere,Existing,Confirmed,,XTX Markets,14.5,,
Nowhere planned,Planned,Confirmed,,Eni,1,,
Unknown power,Existing,Confirmed,Italy,Eni,,,
Small,Existing,Confirmed,United States of America,Oracle,2,,
Finland 8k,Existing,Confirmed,Finland,Nebius AI,13,,
Hidden,Existing,Confirmed,Finland,,3,,
Stranger,Existing,Confirmed,Finland,Nobody Ltd,1,,
Emirates,Existing,Confirmed,United Arab Emirates,G42,3,,
`;

const sites = `name,h100_equivalents,current_it_power_mw,owner,users,country,place
Stargate Abilene,1,421,Oracle,OpenAI,United States,"Abilene, TX"
Leased,1,100,,,United States,"Sandston, VA"
Stargate UAE,0,0,G42,OpenAI,United Arab Emirates,Abu Dhabi
`;

const clusterFile = "ai_supercomputers.csv";
const siteFile = "epoch_ai_data_centers_2026q3_extract.csv";

test("clusters: only existing, first and likely ones; no country and no power are said, not guessed", async () => {
  const { rows, issues } = await compiled(epochGpuClusters, { [clusterFile]: clusters });
  expect(valuesOf(rows, "computeLocatedClusters")).toEqual({
    ITA: 26,
    ESP: 6,
    USA: 2,
    FIN: 17,
    ARE: 3,
  });
  expect(issues).toEqual([
    `${clusterFile}, column Country: 1 existing clusters name no country; 1 of them pass the other filters (14.5 MW, rows 9) and are left out.`,
    `${clusterFile}, column Power Capacity (MW): 1 clusters in named countries print no power and are left out (rows 11).`,
  ]);
});

test("sites: 0 MW is zero, a country without a site has no row", async () => {
  const { rows } = await compiled(epochAiSites, { [siteFile]: sites });
  expect(valuesOf(rows, "computeLocatedSites")).toEqual({ USA: 521, ARE: 0 });
});

test("sites: Epoch's own column names and marks of confidence are read too", async () => {
  const { rows, issues } = await compiled(epochAiSites, {
    [siteFile]: `Name,Current power (MW),Owner,Country\nColossus 2,946,SpaceXAI #confident,United States\nNowhere,1,Meta,Atlantis\n`,
  });
  expect(valuesOf(rows, "computeLocatedSites")).toEqual({ USA: 946 });
  expect(issues).toEqual([
    `${siteFile}, row 3: Nowhere is left out; received country "Atlantis" and power "1".`,
  ]);
});

test("owned: the larger record of each host, booked on the owner's home; the rest is listed", async () => {
  const { rows, issues } = await compiled(computeOwners, {
    [clusterFile]: clusters,
    [siteFile]: sites,
  });
  // USA from sites (521 > 2), the United Arab Emirates from clusters (3 > 0), the others have clusters only.
  expect(valuesOf(rows, "computeOwned")).toEqual({ ITA: 20, ESP: 3, NLD: 13, ARE: 3, USA: 421 });
  expect(rows.every(({ status }) => status === "estimated")).toBe(true);
  expect(issues).toEqual([
    "9 MW of EuroHPC JU belong to several states and to no country here.",
    "103 MW have no owner in the source and belong to no country here.",
    "1 MW of Nobody Ltd: its home country is unknown; add it to data/compute-owners/owners.csv.",
  ]);
});

test("cloud regions: listed, documented and unopened ones; patterns are not regions", async () => {
  const { rows, issues } = await compiled(cloudRegions, {
    "aws-pue-wue.csv":
      "# Geography,RegionID,PUE,WUE\nEurope,eu-.+,1.11,0.04\nEurope (Ireland),eu-west-1,1.11,0.03\nNew,xx-moon-1,1,1\n",
    "azure-pue-wue.csv":
      "# https://datacenters.microsoft.com/sustainability/efficiency/\n# Name,RegionID,PUE,WUE\nNorth Europe (Dublin),northeurope,1.16,0.03\nDenmark East (Copenhagen),denmarkeast,1.16,0.03\nEast Asia (Hong Kong),eastasia,1.28,0.25\n",
    "gcp-region-carbon-info/2024.csv":
      "Google Cloud Region,Location,Google CFE\r\nasia-east1,Taiwan,0.17\r\nsouthamerica-east1,Sāo Paulo,0.88\r\n",
  });
  const counts = valuesOf(rows, "cloudRegions");
  expect(counts).toMatchObject({ IRL: 2, HKG: 2, TWN: 2, BRA: 1, GBR: 1 });
  expect(counts).not.toHaveProperty("DNK");
  expect(issues).toEqual([
    "aws xx-moon-1: unknown region; add its country to data/cloud-regions/regions.csv.",
    "azure denmarkeast (DNK) is listed but not yet in service (https://learn.microsoft.com/azure/reliability/regions-list); not counted.",
  ]);
});

test("data centres: shares as printed, each with its source", async () => {
  const { rows, issues } = await compiled(dataCentreShares, {});
  expect(issues).toEqual([]);
  expect(valuesOf(rows, "dataCentreShare")).toEqual({
    IRL: 22,
    DEU: 3,
    FRA: 2.2,
    NLD: 5.2,
    USA: 4.4,
  });
  expect(rowOf(rows, "DEU", "dataCentreShare")).toMatchObject({ year: 2022, status: "modelled" });
});
