import { climateZonesShape, type Reference } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const climateZones: Reference = {
  id: "climate-zones",
  title: "Countries that lie in one climate zone",
  publisher: "Beck et al. (classification); this project (list)",
  url: "https://doi.org/10.1038/sdata.2018.214",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "After Beck et al., Köppen–Geiger climate classification (2018), CC BY 4.0",
  vintage: "Climate of 1980–2016",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: climateZonesShape,
  transformations: [
    "Countries of which nearly all lies in one class and whose relief is low, kept by hand with the reason. A country that is not listed lends its wet bulb to none of its parts.",
  ],
  caveats: [
    "The list errs on the side of leaving out: Germany, France and Japan, and every large country, lie in several zones.",
    "No wet bulb by state or province was found under a licence that lets it be passed on, so the parts of other countries have no local figure of on-site water.",
  ],
  files: [],
  compile: () => ownReference("climate-zones/table.csv", climateZonesShape),
};
