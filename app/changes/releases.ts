/** Releases whose results are served (`data/releases`), the latest first. */
export const releases = ["0.2.0"] as const;
