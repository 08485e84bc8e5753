/** Amount on a list; none for a region that is not on it. */
export const listed = (amount: number): number => (Number.isNaN(amount) ? 0 : amount);
