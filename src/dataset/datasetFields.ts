import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));

/** Links are printed as links: nothing but the web is let through. */
const address = z.string().check(z.regex(/^https?:\/\//));

/** What the built files say of every dataset: publisher and terms, whatever it supplies. */
export const sourceFields = {
  id: text,
  title: text,
  publisher: text,
  url: address,
  licence: z.object({ name: text, url: address }),
  attribution: text,
  vintage: text,
  retrieved: text,
  redistributable: z.boolean(),
};

/** How a dataset was treated, and its caveats. */
export const noteFields = {
  transformations: z.array(z.string()),
  caveats: z.optional(z.array(z.string())),
};
