import { use } from "react";
import { palette } from "../../src/index.ts";
import { receivedWords } from "../files/receivedWords.ts";
import { useTheme } from "../furniture/useTheme.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import type { Overlay } from "./overlay.ts";
import { PlaceList } from "./PlaceList.tsx";
import type { PlaceSample } from "./placeLayer.ts";
import "./overlay.css";

export interface PlaceNoteProps {
  readonly overlay: Overlay;
  /** How many times the file has been asked for again. */
  readonly attempt: number;
  readonly onRetry: () => void;
}

/** What the marks mean, where they are from, and the same places as a list; or why they did not load. */
export function PlaceNote({ overlay, attempt, onRetry }: PlaceNoteProps) {
  const layer = use(overlay.load(attempt));
  const words = useWords();
  const printing = useAtlas((atlas) => atlas.printing);
  const { items, reference, failure } = use(layer.read(attempt));
  const { title, summary, caveat, failed } = layer.sentences(items, words);
  if (failure)
    return (
      <p className="place-note" role="alert">
        {failed} {receivedWords(words, failure)}{" "}
        <button type="button" className="link" onClick={onRetry}>
          {words.say("failure.retry")}
        </button>
      </p>
    );
  return (
    <section className="place-note" aria-label={title}>
      <ul className="legend-chips">
        {layer.legend(items, words).map((sample) => (
          <li key={sample.text}>
            <Sample {...sample} />
            {sample.text}
            {sample.count !== undefined && (
              <>
                {" "}
                <b>{words.figure(sample.count, 0)}</b>
              </>
            )}
          </li>
        ))}
      </ul>
      <details open={printing || undefined}>
        <summary>{summary}</summary>
        <PlaceList layer={layer} items={items} title={title} />
      </details>
      {reference && (
        <p className="fine-print">
          <a href={reference.url}>{reference.attribution}</a>. {caveat}
        </p>
      )}
    </section>
  );
}

/** Length of a line in the legend, px. */
const lineLength = 18;

function Sample({ kind, size }: PlaceSample) {
  const { ink } = palette[useTheme()];
  if (kind === "line")
    return (
      <svg width={lineLength} height={size + 3} aria-hidden="true">
        <line
          x2={lineLength}
          y1={(size + 3) / 2}
          y2={(size + 3) / 2}
          stroke={ink}
          strokeWidth={size}
        />
      </svg>
    );
  const edge = 2 * size + 3;
  return (
    <svg width={edge} height={edge} aria-hidden="true">
      <circle cx={edge / 2} cy={edge / 2} r={size} fill="none" stroke={ink} strokeWidth={1.3} />
    </svg>
  );
}
