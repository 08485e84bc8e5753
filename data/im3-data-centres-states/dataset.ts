import type { Dataset } from "../../src/index.ts";
import { atlasFile, compileStateCentres } from "./compile.ts";

export const im3DataCentresStates: Dataset = {
  id: "im3-data-centres-states",
  title: "Ground covered by data centres by state of the United States",
  publisher: "Pacific Northwest National Laboratory, project IM3",
  url: "https://doi.org/10.57931/2550666",
  licence: {
    name: "ODbL 1.0",
    url: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
  attribution:
    "IM3 Open Source Data Center Atlas, Pacific Northwest National Laboratory (2025). Contains information from OpenStreetMap, © OpenStreetMap contributors, made available under the Open Database License (ODbL) 1.0; this table is available under the same licence",
  vintage: "Version 1 (2025), 1,165 data centres",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["dataCentreSites"],
  transformations: [
    "Areas of mapped buildings and campuses summed by state; square feet to m². The lower end counts buildings alone.",
    "84 data centres mapped as points have no area and do not count.",
  ],
  caveats: [
    "A weight for sharing load out, not a measure of electricity: no power is known, and a campus counts with its open ground (one in Nebraska is a tenth of all).",
    "The area is that of the outline on the map, whatever the number of floors.",
    "As complete as OpenStreetMap is; not only for AI. A state without a row has no data centre mapped, which is not the same as none.",
  ],
  files: [
    {
      name: atlasFile,
      url: "https://raw.githubusercontent.com/IMMM-SFA/datacenter-atlas/b0646b0a9daee1843e8f2adda0da000b1a2f63a6/im3_datacenter_centroids.geojson",
    },
  ],
  compile: compileStateCentres,
};
