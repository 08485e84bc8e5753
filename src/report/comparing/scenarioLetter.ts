/** The letters by which the scenarios of a comparison are called: the first leads. */
const letters = ["A", "B", "C"] as const;

/** Letter of a scenario by its place. */
export const scenarioLetter = (place: number): string => letters[place] ?? "";
