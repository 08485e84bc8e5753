import {
  countriesObject,
  type OwnAnswers,
  type OwnSheet,
  readOwnSites,
  regionFeatures,
  regionLocator,
  textColumns,
} from "../../../src/index.ts";
import { builtLevels, builtTopology } from "../builtAtlas.ts";
import type { Shell } from "../shell.ts";
import { UserError } from "../userError.ts";
import { type OwnDataSay, ownDataText, ownQuestionsText } from "./ownDataText.ts";

/**
 * Reads a list of sites and says in which region each lies. Sites change no result: they are a list beside the published ones.
 *
 * @throws UserError where anything has to be confirmed first.
 */
export function readSites(
  sheet: OwnSheet,
  answers: OwnAnswers,
  { shell, say }: { readonly shell: Shell; readonly say: OwnDataSay },
): undefined {
  const reading = readOwnSites(sheet, builtLocator(), answers);
  shell.note(ownDataText({ ...reading, matched: [] }, say));
  shell.note(
    textColumns(
      ["row", "name", "region", "MW", "year", "owner"],
      reading.sites.map(({ row, name, region, megawatts, year, owner }) => [
        String(row),
        name,
        say.places.byId(region)?.iso31662 ?? region,
        String(megawatts ?? ""),
        String(year ?? ""),
        owner ?? "",
      ]),
    ),
  );
  if (reading.questions.length > 0) throw new UserError(ownQuestionsText(reading.questions, say));
}

/** Finds the state or province of a place, else its country. */
function builtLocator() {
  const levels = builtLevels()
    .filter((level) => level !== "county")
    .toReversed();
  const locators = levels.map((level) => {
    const topology = builtTopology(level);
    return regionLocator(regionFeatures(topology, level === "country" ? countriesObject : level));
  });
  return (longitude: number, latitude: number): string | undefined => {
    for (const locate of locators) {
      const found = locate(longitude, latitude);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
