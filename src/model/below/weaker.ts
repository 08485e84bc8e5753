/** The larger of two codes, later ones being weaker. */
export const weaker = (one: number, other: number): number => Math.max(one, other);

/** The earlier of two years; 0 stands for none. */
export const older = (one: number, other: number): number =>
  one === 0 || other === 0 ? Math.max(one, other) : Math.min(one, other);
