/**
 * The layers that open where none is chosen: what a megawatt-hour costs others, which is the same question in every region,
 * and for links of the first version the cost per resident.
 */
export const openingLayers = ["externalCostPerMwh", "externalCostPerResident"] as const;
