import { columns, paragraph } from "../document/block.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { BriefingGiven } from "./briefing.ts";
import { briefingLede } from "./briefingHeading.ts";
import { briefingMap } from "./briefingMap.ts";
import {
  briefingMaterial,
  briefingPages,
  cards,
  changes,
  figuresCompared,
  ledgersCompared,
  scenariosCompared,
  sources,
  support,
} from "./briefingParts.ts";
import { byline } from "./byline.ts";
import { citedText } from "./citedText.ts";

/** One to five regions under one to three scenarios: headline, map, figures, ledgers, what would change them, what they support. */
export function policyBriefing(...given: BriefingGiven): ReportDocument {
  const material = briefingMaterial("briefing", given);
  const { briefing, reports, words } = material;
  return briefingPages(material, {
    kind: words.say("briefing.kind.briefing"),
    blocks: [
      byline(material),
      paragraph("lede", briefingLede(reports, words).join(" ")),
      ...citedText(briefing.frame, reports, words).paragraphs,
      ...briefingMap(given, reports),
      ...cards(material),
      ledgersCompared(material),
      figuresCompared(material),
      scenariosCompared(material),
      columns([changes(material)], [support(material)]),
      sources(material),
    ],
  });
}
