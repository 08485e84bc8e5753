import { contestedFiguresShape, type Reference } from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";

export const contested: Reference = {
  id: "contested",
  title: "Contested figures, each beside the other figure",
  publisher: "The atlas and those who wrote to it",
  url: "https://creativecommons.org/licenses/by/4.0/",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Single figures, each cited with its source in the table",
  vintage: "Objections to 2026-12-01",
  retrieved: "2026-12-01",
  redistributable: true,
  shape: contestedFiguresShape,
  transformations: ["Kept by hand from statements of `burden contest`; units are the indicator's."],
  caveats: [
    "A figure that is not listed is not proved right: nobody has contested it here.",
    "The other figure is shown beside the atlas's own; no equation reads it.",
  ],
  files: [],
  compile: () => ownReference("contested/table.csv", contestedFiguresShape),
};
