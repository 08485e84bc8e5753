/** Properties that hold the name of a region, the likelier first. */
const named =
  /^(name|nuts_name|name_latn|name_en|label|title|region|municipality|utility|basin|territory)$/i;

/** Longer texts are no names. */
const longest = 120;

/** What a feature is called: the property that is named so, or its place in the file. */
export function nameOfFeature(
  properties: Readonly<Record<string, unknown>>,
  number: number,
): string {
  const found = Object.entries(properties).find(
    ([key, value]) => named.test(key) && typeof value === "string" && value.trim() !== "",
  );
  const text =
    found === undefined
      ? ""
      : String(found[1])
          .replace(/[\p{Cc}\s]+/gu, " ")
          .trim();
  return text === "" ? `Region ${number}` : text.slice(0, longest);
}
