import { publicCode } from "../../region/publicCode.ts";
import { type Paragraph, paragraph } from "../document/block.ts";
import type { BriefingMaterial } from "./briefingParts.ts";

/** Who wrote it and when, with codes and scenario: the line below the title. */
export function byline({ briefing, reports, lead, words }: BriefingMaterial): Paragraph {
  const { author, organisation, date } = briefing.frame;
  const codes = reports.map(({ region }) => publicCode(region));
  return paragraph(
    "place",
    [
      ...[author, organisation, date].filter((part) => part !== undefined),
      codes.join(words.say("list.comma")),
      lead.scenario.words,
    ].join(" · "),
  );
}
