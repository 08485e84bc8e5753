import { operatorSitesShape, type Reference } from "../../src/index.ts";
import { compileOperatorSites, disclosuresFile, metrosFile } from "./compile.ts";

const folder = "https://raw.githubusercontent.com/recozers/openobservatory/main/data";

export const operatorSites: Reference = {
  id: "operator-sites",
  title:
    "Electricity of data centres as their operators disclose it, by site and metropolitan area",
  publisher: "Microsoft, Meta, VNET, Chindata; compiled by Open Observatory",
  url: "https://github.com/recozers/openobservatory",
  licence: { name: "MIT", url: "https://opensource.org/license/mit" },
  attribution:
    "Microsoft Data Fact Sheet (2026), Meta Environmental Data Index (2025) and reports of VNET and Chindata, quoted by Open Observatory (MIT)",
  vintage: "Meta 2022–2024; Microsoft July 2024 to June 2025; VNET 2025 and 2026; Chindata 2023",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: operatorSitesShape,
  transformations: [
    "Electricity in TWh; Microsoft by metropolitan area, Meta by campus, years from 2022.",
    "The state in brackets behind a place is its region. Outside the United States no region is given: a metropolitan area may reach into several.",
    "Chinese operators: single figures of sites in operation, from the reference's own table figures.csv; capacity under construction or planned is not taken.",
  ],
  caveats: [
    "All uses of these sites, not only AI; what one operator discloses is the least that a region's data centres use.",
    "Microsoft: owned sites only, 43 % of the company's electricity; the address is that of its reports.",
    "Most operators disclose nothing by place: no row does not mean no site.",
  ],
  files: [
    { name: metrosFile, url: `${folder}/${metrosFile}` },
    { name: disclosuresFile, url: `${folder}/${disclosuresFile}` },
  ],
  compile: compileOperatorSites,
};
