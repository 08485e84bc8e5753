import { languages, type OtherNames } from "../../src/index.ts";
import { readNames } from "./readNames.ts";

let reading: Promise<OtherNames> | undefined;

/** Names of countries in every language of the page, by id: read once, when somebody searches. What does not load is left out. */
export const readAllNames = (): Promise<OtherNames> => {
  reading ??= gather();
  return reading;
};

async function gather(): Promise<OtherNames> {
  const read = await Promise.all(languages.map(({ code }) => readNames(code)));
  const names = new Map<string, string[]>();
  for (const [id, name] of read.flatMap(Object.entries<string>))
    names.set(id, [...(names.get(id) ?? []), name]);
  return Object.fromEntries(names);
}
