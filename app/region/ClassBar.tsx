import { legendScale, type Scene, type SceneRegion, stepColour } from "../../src/index.ts";
import { useTheme } from "../layer/currentScene.ts";

/** The classes of the layer to scale, with the region's value and range above them. */
export function ClassBar({
  scene,
  region,
}: {
  readonly scene: Scene;
  readonly region: SceneRegion;
}) {
  const theme = useTheme();
  const scale = legendScale(scene.limits);
  const rtl = scene.direction === "rtl";
  const x = (value: number): number => 100 * (rtl ? 1 - scale(value) : scale(value));
  const [low, high] = [x(region.low), x(region.high)];
  return (
    <svg
      className="class-bar"
      role="img"
      aria-label={`${region.figure} ${region.range}`.trim()}
      preserveAspectRatio="none"
      viewBox="0 0 100 30"
    >
      {scene.classes.map(({ from, to, step }) => (
        <rect
          key={step}
          x={Math.min(x(from), x(to)) + 0.2}
          width={Math.max(0.4, Math.abs(x(to) - x(from)) - 0.4)}
          y="20"
          height="7"
          fill={stepColour(step, theme)}
        />
      ))}
      <g stroke="var(--ink)" strokeWidth="2" vectorEffect="non-scaling-stroke">
        <path vectorEffect="non-scaling-stroke" d={`M${low} 10H${high}`} />
        <path vectorEffect="non-scaling-stroke" strokeWidth="1" d={`M${low} 6v8M${high} 6v8`} />
        <path
          vectorEffect="non-scaling-stroke"
          strokeWidth="8"
          strokeLinecap="round"
          d={`M${x(region.value)} 10h.01`}
        />
      </g>
    </svg>
  );
}
