/** What a published figure of data centres is of. */
export const dataCentreKinds = [
  "energy",
  "share",
  "load",
  "capacity",
  "count",
  "requested",
  "partOfNation",
  "perSite",
] as const;

/** What the atlas does with a published figure. */
export const dataCentreRoles = ["level", "range", "need", "series", "total", "comparison"] as const;
