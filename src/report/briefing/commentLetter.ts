import { type Block, columns, paragraph, section } from "../document/block.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { strong } from "../document/run.ts";
import type { BriefingGiven } from "./briefing.ts";
import { briefingLede } from "./briefingHeading.ts";
import {
  type BriefingMaterial,
  briefingMaterial,
  briefingPages,
  changes,
  figuresCompared,
  scenariosCompared,
  sources,
  support,
} from "./briefingParts.ts";
import { citedText } from "./citedText.ts";

/** A letter to whoever asks for comments: sender and date, the person's own text, the figures that it rests on. */
export function commentLetter(...given: BriefingGiven): ReportDocument {
  const material = briefingMaterial("comment-letter", given);
  const { briefing, reports, words } = material;
  const { paragraphs } = citedText(briefing.frame, reports, words);
  return briefingPages(material, {
    kind: words.say("briefing.kind.letter"),
    blocks: [
      ...letterHead(material),
      ...(paragraphs.length > 0 ? paragraphs : [paragraph("about", words.say("briefing.noText"))]),
      section(
        words.say("briefing.record"),
        paragraph("standing", briefingLede(reports, words).join(" ")),
        paragraph(
          "standing",
          strong(words.say("briefing.scenarioUsed")),
          " ",
          material.lead.scenario.words,
        ),
      ),
      figuresCompared(material),
      scenariosCompared(material),
      columns([changes(material)], [support(material)]),
      sources(material),
    ],
  });
}

/** Sender and date, each on a line of its own. */
const letterHead = ({ briefing: { frame } }: BriefingMaterial): readonly Block[] =>
  [frame.author, frame.organisation, frame.date]
    .filter((line) => line !== undefined)
    .map((line) => paragraph("standing", line));
