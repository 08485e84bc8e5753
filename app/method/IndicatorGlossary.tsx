import type { MethodIndicator, MethodSection } from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useWords } from "../state/atlas.ts";
import { EquationLinks } from "./EquationLinks.tsx";
import { NamedId } from "./NamedId.tsx";

const columns = [
  "method.column.indicator",
  "method.column.about",
  "method.column.unit",
  "method.column.direction",
  "method.column.bases",
  "method.column.classLimits",
  "method.column.equations",
] as const;

interface IndicatorGlossaryProps {
  readonly indicators: readonly MethodIndicator[];
  readonly sections: readonly MethodSection[];
}

/** Every figure that maps, tables and files show, and what it says. */
export function IndicatorGlossary({ indicators, sections }: IndicatorGlossaryProps) {
  const words = useWords();
  const rows = indicators.map(({ id, name, about, unit, direction, bases, limits, equations }) => ({
    key: id,
    cells: [
      <NamedId key="name" name={name} id={id} />,
      about,
      unit,
      direction,
      bases,
      limits,
      equations.length === 0 ? (
        ""
      ) : (
        <EquationLinks key="equations" ids={equations} sections={sections} />
      ),
    ],
  }));
  return (
    <ReadingTable
      label={words.say("method.indicators")}
      head={columns.map((key) => words.say(key))}
      rows={rows}
      short={[2, 3, 4]}
    />
  );
}
