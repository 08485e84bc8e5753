import { UserError } from "./userError.ts";

/** The entries of a list of formats that a flag names, parted by commas, each once. */
export function chooseFormats<Format extends { readonly id: string }>(
  formats: readonly Format[],
  wanted: string,
): Format[] {
  const ids = [...new Set(wanted.split(",").map((id) => id.trim().toLowerCase()))];
  return ids.map((id) => {
    const found = formats.find((format) => format.id === id);
    if (found) return found;
    const known = formats.map((format) => format.id).join(", ");
    throw new UserError(
      `There is no format ${id === "" ? "without a name" : id}; choose from ${known}.`,
    );
  });
}
