import type { Words } from "../language/words.ts";
import type { RegionReport } from "./report.ts";

/** Which ranges are intervals of draws and which the worst and the best case: the two look alike and say different things. */
export function rangesNote(reports: readonly RegionReport[], words: Words): string {
  const named = (isDrawn: boolean): string =>
    reports
      .filter(({ draws }) => (draws !== undefined) === isDrawn)
      .map(({ region }) => region.name)
      .join(words.say("list.comma"));
  const [drawn, bounds] = [named(true), named(false)];
  if (bounds === "") return words.say("report.ranges.drawn");
  return drawn === ""
    ? words.say("report.ranges.bounds")
    : words.say("report.ranges.mixed", { drawn, bounds });
}
