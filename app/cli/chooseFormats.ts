import { UserError } from "./userError.ts";

/** The formats of a list that a flag names, separated by commas, each once. There is at least one. */
export function chooseFormats<Format extends { readonly id: string }>(
  formats: readonly Format[],
  wanted: string,
): [Format, ...Format[]] {
  const ids = [...new Set(wanted.split(",").map((id) => id.trim().toLowerCase()))];
  const [first, ...others] = ids.map((id) => formatNamed(formats, id));
  return [first ?? formatNamed(formats, ""), ...others];
}

function formatNamed<Format extends { readonly id: string }>(
  formats: readonly Format[],
  id: string,
): Format {
  const found = formats.find((format) => format.id === id);
  if (found) return found;
  const known = formats.map((format) => format.id).join(", ");
  throw new UserError(
    `There is no format ${id === "" ? "without a name" : id}; choose from ${known}.`,
  );
}
