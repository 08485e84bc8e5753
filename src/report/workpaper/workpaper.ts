import { workingsOf } from "../../model/workings/workingsOf.ts";
import { sourceSheet } from "../region/regionWorkbook.ts";
import { renamedReport } from "../region/renamedReport.ts";
import { regionReport } from "../regionReport.ts";
import { nameOf, type ReportContext } from "../reportContext.ts";
import type { Sheet, Workbook } from "../xlsx/workbook.ts";
import { chainSheet } from "./chainSheet.ts";
import { inputsSheet } from "./inputsSheet.ts";
import { parametersSheet } from "./parametersSheet.ts";
import { resultsSheet } from "./resultsSheet.ts";
import type { WorkpaperGiven } from "./workpaperGiven.ts";

/** The workpaper of a region: a workbook in which the equations of the model stand as formulas and compute. */
export function workpaper(context: ReportContext, regionIndex: number): Workbook {
  const { words, world, assessment } = context;
  const workings = workingsOf(world, assessment.scenario, regionIndex);
  const title = words.say("workpaper.title", { name: nameOf(context, regionIndex) });
  const added = { chain: workings.chain.map(({ id, value }) => [id, value]) };
  const report = renamedReport(regionReport(context, regionIndex), {
    kind: "workpaper",
    title,
    added,
  });
  const given: WorkpaperGiven = { context, regionIndex, report, workings };
  return {
    direction: words.direction,
    sheets: [
      readMeSheet(given),
      inputsSheet(given),
      parametersSheet(given),
      chainSheet(given),
      resultsSheet(given),
      sourceSheet(report, words.say("report.section.sources")),
    ],
  };
}

/** What the file is, what computes in it and what does not, and how it is made again. */
function readMeSheet({ context, report, workings }: WorkpaperGiven): Sheet {
  const { words } = context;
  const { region, scenario, atlas } = report;
  const count = workings.chain.filter(({ liveness }) => liveness === "live").length;
  return {
    name: words.say("workpaper.readMe"),
    rows: [
      [report.title],
      [region.name, region.iso31662 ?? region.id],
      [undefined, scenario.words],
      [undefined, words.say("workpaper.about")],
      [undefined, words.say("workpaper.change")],
      [undefined, words.say("workpaper.whatIsLive", { count, all: workings.chain.length })],
      [undefined, words.say("workpaper.whatStands")],
      [undefined, words.say("workpaper.unitsOfCells")],
      ...report.limitations.map((sentence, place) => [
        place === 0 ? words.say("report.section.limitations") : undefined,
        sentence,
      ]),
      ...report.notices.map((sentence) => [undefined, sentence]),
      [words.say("report.section.citation"), report.citation],
      [atlas.name, `${atlas.model}, ${atlas.data}`],
      [undefined, words.say("report.hash", { hash: report.hash })],
      [words.say("report.section.again"), report.command],
      [undefined, report.licence],
    ],
  };
}
