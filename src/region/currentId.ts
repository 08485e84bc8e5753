/** Ids that ended in a question mark, which links, file names and shells take for their own: MAC+00?, COL+99?. A link says the plus as a blank. */
const earlierId = /^([A-Z]{3})[+ ](\d\d)[?_]?$/i;

/**
 * The id of a region as it is now: links, scenarios and tables that were made before its change keep their places.
 * `COL+99?` is `COL-099`; any other text comes back as it is.
 */
export const currentId = (id: string): string =>
  id.replace(
    earlierId,
    (_, country: string, number: string) => `${country.toUpperCase()}-0${number}`,
  );
