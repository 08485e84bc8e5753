import { aiSitesShape, type Reference } from "../../src/index.ts";
import { epochAiSites } from "../epoch-ai-sites/dataset.ts";
import { compileNamedSites } from "./compile.ts";

export const sites: Reference = {
  ...epochAiSites,
  id: "sites",
  title: "AI data centres by name, third quarter of 2026",
  attribution:
    "Epoch AI, AI Data Centers (third quarter of 2026), CC BY 4.0; places of towns: GeoNames (CC BY 4.0)",
  shape: aiSitesShape,
  transformations: [
    "Every site of the edition with its current IT power; a site without power yet is announced.",
    "25 sites have coordinates of their own; the others stand at their town or county, from the reference's table places.csv, as the column precision says.",
    "The region is the state that an American address names, elsewhere the one that holds the coordinates.",
  ],
  caveats: [
    "Large AI campuses only, training and inference together; outside the United States the record is thin.",
    "IT power now; the edition read does not say how much is planned.",
    "Estimated by Epoch from permits, filings and satellite pictures; how sure it is of owners and users is not kept.",
  ],
  compile: compileNamedSites,
};
