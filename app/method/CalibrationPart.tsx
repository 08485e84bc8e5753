import { use, useMemo, useState } from "react";
import { calibrationWords, type GroupWords, type World } from "../../src/index.ts";
import { readFigures } from "../controls/figures/readFigures.ts";
import { FailedFile } from "../furniture/FailedFile.tsx";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import type { CalibrationPlotProps } from "./CalibrationPlot.tsx";
import { readAnchors } from "./readAnchors.ts";
import { regionNames } from "./regionNames.ts";
import { TextList } from "./TextList.tsx";
import { type CalibrationRun, useCalibration } from "./useCalibration.ts";

/** How often the ranges of the atlas held published figures that it did not know. */
export function CalibrationPart({ world }: { readonly world: World }) {
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  const anchors = use(readAnchors(attempt));
  const figures = use(readFigures(attempt));
  const run = useCalibration(world, anchors.items, figures.items);
  const { calibration, failure } = run;
  const names = useAtlas((atlas) => atlas.names);
  const said = useMemo(
    () =>
      calibration && calibrationWords(calibration, { words, nameOf: regionNames(world, names) }),
    [calibration, world, names, words],
  );
  const failed = anchors.failure ?? figures.failure;
  if (failed) return <FailedFile failure={failed} onRetry={() => setAttempt(attempt + 1)} />;
  if (failure !== undefined)
    return <p role="alert">{words.say("calibration.failed", { message: failure })}</p>;
  return (
    <>
      <p>{words.say("calibration.about")}</p>
      {said ? (
        said.groups.map((group) => <Group key={group.group.id} group={group} />)
      ) : (
        <Run {...run} />
      )}
      {said && (
        <>
          <h3>{words.say("calibration.untested")}</h3>
          <TextList texts={said.untested} />
        </>
      )}
    </>
  );
}

/** What is shown until the draws are counted: that they are, with Stop; after a stop how to count them after all. */
function Run({ share, isStopped, stop, again }: Omit<CalibrationRun, "calibration" | "failure">) {
  const words = useWords();
  if (isStopped)
    return (
      <button type="button" className="button small" onClick={again}>
        {words.say("certainty.again")}
      </button>
    );
  return (
    <p className="quiet-text calibration-run">
      {words.say("calibration.counting")} <progress aria-hidden="true" value={share} />{" "}
      <button type="button" className="link" onClick={stop}>
        {words.say("certainty.stop")}
      </button>
    </p>
  );
}

/** Its library is large, and the page is read without it. */
const plot: FetchedPart<CalibrationPlotProps> = {
  load: async () => (await import("./CalibrationPlot.tsx")).CalibrationPlot,
};

function Group({ group }: { readonly group: GroupWords }) {
  const words = useWords();
  const { title, about, coverage, verdict, misses, table } = group;
  const label = words.say("calibration.table", { group: title });
  return (
    <>
      <h3>{title}</h3>
      <p>
        <b>{coverage}</b> {about} {verdict}
      </p>
      <LazyPart part={plot} given={{ group }} waiting={null} />
      {misses.length > 0 && (
        <>
          <h4>{words.say("calibration.misses")}</h4>
          <TextList texts={misses} />
        </>
      )}
      <details>
        <summary>{label}</summary>
        <ReadingTable
          label={label}
          head={table.head}
          rows={table.rows.map((cells) => ({ key: cells[0] ?? "", cells }))}
        />
      </details>
    </>
  );
}
