/**
 * Electricity bill: `E_fac · p`.
 *
 * @param energy kWh/yr.
 * @param price USD/kWh.
 * @returns USD/yr.
 */
export const bill = (energy: number, price: number): number => energy * price;
