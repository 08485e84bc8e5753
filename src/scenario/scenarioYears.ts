/** Years that the method covers: published series and the paths of the IEA. */
export const scenarioYears = { min: 2022, max: 2030 };

/** Last year whose loads are modelled from figures of the past. */
const lastModelled = 2025;

export const yearStatuses = ["modelled", "projected"] as const;
/** Whether loads of a year follow figures of the past or a forecast. */
export type YearStatus = (typeof yearStatuses)[number];

/** How the loads of a year are known. */
export const yearStatus = (year: number): YearStatus =>
  year <= lastModelled ? "modelled" : "projected";

/** Years from one to another, both included, rising. */
export const yearsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);
