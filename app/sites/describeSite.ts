import { type AiSite, unitWords, type Words } from "../../src/index.ts";
import type { TooltipContent } from "../map/mapProps.ts";

/** What the tooltip says of a site. */
export function describeSite(words: Words, site: AiSite): TooltipContent {
  const { name, power, owner = "", users = "", place, status, precision } = site;
  const lines = [
    { label: words.say("sites.owner"), text: owner },
    { label: words.say("sites.users"), text: users },
    { label: words.say("sites.status"), text: words.say(`sites.${status}`) },
    { label: words.say("sites.place"), text: place },
    { label: words.say("sites.precision"), text: words.say(`sites.precise.${precision}`) },
  ];
  return {
    name,
    figure: words.figure(power),
    unit: words.say("sites.power", { unit: unitWords(words, "MW") }),
    lines: lines.filter(({ text }) => text !== ""),
  };
}
