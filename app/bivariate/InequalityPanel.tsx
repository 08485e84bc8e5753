import {
  bivariateInequality,
  inequalitySentences,
  type LorenzPoint,
  percent,
} from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import { NoShares } from "./NoShares.tsx";
import type { BivariateState } from "./useBivariate.ts";

/** How unevenly the burden lies on people and how far from the benefit: a curve, and three indices in words. */
export function InequalityPanel({ state }: { readonly state: BivariateState }) {
  const words = useWords();
  const { scene, assessment } = state;
  const inequality = bivariateInequality(assessment, scene.pair);
  return (
    <section className="section inequality-panel" aria-labelledby="inequality-title">
      <h2 className="section-title" id="inequality-title">
        {words.say("bivariate.inequality")}
      </h2>
      {inequality ? (
        <div className="inequality">
          <LorenzChart lorenz={inequality.lorenz} burden={scene.burden.name} />
          <div>
            {inequalitySentences(inequality, scene, words).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
      ) : (
        <NoShares assessment={assessment} />
      )}
    </section>
  );
}

interface Props {
  readonly lorenz: readonly LorenzPoint[];
  /** Name of the burden. */
  readonly burden: string;
}

/** Edge of the chart and room for its figures, px. */
const edge = 132;
const room = { start: 34, foot: 18, top: 6, end: 10 };
const ticks = [0, 0.5, 1];

/** People from those who bear least across, what they carry upwards; the straight line is an even burden. */
function LorenzChart({ lorenz, burden }: Props) {
  const words = useWords();
  const rtl = words.direction === "rtl";
  const width = edge + room.start + room.end;
  const x = (people: number): number => {
    const across = room.start + people * edge;
    return rtl ? width - across : across;
  };
  const y = (carried: number): number => room.top + (1 - carried) * edge;
  const say = (part: number): string => percent(words, words.figure(100 * part));
  const curve = lorenz.map(
    ({ people, carried }) => `${x(people).toFixed(2)},${y(carried).toFixed(2)}`,
  );
  return (
    <figure className="lorenz">
      <svg
        width={width}
        height={edge + room.top + room.foot}
        role="img"
        aria-label={words.say("bivariate.lorenzLabel", { burden })}
      >
        {ticks.map((at) => (
          <g key={at}>
            <line x1={x(0)} x2={x(1)} y1={y(at)} y2={y(at)} />
            <text x={x(0) + (rtl ? 5 : -5)} y={y(at)} dominantBaseline="central" textAnchor="end">
              {say(at)}
            </text>
            <text x={x(at)} y={y(0) + 14} textAnchor="middle">
              {say(at)}
            </text>
          </g>
        ))}
        <line className="even" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        <polyline className="curve" points={curve.join(" ")} />
      </svg>
      <figcaption>
        {words.say("bivariate.people")} {rtl ? "←" : "→"}
        <br />
        {words.say("bivariate.carried")} ↑
      </figcaption>
    </figure>
  );
}
