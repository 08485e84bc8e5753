/** The layer that the atlas opens with: what a megawatt-hour costs others, which is the same question in every region. */
export const openingLayer = "externalCostPerMwh";
