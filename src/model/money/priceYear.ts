/** Year in whose US dollars every result in money is given. */
export const priceYear = 2024;
