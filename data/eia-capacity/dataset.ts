import { capacityFuels, type Dataset } from "../../src/index.ts";
import { capacityFile, compileCapacity } from "./compile.ts";

export const eiaCapacity: Dataset = {
  id: "eia-capacity",
  title: "Installed electricity capacity by fuel",
  publisher: "U.S. Energy Information Administration",
  url: "https://www.eia.gov/international/data/world",
  licence: {
    name: "Public domain (U.S. government work)",
    url: "https://www.eia.gov/about/copyrights_reuse.php",
  },
  attribution: "U.S. Energy Information Administration, International Energy Statistics",
  vintage: "API series to 2022",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: [...capacityFuels, "capacityTotal"],
  transformations: [
    "Kept the year 2022; million kW are GW.",
    "Kept the nine fuels that do not overlap and the publisher's own total; sub-totals are left out.",
    "A fuel printed as (s) became 0 with an upper bound of 0.05 GW; a total printed as (s) has no value.",
    "Kosovo's code XKS became XKX; places without an ISO code are left out.",
  ],
  caveats: [
    "Figures are printed with two or three significant digits: fuels may differ from the total by 10 % below 1 GW.",
    "Capacity installed, not what is available at the hour of peak demand.",
  ],
  files: [
    {
      name: capacityFile,
      url: "https://raw.githubusercontent.com/OSeMOSYS/osemosys_global/a96a74d6e2220ec6cca8b45e3f04fd879efb3b20/resources/data/validation/eia_capacity.json",
    },
  ],
  compile: compileCapacity,
};
