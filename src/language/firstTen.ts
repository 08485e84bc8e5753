/** The start of a list that is said, and how many follow: a hostile file has as many faults as it has rows. */
export interface FirstTen<Item> {
  readonly said: readonly Item[];
  /** How many more there are; 0 where all are said. */
  readonly others: number;
}

/** More than these, and nobody reads on. */
const most = 10;

/** The first ten of a list, the others counted. */
export const firstTen = <Item>(list: readonly Item[]): FirstTen<Item> => ({
  said: list.slice(0, most),
  others: Math.max(0, list.length - most),
});
