/** Ways in which a statement leaves the page. */
export const contestWays = ["md", "json", "letter", "copy"] as const;
