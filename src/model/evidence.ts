/** How the load of a region is known. */
export const evidenceClasses = ["published", "located", "allocatedOnly"] as const;
export type Evidence = (typeof evidenceClasses)[number];

/** Code of a region without evidence class. */
export const noEvidence = 255;
