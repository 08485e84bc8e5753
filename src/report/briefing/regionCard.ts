import type { Words } from "../../language/words.ts";
import type { Scene } from "../../layer/scene.ts";
import { publicCode } from "../../region/publicCode.ts";
import { type Block, paragraph } from "../document/block.ts";
import { soft } from "../document/run.ts";
import { classRibbon } from "../drawing/classRibbon.ts";
import { scoreBar } from "../drawing/scoreBar.ts";
import type { RegionReport } from "../report.ts";
import { spreadOf } from "../spreadOf.ts";

/**
 * A region in a column of a briefing: name, index with its range, standing, and the first sentence of its headline.
 *
 * @param scene of the index, whose classes the range is drawn over; without it a plain bar.
 */
export function regionCard(
  report: RegionReport,
  scene: Scene | undefined,
  words: Words,
): readonly Block[] {
  const { region, index, headline } = report;
  const { figure, value, percentile, rank, reason = "" } = index;
  const spread = rank === undefined ? undefined : spreadOf(index);
  return [
    {
      kind: "heading",
      level: 2,
      text: region.name,
      note: publicCode(region),
    },
    spread
      ? {
          kind: "keyFigure",
          figure,
          number: value,
          scale: {
            words: words.say("report.ofHundred"),
            drawing: () =>
              scene ? classRibbon(scene, spread, words) : scoreBar(spread, words.direction),
          },
        }
      : { kind: "keyFigure", figure },
    paragraph("standing", soft(spread ? `${percentile?.words ?? ""}.` : reason)),
    paragraph("standing", headline[0] ?? ""),
  ];
}
