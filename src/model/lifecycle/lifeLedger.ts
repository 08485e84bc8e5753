/** What the life of a model is counted in: electricity at the facility, or operations. */
export const lifeLedgers = ["energy", "operations"] as const;
export type LifeLedger = (typeof lifeLedgers)[number];
