/** What ends a string of Typst, and what is no text: control characters and halves of surrogate pairs. */
const special = /[\\"]|[\p{Cc}\p{Cs}]+/gu;

/** A text as a string of Typst. All text goes through here: inside of a string nothing is a mark or a command. */
export const typstString = (text: string): string =>
  `"${text.replace(special, (found) => (/^[\\"]$/.test(found) ? `\\${found}` : " "))}"`;

/** A call with its arguments in order; those that are `undefined` are left out. */
export const call = (name: string, ...given: readonly (string | undefined)[]): string =>
  `${name}(${given.filter((argument) => argument !== undefined).join(", ")})`;

/** An argument by name; nothing where there is no value. */
export const named = (name: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${name}: ${value}`;

/** A list of values. */
export const tuple = (values: readonly string[]): string =>
  `(${values.map((value) => `${value}, `).join("")})`;
