import { dataCentreFiguresShape, type Reference } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const dataCentreFigures: Reference = {
  id: "data-centre-figures",
  title: "Electricity of data centres by country and province, as others publish it",
  publisher: "CSO Ireland, IEA, ICIS, LBNL, JRC, ministries, grid operators and consultancies",
  url: "https://www.iea.org/reports/energy-and-ai",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Single figures, each cited with its source in the table",
  vintage: "Publications of 2019–2026",
  retrieved: "2026-11-23",
  redistributable: true,
  shape: dataCentreFiguresShape,
  transformations: [
    "Single figures as printed, kept by hand with source and address.",
    "Where a range was published without a value, its middle stands as value.",
    "South Korea: 25 GWh, the ministry's mean of a data centre, times its 147 data centres.",
    "Taiwan: Taipower's share of 2025, held against the demand of 2024.",
    "ICIS: years 2024 to 2030 only, which the atlas uses; a printed 0.0 (Cyprus in 2024) is no figure.",
  ],
  caveats: [
    "Most figures were read on pages that quote the publication: the column read says where. Where the publication's own address is not known, that of the publisher stands and the column address says home page.",
    "Publishers count differently: with or without crypto mining, telecom rooms, own generation.",
    "Where an official figure exists, it is far below that of ICIS (Norway 2.1 against 3.9 TWh, Great Britain 7.9 against 12.6).",
    "A capacity is no load: how much of it is drawn is an assumption of the scenario.",
    "Least sure: Brazil (the publisher's own power gives about 7 TWh), Taiwan, Great Britain beside ICIS, Iceland with crypto mining, Hong Kong (one utility's sales).",
    "The licence named is that of this table; each figure belongs to its publication.",
  ],
  files: [],
  compile: () => ownReference("data-centre-figures/table.csv", dataCentreFiguresShape),
};
