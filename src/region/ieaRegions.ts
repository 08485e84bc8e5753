/** The IEA's five regions, for which data-centre electricity is published. */
export const ieaRegions = ["USA", "China", "Europe", "AsiaPacific", "Rest"] as const;
export type IeaRegion = (typeof ieaRegions)[number];
