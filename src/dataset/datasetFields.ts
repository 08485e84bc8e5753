import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));

/** Links are printed as links: nothing but the web is let through. */
const address = z.string().check(z.regex(/^https?:\/\//));

/** What the built files say of every dataset: publisher, terms and treatment, whatever it supplies. */
export const datasetFields = {
  id: text,
  title: text,
  publisher: text,
  url: address,
  licence: z.object({ name: text, url: address }),
  attribution: text,
  vintage: text,
  retrieved: text,
  redistributable: z.boolean(),
  transformations: z.array(z.string()),
  caveats: z.optional(z.array(z.string())),
};
