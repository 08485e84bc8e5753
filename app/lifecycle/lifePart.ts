import { type LifeLedger, lifeLedgers } from "../../src/index.ts";
import { type AddressPart, changedWords, wordReader } from "../state/addressPart.ts";

export const lifeAxes = ["linear", "log"] as const;
export type LifeAxis = (typeof lifeAxes)[number];

/** Years since release that the account covers, as an address writes them. */
export const lifeYears = ["1", "3", "5", "10"] as const;
type LifeYears = (typeof lifeYears)[number];

/** How the life of a model is shown; what it is made of stands in the scenario. */
export interface LifeView {
  readonly ledger: LifeLedger;
  readonly axis: LifeAxis;
  readonly years: LifeYears;
}

export const usualLifeView: LifeView = { ledger: "energy", axis: "linear", years: "3" };

/** How the life is shown, in the address; a link says only what differs from the usual view. */
export const lifePart: AddressPart<LifeView> = {
  id: "life",
  start: usualLifeView,
  write: (view) => changedWords(view, usualLifeView, ["ledger", "axis", "years"]),
  readers: {
    ledger: wordReader("ledger", lifeLedgers),
    axis: wordReader("axis", lifeAxes),
    years: wordReader("years", lifeYears),
  },
};
