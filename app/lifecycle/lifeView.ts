import { type LifeLedger, lifeLedgers } from "../../src/index.ts";

export const lifeAxes = ["linear", "log"] as const;
export type LifeAxis = (typeof lifeAxes)[number];

/** Years since release that the account covers, as an address writes them. */
export const lifeYears = ["1", "3", "5", "10"] as const;
export type LifeYears = (typeof lifeYears)[number];

/** How the life of a model is shown; what it is made of stands in the scenario. */
export interface LifeView {
  readonly ledger: LifeLedger;
  readonly axis: LifeAxis;
  readonly years: LifeYears;
}

export const usualLifeView: LifeView = { ledger: "energy", axis: "linear", years: "3" };

/** Words of each part, by its name in an address. */
const parts = { ledger: lifeLedgers, axis: lifeAxes, years: lifeYears } as const;

/** What an address says of a view: only what differs from the usual one. */
export const lifeParts = (view: LifeView): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    (Object.keys(parts) as (keyof LifeView)[]).map((key) => [
      key,
      view[key] === usualLifeView[key] ? undefined : view[key],
    ]),
  );

/** Reads each part of a view; nothing for a word that it does not know. */
export const lifeReaders: Readonly<
  Record<string, (view: LifeView, value: string) => LifeView | undefined>
> = Object.fromEntries(
  Object.entries(parts).map(([key, words]) => [
    key,
    (view: LifeView, value: string) =>
      words.some((word) => word === value) ? { ...view, [key]: value } : undefined,
  ]),
);
