import { useId, useMemo, useState } from "react";
import {
  type DataCentreYear,
  dataCentreYears,
  type Words,
  type YearsLayout,
  yearStatuses,
  yearsLayout,
  yearsSentence,
  yearsWords,
} from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import type { PanelProps } from "./PanelProps.ts";
import "./years.css";

/** Electricity of the region's data centres from year to year: a chart, and the same as a table. */
export function RegionYears({ context: { world, assessment }, index }: PanelProps) {
  const words = useWords();
  const { scenario } = assessment;
  const years = useMemo(() => {
    const region = world.regions[index];
    return region && scenario.basis !== "siting" ? dataCentreYears(world, region, scenario) : [];
  }, [world, scenario, index]);
  if (years.length === 0) return null;
  return (
    <section className="section">
      <h3 className="section-title">
        {words.say("years.title")}
        <span>{words.say("years.unit")}</span>
      </h3>
      <YearsChart years={years} chosen={scenario.year} />
      <p className="fine-print">{words.say("years.about")}</p>
      <YearsTable years={years} />
    </section>
  );
}

interface YearsProps {
  readonly years: readonly DataCentreYear[];
}

function YearsChart({ years, chosen }: YearsProps & { readonly chosen: number }) {
  const words = useWords();
  const layout = useMemo(() => yearsLayout(years, words.direction), [years, words]);
  const hatch = useId();
  const { bands, lines } = layout;
  return (
    <svg
      className="years-chart"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={yearsSentence(years, words)}
    >
      <pattern
        id={hatch}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="hatch" d="M0,0V6" />
      </pattern>
      <Grid layout={layout} words={words} />
      <path className="band" d={bands.modelled} />
      <path d={bands.projected} fill={`url(#${hatch})`} />
      <path className="line" d={lines.modelled} />
      <path className="line projected" d={lines.projected} />
      <Marks layout={layout} words={words} chosen={chosen} />
    </svg>
  );
}

interface ChartProps {
  readonly layout: YearsLayout;
  readonly words: Words;
}

/** Lines at round numbers, and how the years are known. */
const Grid = ({ layout: { levels, start, end, middles }, words }: ChartProps) => (
  <>
    {levels.map(({ y, value }) => (
      <g key={value}>
        <path className="level" d={`M${start},${y}H${end}`} />
        <text x={start + (start < end ? -5 : 5)} y={y + 4} textAnchor="end">
          {words.figure(value)}
        </text>
      </g>
    ))}
    {yearStatuses.map((status) => (
      <text key={status} x={middles[status]} y={12} textAnchor="middle">
        {words.say(`years.${status}`)}
      </text>
    ))}
  </>
);

/** One dot a year, filled where the figure of that year is published; the scenario's year stands out. */
const Marks = ({
  layout: { marks, bottom },
  words,
  chosen,
}: ChartProps & { readonly chosen: number }) =>
  marks.map(({ x, y, year, published }, place) => (
    <g key={year} className={year === chosen ? "chosen" : undefined}>
      {year === chosen && <path className="rise" d={`M${x},${bottom}V${y}`} />}
      <circle className={published ? "published" : undefined} cx={x} cy={y} r={3} />
      {(place % 2 === 0 || year === chosen) && Math.abs(year - chosen) !== 1 && (
        <text x={x} y={bottom + 17} textAnchor="middle">
          {words.year(year)}
        </text>
      )}
    </g>
  ));

/** Every year in words; its rows are made when it is opened. */
function YearsTable({ years }: YearsProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="weight-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("view.asTable")}</summary>
      {open && (
        <table>
          <tbody>
            {yearsWords(years, words).map(({ year, figure, range, status }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="end">{figure}</td>
                <td className="end">
                  <bdi>{range}</bdi>
                </td>
                <td>{status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
