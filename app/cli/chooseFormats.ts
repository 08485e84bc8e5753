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

/** The format of files for which none is named: HTML, or the first of those that have no pages. */
export const usualFormat = (formats: readonly { readonly id: string }[]): string =>
  (formats.find(({ id }) => id === "html") ?? formats[0])?.id ?? "";

/** The one format that a flag names, of a command that writes one file. */
export function chooseFormat<Format extends { readonly id: string }>(
  formats: readonly Format[],
  wanted: string,
): Format {
  const [first, ...others] = chooseFormats(formats, wanted);
  if (others.length === 0) return first;
  throw new UserError(
    `This command writes one file: give one --format, not ${wanted}, and run it again for the others.`,
  );
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
