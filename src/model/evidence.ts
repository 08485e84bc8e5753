/**
 * How the load of a region is known: a national figure; records of sites or cloud regions; a share of a regional total
 * only; or not at all, since the scenario's own routing sends it there.
 */
export const evidenceClasses = ["published", "located", "keyOnly", "routed"] as const;
export type Evidence = (typeof evidenceClasses)[number];

/** Code of a region without evidence class. */
export const noEvidence = 255;
