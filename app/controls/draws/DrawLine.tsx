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
  const { progress, stopped, stop, again } = useSlice(intervalSlice, (state) => state);
  const { assessment } = useLevel();
  const counted = useCounted();
  const isPublished = assessment?.intervals && counted === 0 && !progress && !stopped;
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
        <CountMore again={again} />
      )}
    </p>
  );
}

const wholeShare = ({ counted, of }: { readonly counted: number; readonly of: number }): number =>
  Math.floor((100 * counted) / of);

/** Draws behind the ranges of the layer on the map; 0 where there are none. */
function useCounted(): number {
  const layer = useAtlas(({ address }) => address.layer);
  const intervals = useLevel().assessment?.intervals;
  return intervals?.columns[layer] ? intervals.draws : 0;
}

/** How many draws the ranges come from. */
function Counted() {
  const words = useWords();
  const { failure } = useSlice(intervalSlice, (state) => state);
  const { draws: asked, seed } = usePart(drawPart);
  const counted = useCounted();
  if (failure !== undefined) return words.say("certainty.failed", { message: failure });
  if (counted === 0) return words.say("certainty.stopped");
  const count = words.figure(counted, 0);
  return counted < asked
    ? words.say("certainty.first", { count })
    : words.say("certainty.counted", { count, seed: words.year(seed) });
}

/** Counts after a stop, or more than are counted. */
function CountMore({ again }: { readonly again: () => void }) {
  const words = useWords();
  const go = useGoPart(drawPart);
  const { draws: asked } = usePart(drawPart);
  const counted = useCounted();
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
