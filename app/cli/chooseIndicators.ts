import { type Basis, indicators, shortened } from "../../src/index.ts";
import { didYouMean } from "./didYouMean.ts";
import { UserError } from "./userError.ts";

/** Ids of the indicators that a flag names, separated by commas. Throws a sentence where one is unknown or not of the basis. */
export const chooseIndicators = (text: string, basis: Basis): readonly string[] =>
  text.split(",").map((name) => chooseIndicator(name.trim(), basis));

/** Id of one indicator. Throws a sentence where it is unknown or not of the basis. */
export function chooseIndicator(name: string, basis: Basis): string {
  const found = indicators.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (!found) {
    const hint =
      didYouMean(
        indicators.map(({ id }) => ({ shown: id, keys: [id] })),
        name,
      ) ?? "Run `npx burden layers` to see all ids.";
    throw new UserError(`No indicator has the id ${shortened(name) || "“”"}. ${hint}`);
  }
  if (found.bases.includes(basis)) return found.id;
  throw new UserError(
    `${found.id} means nothing in a scenario of the basis ${basis}; choose a preset of ${found.bases.join(" or ")}.`,
  );
}
