import { readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { noteOf } from "./notes.ts";

/** Read as a file: its "arguments" is no name that a module may export. */
const notes: { readonly messages: Record<string, string> } = JSON.parse(
  readFileSync("src/language/en/notes.json", "utf8"),
);

/** A message catalogue as its file holds it. */
export type Catalogue = Readonly<Record<string, string>>;

/** The two catalogues of a language, by the name of the file without its ending. */
export type Catalogues = Readonly<Record<"map" | "pages", Catalogue>>;

export const parts = ["map", "pages"] as const;

interface Part {
  readonly type: number;
  readonly value: string;
  readonly options?: Record<string, { readonly value: readonly Part[] }>;
}

/** Names of the arguments of a message, those inside plurals and selections too. */
export function argumentsOf(message: string, tag: string): string[] {
  const [literal, pound] = [0, 7];
  const walk = (found: readonly Part[]): string[] =>
    found.flatMap((part) => [
      ...(part.type === literal || part.type === pound ? [] : [part.value]),
      ...Object.values(part.options ?? {}).flatMap(({ value }) => walk(value)),
    ]);
  return [
    ...new Set(walk(new IntlMessageFormat(message, tag).getAst() as unknown as Part[])),
  ].toSorted();
}

export const fileOf = (code: string, part: string): string => `src/language/${code}/${part}.json`;

const listed = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(", ");

/** A word of four letters outside the arguments: such a message has to be translated. */
const hasWords = (message: string): boolean => /[a-z]{4}/.test(message.replace(/\{[^}]*\}/g, ""));

const isCopied = (given: string, english: string): boolean =>
  given === english && hasWords(english);

function messageIssues(tag: string, given: string, english: string): string[] {
  const [takes, wanted] = [argumentsOf(given, tag), argumentsOf(english, "en")];
  return [
    ...(given.trim() === "" && english.trim() !== "" ? ["is empty: translate it"] : []),
    ...(isCopied(given, english) ? ["is still in English: translate it"] : []),
    ...(takes.join() === wanted.join()
      ? []
      : [`takes ${listed(takes) || "nothing"}: English gives it ${listed(wanted) || "nothing"}`]),
  ];
}

/** What a translation lacks beside English: one sentence each, with the file and the key. */
export function catalogueIssues(
  { code, tag }: { readonly code: string; readonly tag: string },
  given: Catalogues,
  english: Catalogues,
): string[] {
  return parts.flatMap((part) => {
    const file = fileOf(code, part);
    const [own, wanted] = [given[part], english[part]];
    return [
      ...Object.entries(wanted).flatMap(([key, message]) => {
        const translated = own[key];
        return translated === undefined
          ? [`${file}: add "${key}" (English: "${message}"; ${noteOf(key, notes.messages)})`]
          : messageIssues(tag, translated, message).map((issue) => `${file}: "${key}" ${issue}.`);
      }),
      ...Object.keys(own)
        .filter((key) => !(key in wanted))
        .map((key) => `${file}: remove "${key}", which English does not have there.`),
    ];
  });
}

/** Keys of what a catalogue does not say in its own language: readers get these messages in English. */
export const untranslated = (given: Catalogues, english: Catalogues): string[] =>
  parts.flatMap((part) =>
    Object.entries(english[part]).flatMap(([key, message]) =>
      given[part][key] === undefined || isCopied(given[part][key], message) ? [key] : [],
    ),
  );

/** What is wrong in a catalogue, whatever it does not say yet. */
export function wrongMessages(
  language: { readonly code: string; readonly tag: string },
  given: Catalogues,
  english: Catalogues,
): string[] {
  const absent = new Set(untranslated(given, english));
  const said = (catalogue: Catalogue): Catalogue =>
    Object.fromEntries(Object.entries(catalogue).filter(([key]) => !absent.has(key)));
  const saidOf = ({ map, pages }: Catalogues): Catalogues => ({
    map: said(map),
    pages: said(pages),
  });
  return catalogueIssues(language, saidOf(given), saidOf(english));
}

/** Where a message belongs: the catalogue that holds most messages of its family ("indicator" of "indicator.carbon"). */
export function partOf(key: string, english: Catalogues): "map" | "pages" {
  const family = `${key.split(".")[0]}.`;
  const [inMap, inPages] = parts.map(
    (part) => Object.keys(english[part]).filter((other) => other.startsWith(family)).length,
  ) as [number, number];
  return inMap > inPages ? "map" : "pages";
}
