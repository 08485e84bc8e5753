import { useMemo } from "react";
import {
  type Assessment,
  assess,
  countryOf,
  type Indicator,
  outcomeFigures,
  type ReportContext,
  regionsWithin,
  type Scene,
  showsNumber,
  statusWords,
  unitWords,
  type Words,
} from "../../../src/index.ts";
import { ViewLink } from "../../furniture/ViewLink.tsx";
import { useIndicator } from "../../scene/currentScene.ts";
import { useAtlas, useWords } from "../../state/atlas.ts";
import { type BesideRow, besideRows } from "./besideRows.ts";
import { stepUp } from "./stepUp.ts";
import "./beside.css";

interface BesideTableProps {
  readonly context: ReportContext;
  readonly index: number;
  readonly scene: Scene;
}

/** The layer's figure of a province or county beside those of the region above it and its neighbours. */
export function BesideTable({ context, index, scene }: BesideTableProps) {
  const words = useWords();
  const indicator = useIndicator();
  const above = useAbove(context, index);
  const rows = useMemo(
    () => besideRows(context, index, { indicator, above }),
    [context, index, indicator, above],
  );
  const level = context.world.regions[index]?.level ?? "country";
  return (
    <section className="section beside">
      <h3 className="section-title" id="beside-title">
        {words.say("beside.title", { level })}
        <span>{unitWords(words, scene.unit)}</span>
      </h3>
      <table className="beside-table" aria-labelledby="beside-title">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.say("table.region")}</th>
            <th scope="col">{words.say("panel.valueRange", { drawn: "no" })}</th>
            <th scope="col">{words.say("table.status")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BesideLine key={row.id} row={row} context={context} indicator={indicator} />
          ))}
        </tbody>
      </table>
      <p className="quiet-text">{words.say("beside.note", { level })}</p>
    </section>
  );
}

/** The model's answer on the level above: of countries it is on the page, of a county's state it is asked for here, among its country's. */
function useAbove({ world, assessment }: ReportContext, index: number): Assessment | undefined {
  const countries = useAtlas((atlas) => atlas.assessment);
  const region = world.regions[index];
  const country = region?.level === "county" ? countryOf(region) : undefined;
  const { scenario } = assessment;
  const states = useMemo(
    () =>
      country !== undefined && world.parents
        ? assess(regionsWithin(world.parents, country), scenario)
        : undefined,
    [world, scenario, country],
  );
  return states ?? countries;
}

interface BesideLineProps {
  readonly row: BesideRow;
  readonly context: ReportContext;
  readonly indicator: Indicator;
}

function BesideLine({ row, context, indicator }: BesideLineProps) {
  const words = useWords();
  const name = useBesideName(row, context);
  const { id, role, outcome } = row;
  const isApart = role === "above" && isScore(indicator);
  const level = context.world.regions[0]?.level ?? "country";
  return (
    <tr data-role={role}>
      <th scope="row">
        {role === "own" ? (
          name
        ) : (
          <ViewLink change={role === "above" ? stepUp(level, id) : { region: id }}>{name}</ViewLink>
        )}
        {role === "above" && <small> {words.say("beside.whole")}</small>}
      </th>
      {isApart ? (
        <td colSpan={2}>
          <small>{words.say("beside.score", { level })}</small>
        </td>
      ) : (
        <FigureCells {...{ words, outcome, indicator }} />
      )}
    </tr>
  );
}

/** A score is found among the regions of one level: a country's does not stand beside a province's. */
const isScore = ({ unit }: Indicator): boolean => unit === "0–100";

interface FigureCellsProps extends Pick<BesideRow, "outcome"> {
  readonly words: Words;
  readonly indicator: Indicator;
}

function FigureCells({ words, outcome, indicator }: FigureCellsProps) {
  const { figure, range } = showsNumber(outcome.kind)
    ? outcomeFigures(words, outcome, indicator.decimals)
    : { figure: words.say(`kind.${outcome.kind}`), range: "" };
  return (
    <>
      <td className="end">
        <b>{figure}</b> <small>{range}</small>
      </td>
      <td>
        <small>{statusWords(outcome, words)}</small>
      </td>
    </>
  );
}

function useBesideName({ id }: BesideRow, { world, names }: ReportContext): string {
  const countryNames = useAtlas((atlas) => atlas.names);
  const found = [...world.regions, ...(world.parents?.regions ?? [])].find(
    (region) => region.id === id,
  );
  return names?.[id] ?? countryNames[id] ?? found?.name ?? id;
}
