import { percent } from "../../../src/index.ts";
import { drawCounts, drawPart } from "../../assess/drawPart.ts";
import { intervalSlice } from "../../assess/intervalState.ts";
import { useLevel } from "../../level/levelData.ts";
import { useAtlas, useGoPart, usePart, useSlice, useWords } from "../../state/atlas.ts";
import "./drawLine.css";

/**
 * What ranges come from: how far the counting of draws has come, how many were counted, or why none. Screen readers are told
 * of the end alone: each per cent would be read aloud.
 */
export function DrawLine() {
  const words = useWords();
  const { progress, stop, again } = useSlice(intervalSlice, (state) => state);
  const layer = useAtlas(({ address }) => address.layer);
  const { assessment, level } = useLevel();
  const isPublished = assessment?.intervals && !assessment.intervals.columns[layer];
  if (!assessment || isPublished) return null;
  return (
    <p className="draw-line">
      <span role="status">{!progress && <Counted />}</span>
      {progress ? (
        <span className="draw-line-counting">
          {words.say("certainty.counting", {
            share: percent(words, words.figure(wholeShare(progress), 0)),
          })}
          <progress value={progress.counted} max={progress.of} aria-hidden="true" />
          <button type="button" className="link" onClick={stop}>
            {words.say("certainty.stop")}
          </button>
        </span>
      ) : (
        level === "country" && <CountMore again={again} />
      )}
    </p>
  );
}

const wholeShare = ({ counted, of }: { readonly counted: number; readonly of: number }): number =>
  Math.floor((100 * counted) / of);

/** How many draws the ranges come from. */
function Counted() {
  const words = useWords();
  const { failure } = useSlice(intervalSlice, (state) => state);
  const { draws: asked } = usePart(drawPart);
  const { assessment, level } = useLevel();
  if (failure !== undefined) return words.say("certainty.failed", { message: failure });
  if (!assessment?.intervals)
    return words.say(level === "country" ? "certainty.stopped" : "certainty.notHere");
  const { draws, seed } = assessment.intervals;
  const count = words.figure(draws, 0);
  return draws < asked
    ? words.say("certainty.first", { count })
    : words.say("certainty.counted", { count, seed: words.year(seed) });
}

/** Counts after a stop, or more than are counted. */
function CountMore({ again }: { readonly again: () => void }) {
  const words = useWords();
  const go = useGoPart(drawPart);
  const { draws: asked } = usePart(drawPart);
  const counted = useLevel().assessment?.intervals?.draws ?? 0;
  const [, usual, most] = drawCounts;
  if (asked === 0)
    return (
      <button type="button" className="link" onClick={() => go({ draws: usual })}>
        {words.say("certainty.again")}
      </button>
    );
  if (counted < asked)
    return (
      <button type="button" className="link" onClick={again}>
        {words.say("certainty.again")}
      </button>
    );
  return (
    counted < most && (
      <button type="button" className="link" onClick={() => go({ draws: most })}>
        {words.say("certainty.more", { count: words.figure(most, 0) })}
      </button>
    )
  );
}
