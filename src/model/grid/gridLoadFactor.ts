import { raises } from "../declaration.ts";
import { step, wayTo } from "../quantity.ts";

/** Mean over peak demand of the region's own grid. */
export const gridLoadFactorStep = step({
  id: "gridLoadFactor",
  worked: "worked/systemLoadFactor",
  formula: "LF_s = LF_g",
  symbols: { LF_g: raises({ variable: "systemLoadFactor" }) },
  source:
    "A metered or published peak against the demand of its own year (± 3 %), else hourly demand of 2015 in PLEXOS-World (± 15 %; the parts of a nation peak at .93 of the sum of their peaks)",
  when: "loadFactorKnown",
  fill: (LF_s, { LF_g }) => {
    LF_s.set(LF_g);
  },
});

/** The range of all known load factors stands in. */
export const gridLoadFactorUnknownWay = wayTo(gridLoadFactorStep, {
  id: "gridLoadFactorUnknown",
  formula: "LF_s = LF_0",
  symbols: { LF_0: raises({ parameter: "systemLoadFactor" }) },
  source: "Where neither a peak nor hourly demand is known: the range of known load factors",
  when: "loadFactorUnknown",
  without: "systemLoadFactor",
  compute: ({ LF_0 }) => LF_0,
});
