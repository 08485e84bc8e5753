/** Why the grid of a region cannot be compared with others. */
export const gridCaveatKinds = [
  "notAvailable",
  "dedicatedExport",
  "unseen",
  "generationNotDemand",
] as const;
