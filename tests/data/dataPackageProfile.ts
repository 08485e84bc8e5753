import * as z from "zod/mini";

/**
 * What the Data Package standard requires of a package of tables: the rules of the profiles datapackage.json,
 * dataresource.json and tableschema.json, version 2.0 (https://datapackage.org/profiles/2.0/), written down again for
 * the properties that the atlas uses. Unknown properties are refused, so that a misspelt one is found.
 */
const relativePath = z
  .string()
  .check(z.regex(/^(?=[^./~])(?!file:)(?!.*\/\.\.\/)(?!.*\\)(?!.*:\/\/).*$/));
const webAddress = z.string().check(z.regex(/^https?:\/\//));

const licence = z.strictObject({ path: webAddress, title: z.string().check(z.minLength(1)) });
const source = z.strictObject({ title: z.string().check(z.minLength(1)), path: webAddress });

const field = z.strictObject({
  name: z.string().check(z.minLength(1)),
  type: z.enum(["string", "integer", "number", "date"]),
  description: z.optional(z.string()),
  constraints: z.optional(
    z.strictObject({
      required: z.optional(z.boolean()),
      enum: z.optional(z.array(z.string()).check(z.minLength(1))),
    }),
  ),
});

const tableSchema = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
  fields: z.array(field).check(z.minLength(1)),
  primaryKey: z.array(z.string()),
  foreignKeys: z.optional(
    z
      .array(
        z.strictObject({
          fields: z.array(z.string()).check(z.minLength(1)),
          reference: z.strictObject({
            resource: z.string(),
            fields: z.array(z.string()).check(z.minLength(1)),
          }),
        }),
      )
      .check(z.minLength(1)),
  ),
  missingValues: z.array(z.string()),
});

const resource = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/dataresource.json"),
  name: z.string().check(z.regex(/^([-a-z0-9._/])+$/)),
  type: z.literal("table"),
  title: z.string(),
  description: z.string(),
  path: relativePath,
  format: z.literal("csv"),
  mediatype: z.literal("text/csv"),
  encoding: z.literal("utf-8"),
  bytes: z.int().check(z.positive()),
  hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
  licenses: z.array(licence).check(z.minLength(1)),
  sources: z.array(source).check(z.minLength(1)),
  schema: tableSchema,
});

export const dataPackageProfile = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().check(z.regex(/^([-a-z0-9._/])+$/)),
  title: z.string(),
  created: z.iso.datetime(),
  licenses: z.array(licence).check(z.minLength(1)),
  resources: z.array(resource).check(z.minLength(1)),
});
