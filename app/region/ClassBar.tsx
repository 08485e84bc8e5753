import { legendScale, type Scene, type SceneRegion, stepColour } from "../../src/index.ts";
import { useTheme } from "../furniture/useTheme.ts";
import { ClassEnds } from "./ClassEnds.tsx";

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
