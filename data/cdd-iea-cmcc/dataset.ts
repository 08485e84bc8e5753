import type { Dataset } from "../../src/index.ts";

/** Named, so that the gap has a reason: its values may not be passed on, and a page that shows them passes them on. */
export const cddIeaCmcc: Dataset = {
  id: "cdd-iea-cmcc",
  title: "Weather for Energy Tracker: cooling degree days (values withheld)",
  publisher: "International Energy Agency and CMCC",
  url: "https://www.iea.org/data-and-statistics/data-tools/weather-climate-and-energy-tracker",
  licence: {
    name: "Terms of the IEA: no redistribution",
    url: "https://www.iea.org/terms",
  },
  attribution: "IEA and CMCC, Weather for Energy Tracker (no value of it is used)",
  vintage: "Edition with the years 2000–2020",
  retrieved: "2026-11-23",
  redistributable: false,
  supplies: ["coolingDegreeDays"],
  transformations: ["No value is kept: the publisher's terms do not let it be passed on."],
  caveats: ["Nothing in the model reads cooling degree days; cooling rests on the wet bulb."],
  files: [],
  compile: () => ({ rows: [], issues: [] }),
};
