import {
  dotsKey,
  fadedOpacity,
  isTold,
  palette,
  plainKey,
  type Scene,
  stepColour,
  type Texture,
  type Theme,
  type Words,
} from "../../../src/index.ts";
import { circleRadius } from "../circles.ts";
import { inkOn } from "../regionPaint.ts";
import { patternFill } from "../svg/PatternDefs.tsx";

interface Props {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly words: Words;
  /** Of the pattern definitions. */
  readonly prefix: string;
}

/** The step on which dots and circles are shown. */
const sampleStep = 3;
const circleStep = 5;

/** What is not a class, with the same patterns as on the map and how many regions there are of each. */
export const LegendChips = ({ scene, theme, words, prefix }: Props) => {
  const colours = palette[theme];
  const sample = stepColour(sampleStep, theme);
  const over = (mark: "dots" | Texture, step = sampleStep) =>
    patternFill(prefix, `${mark}${inkOn(step, theme)}`);
  const shown = scene.specials.filter(({ count }) => count > 0);
  return (
    <ul className="legend-chips">
      {scene.keys?.map(({ mark, step = sampleStep, label, count }) => (
        <li key={label}>
          {mark === "faded" ? (
            <Swatch fills={[sample]} edge={colours.rule} opacity={fadedOpacity} />
          ) : (
            <Swatch fills={[stepColour(step, theme), over(mark, step)]} edge={colours.rule} />
          )}
          {label} <b>{words.figure(count, 0)}</b>
        </li>
      ))}
      {!scene.textures && isTold(scene) && (
        <li>
          <Swatch fills={[sample]} edge={colours.rule} />
          {words.say(plainKey(scene))} <b>{words.figure(scene.ranked - scene.dotted, 0)}</b>
        </li>
      )}
      {!scene.textures && scene.dotted > 0 && (
        <li>
          <Swatch fills={[sample, over("dots")]} edge={colours.rule} />
          {words.say(dotsKey(scene))} <b>{words.figure(scene.dotted, 0)}</b>
        </li>
      )}
      {shown.map(({ kind, label, count }) => (
        <li key={kind}>
          <Swatch fills={[patternFill(prefix, kind)]} edge={colours.rule} />
          {label} <b>{words.figure(count, 0)}</b>
        </li>
      ))}
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle
            cx="6"
            cy="6"
            r={circleRadius.mouse}
            fill={stepColour(circleStep, theme)}
            stroke={colours.inkSecond}
            strokeWidth="0.7"
          />
        </svg>
        {words.say("layer.smallRegion")}
      </li>
      <li>
        <svg width="18" height="12" aria-hidden="true">
          <line
            x2="18"
            y1="6"
            y2="6"
            stroke={colours.disputed}
            strokeWidth="0.9"
            strokeDasharray="2.4 1.8"
          />
        </svg>
        {words.say("layer.disputed")}
      </li>
    </ul>
  );
};

interface SwatchProps {
  readonly fills: readonly string[];
  readonly edge: string;
  readonly opacity?: number;
}

const Swatch = ({ fills, edge, opacity }: SwatchProps) => (
  <svg width="20" height="13" aria-hidden="true">
    {fills.map((fill) => (
      <rect
        key={fill}
        {...{ x: 0.5, y: 0.5, width: 19, height: 12 }}
        {...{ fill, stroke: edge, fillOpacity: opacity }}
      />
    ))}
  </svg>
);
