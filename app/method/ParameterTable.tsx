import { type Parameter, parameterIds, parameters, unitWords } from "../../src/index.ts";
import { ReadingTable } from "../shell/ReadingTable.tsx";
import { useWords } from "../state.ts";
import { plainFigure } from "./plainFigure.ts";

const columns = [
  "method.column.parameter",
  "method.column.central",
  "method.column.range",
  "method.column.bounds",
  "method.column.unit",
  "method.column.shape",
  "method.column.source",
] as const;

const shapes = {
  triangular: "method.shape.triangular",
  logTriangular: "method.shape.logTriangular",
  choice: "method.shape.choice",
} as const satisfies Record<Parameter["shape"], string>;

/** Every number that a scenario can set: central value, range, bounds, unit, source. */
export function ParameterTable() {
  const words = useWords();
  const head = columns.map((key) => words.say(key));
  const rows = parameterIds.map((id) => {
    const { low, central, high, min, max, unit, shape, source }: Parameter = parameters[id];
    const span = (from: number, to: number): string =>
      `${plainFigure(words, from)}–${plainFigure(words, to)}`;
    return {
      key: id,
      cells: [
        <NamedId key="name" name={words.say(`parameter.${id}`)} id={id} />,
        plainFigure(words, central),
        low < high ? span(low, high) : "",
        span(min, max),
        unitWords(words, unit),
        words.say(shapes[shape]),
        <bdi key="source" lang="en">
          {source}
        </bdi>,
      ],
    };
  });
  return (
    <ReadingTable
      label={words.say("method.parameters")}
      head={head}
      rows={rows}
      short={[1, 2, 3, 4, 5]}
    />
  );
}

/** A name in words, and as files and addresses write it. */
export const NamedId = ({ name, id }: { readonly name: string; readonly id: string }) => (
  <>
    {name}
    <code dir="ltr">{id}</code>
  </>
);
