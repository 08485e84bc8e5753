import { indicatorName, indicators, type MessageKey, unitWords } from "../../src/index.ts";
import { ReadingTable } from "../shell/ReadingTable.tsx";
import { useWords } from "../state.ts";
import { NamedId } from "./ParameterTable.tsx";

const columns = [
  "method.column.indicator",
  "method.column.about",
  "method.column.unit",
  "method.column.direction",
  "method.column.bases",
] as const;

const directions = {
  1: "method.heavier",
  0: "method.context",
  [-1]: "method.lighter",
} as const;

/** Every figure that maps, tables and files show, and what it says. */
export function IndicatorGlossary() {
  const words = useWords();
  const head = columns.map((key) => words.say(key));
  const rows = indicators.map(({ id, unit, direction, bases }) => ({
    key: id,
    cells: [
      <NamedId key="name" name={indicatorName(words, id)} id={id} />,
      words.say(`indicator.${id}.about` as MessageKey),
      unitWords(words, unit),
      words.say(directions[direction]),
      bases.map((basis) => words.say(`basis.${basis}`)).join(words.say("list.comma")),
    ],
  }));
  return (
    <ReadingTable
      label={words.say("method.indicators")}
      head={head}
      rows={rows}
      short={[2, 3, 4]}
    />
  );
}
