import { countryGroupsShape, type Reference } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const countryGroups: Reference = {
  id: "country-groups",
  title: "Groups of countries: G77, least developed, small islands, landlocked",
  publisher: "United Nations Statistics Division (M49); Gapminder (G77)",
  url: "https://unstats.un.org/unsd/methodology/m49/overview/",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "Lists of the United Nations Statistics Division, by datasets/country-codes; Group of 77 by Gapminder",
  vintage: "M49 with 45 least developed countries (2024); Group of 77 with 130 members",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: countryGroupsShape,
  transformations: ["Members by ISO 3166-1 alpha-3, one row for each group that a country is in."],
  caveats: [
    "The United Nations keep no list of the Global South: the Group of 77 stands for it here.",
    "Countries that joined the Group of 77 after its list of 130 members was taken are not in it: compare https://www.g77.org/doc/members.html.",
    "São Tomé and Príncipe left the least developed countries in December 2024 and is still listed.",
    "Both lists were read in tables that others made of them; nobody has compared them with the publishers' own.",
    "The licence named is that of this table; each list is public.",
  ],
  files: [],
  compile: () => ownReference("country-groups/table.csv", countryGroupsShape),
};
