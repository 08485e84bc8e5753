import type { MethodParameter, MethodSection } from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useWords } from "../state/atlas.ts";
import { EquationLinks } from "./EquationLinks.tsx";
import { NamedId } from "./NamedId.tsx";

const columns = [
  "method.column.parameter",
  "method.column.central",
  "method.column.range",
  "method.column.bounds",
  "method.column.unit",
  "method.column.shape",
  "method.column.source",
  "method.column.equations",
] as const;

interface ParameterTableProps {
  readonly parameters: readonly MethodParameter[];
  readonly sections: readonly MethodSection[];
}

/** Every number that a scenario can set: central value, range, bounds, unit, source, and where it enters. */
export function ParameterTable({ parameters, sections }: ParameterTableProps) {
  const words = useWords();
  const rows = parameters.map(
    ({ id, name, figure, range, bounds, unitName, shapeName, source, equations }) => ({
      key: id,
      cells: [
        <NamedId key="name" name={name} id={id} />,
        figure,
        range,
        bounds,
        unitName,
        shapeName,
        <bdi key="source" lang="en">
          {source}
        </bdi>,
        equations.length === 0 ? (
          ""
        ) : (
          <EquationLinks key="equations" ids={equations} sections={sections} />
        ),
      ],
    }),
  );
  return (
    <ReadingTable
      label={words.say("method.parameters")}
      head={columns.map((key) => words.say(key))}
      rows={rows}
      short={[1, 2, 3, 4, 5]}
    />
  );
}
