/** The text of a JSON file. */
export const json = (value: unknown, indent?: number): string =>
  `${JSON.stringify(value, undefined, indent)}\n`;
