/** A year as tables print one, also as a figure with a zero behind the point; `undefined` for other text. */
export function yearOf(text: string): number | undefined {
  const found = /^((?:19[5-9]|20\d)\d|2100)(?:\.0+)?$/.exec(text.trim());
  return found ? Number(found[1]) : undefined;
}

/** The one year that the name of a column tells, such as `price_2024`. */
export function yearWithin(name: string): number | undefined {
  const found = name.match(/(?<!\d)(?:19[5-9]|20[0-9])\d(?!\d)/g) ?? [];
  return new Set(found).size === 1 ? Number(found[0]) : undefined;
}
