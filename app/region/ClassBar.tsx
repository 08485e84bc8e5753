import { legendScale, type Scene, type SceneRegion, stepColour } from "../../src/index.ts";
import { useTheme } from "../layer/currentScene.ts";

interface ClassBarProps {
  readonly scene: Scene;
  readonly region: SceneRegion;
  /** Low and high end in words. */
  readonly ends: readonly [string, string] | undefined;
}

/** Shares of the bar's width that a label beside a mark needs before the bar begins and after it ends. */
const room = { start: 0.12, end: 0.18 };

/** Where both ends are written together: on the emptier side of the mark, or under a mark that leaves neither side. */
function sideOf(low: number, high: number): "at-start" | "at-end" | "below" {
  if (low > 0.55) return "at-start";
  return high < 0.45 ? "at-end" : "below";
}

/** The classes of the layer to scale, with the region's value and range above them. */
export function ClassBar({ scene, region, ends }: ClassBarProps) {
  const theme = useTheme();
  const scale = legendScale(scene.limits);
  const at = (value: number): string => `${(100 * scale(value)).toFixed(2)}%`;
  const width = (from: number, to: number): string =>
    `${(100 * (scale(to) - scale(from))).toFixed(2)}%`;
  return (
    <div
      className="class-bar"
      role="img"
      aria-label={[region.figure, region.range].filter(Boolean).join(", ")}
    >
      {scene.classes.map(({ from, to, step }) => (
        <i
          key={step}
          className="class-step"
          style={{
            insetInlineStart: at(from),
            inlineSize: width(from, to),
            background: stepColour(step, theme),
          }}
        />
      ))}
      {ends && (
        <>
          <i
            className="class-range"
            style={{ insetInlineStart: at(region.low), inlineSize: width(region.low, region.high) }}
          />
          {scale(region.low) > room.start && scale(region.high) < 1 - room.end ? (
            <>
              <span
                className="class-low"
                style={{ insetInlineEnd: `calc(100% - ${at(region.low)})` }}
              >
                {ends[0]}
              </span>
              <span className="class-high" style={{ insetInlineStart: at(region.high) }}>
                {ends[1]}
              </span>
            </>
          ) : (
            <span className={`class-both ${sideOf(scale(region.low), scale(region.high))}`}>
              <bdi>{region.range}</bdi>
            </span>
          )}
        </>
      )}
      <i className="class-dot" style={{ insetInlineStart: at(region.value) }} />
      <span className="class-first">{scene.limitLabels[0]}</span>
      <span className="class-last">{scene.limitLabels.at(-1)}</span>
    </div>
  );
}
