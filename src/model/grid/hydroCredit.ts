/**
 * Systems whose reservoirs or geothermal wells carry nine tenths of generation and can be called on at any hour: Iceland,
 * Norway, Paraguay, Bhutan. The mix of generation does not tell: rivers without reservoirs are in it too.
 */
export const reservoirSystems: readonly string[] = ["ISL", "NOR", "PRY", "BTN"];

/** Capacity credit of hydro in such a system: that of firm plants. */
const creditOfReservoirs = 0.95;

/**
 * Capacity credit of hydro in a country.
 *
 * @param country ISO 3166-1 alpha-3. @param ordinary credit of hydro elsewhere, 0–1 (.60/.80/.95).
 */
export const hydroCredit = (country: string, ordinary: number): number =>
  reservoirSystems.includes(country) ? Math.max(ordinary, creditOfReservoirs) : ordinary;
