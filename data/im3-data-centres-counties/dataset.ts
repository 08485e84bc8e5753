import type { Compiled, Dataset } from "../../src/index.ts";
import { countyAt, countyOfName } from "../compile/county.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { compileCentres, type MappedCentre } from "../im3-data-centres-states/compile.ts";
import { im3DataCentresStates } from "../im3-data-centres-states/dataset.ts";

/** By name. The nine planning regions of Connecticut are not counties here, so its data centres are placed by coordinates. */
const countyOf = ({ properties, geometry }: MappedCentre): string | undefined =>
  countyOfName(properties.state_abb, properties.county) ?? countyAt(...geometry.coordinates);

/** Ground that data centres cover, m² by county. */
const compile = (files: SourceFiles): Compiled => compileCentres(files, countyOf);

export const im3DataCentresCounties: Dataset = {
  ...im3DataCentresStates,
  id: "im3-data-centres-counties",
  title: "Ground covered by data centres by county of the United States",
  transformations: [
    "Areas of mapped buildings and campuses summed by county; square feet to m². The lower end counts buildings alone.",
    "Counties by name; where the name is no county of 2017 (Connecticut), by coordinates. Puerto Rico is left out.",
    "84 data centres mapped as points have no area and do not count.",
  ],
  caveats: [
    "A weight for sharing load out, not a measure of electricity: no power is known, and a campus counts with its open ground.",
    "The area is that of the outline on the map, whatever the number of floors.",
    "As complete as OpenStreetMap is; not only for AI. A county without a row has no data centre mapped, which is not the same as none.",
  ],
  compile,
};
