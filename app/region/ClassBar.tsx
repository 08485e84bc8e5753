import { legendScale, type Scene, type SceneRegion, stepColour } from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";

interface ClassBarProps {
  readonly scene: Scene;
  readonly region: SceneRegion;
  /** Low and high end in words. */
  readonly ends: readonly [string, string] | undefined;
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
          {region.bounds !== "" && (
            <i
              className="class-bounds"
              style={{
                insetInlineStart: at(region.lowest),
                inlineSize: width(region.lowest, region.highest),
              }}
            />
          )}
          <i
            className="class-range"
            style={{ insetInlineStart: at(region.low), inlineSize: width(region.low, region.high) }}
          />
          <ClassEnds ends={ends} low={scale(region.low)} high={scale(region.high)} />
        </>
      )}
      <i className="class-dot" style={{ insetInlineStart: at(region.value) }} />
      <span className="class-first">{scene.limitLabels[0]}</span>
      <span className="class-last">{scene.limitLabels.at(-1)}</span>
    </div>
  );
}

interface ClassEndsProps {
  /** Low and high end in words. */
  readonly ends: readonly [string, string];
  /** Their positions on the bar, 0–1. */
  readonly low: number;
  readonly high: number;
}

/** Nearer to an end of the bar than this there is no room for a figure. */
const room = 0.2;

const percent = (place: number): string => `${(100 * place).toFixed(2)}%`;

/** The ends of a range beside its line; where one does not fit, both are on the other side, and in the middle where neither fits. */
function ClassEnds({ ends: [from, to], low, high }: ClassEndsProps) {
  const before = low >= room;
  const after = high <= 1 - room;
  if (before && after)
    return (
      <>
        <span className="class-low" style={{ insetInlineEnd: percent(1 - low) }}>
          {from}
        </span>
        <span className="class-high" style={{ insetInlineStart: percent(high) }}>
          {to}
        </span>
      </>
    );
  const range = `${from}–${to}`;
  if (before)
    return (
      <span className="class-low" style={{ insetInlineEnd: percent(1 - low) }}>
        {range}
      </span>
    );
  return (
    <span
      className="class-high"
      data-above={!after || undefined}
      style={after ? { insetInlineStart: percent(high) } : { insetInlineStart: 0 }}
    >
      {range}
    </span>
  );
}
