import type { Dataset } from "../../src/index.ts";
import { compileClimate, enthalpyFile } from "./compile.ts";

export const era5Climate: Dataset = {
  id: "era5-climate",
  title: "ERA5 by country: mean wet-bulb temperature 2010–2024",
  publisher: "Copernicus Climate Change Service (ECMWF); country means by C. Cockburn",
  url: "https://github.com/charlottecockburn1/ClimateDriversElectricityDemand",
  licence: {
    name: "Licence to use Copernicus Products (attribution)",
    url: "https://cds.climate.copernicus.eu/licences/licence-to-use-copernicus-products",
  },
  attribution:
    "Contains modified Copernicus Climate Change Service information (ERA5, 2010–2024); country means from ClimateDriversElectricityDemand, C. Cockburn",
  vintage: "ERA5 2010–2024, country means of the repository's edition of 2025",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["wetBulb"],
  transformations: [
    "Monthly mean moist enthalpy (kJ/kg) of each country is turned into the temperature at which saturated air holds that enthalpy at 1013.25 hPa, with the source's own enthalpy formula; the 180 months of 2010–2024 are averaged.",
    "Singapore is not in the source: 25.1 °C, the mean of climate zone 0A after Lei & Masanet (2022), status estimated.",
  ],
  caveats: [
    "A mean over the area, not over where people or data centres are: the United States with Alaska, Canada, Russia and Chile read too cold.",
    "Sea-level pressure is assumed everywhere; high countries read a little too warm.",
    "Northern Cyprus and Somaliland are in the source as areas of their own and are left out; Bahrain, Malta, Hong Kong and small islands are missing.",
    "The repository with the country means states no licence; the data beneath are Copernicus', whose licence permits reuse with attribution.",
  ],
  files: [
    {
      name: enthalpyFile,
      url: "https://raw.githubusercontent.com/charlottecockburn1/ClimateDriversElectricityDemand/0bbbb665c34ecc1764c348b764aa5ddb90617acf/Temporary_FinalDatasets/monthly_qdd.csv",
    },
  ],
  compile: compileClimate,
};
