import { isMeasure, unitWords, type VariableId, variableIds, variables } from "../../src/index.ts";
import { ReadingTable } from "../shell/ReadingTable.tsx";
import { useWords } from "../state.ts";
import type { LoadedWorld } from "../world/loadWorld.ts";
import { NamedId } from "./ParameterTable.tsx";
import { plainFigure } from "./plainFigure.ts";

const columns = [
  "method.column.variable",
  "method.column.unit",
  "method.column.possible",
  "method.column.regions",
  "method.column.supplier",
] as const;

/** What the model reads of the world: unit, possible range, how many regions have it, who supplies it. */
export function Dictionary({ loaded: { world, datasets } }: { readonly loaded: LoadedWorld }) {
  const words = useWords();
  const head = columns.map((key) => words.say(key));
  const covered = (variable: VariableId): number =>
    world.regions.filter(({ cells }) => {
      const cell = cells[variable];
      return cell !== undefined && isMeasure(cell);
    }).length;
  const rows = variableIds.map((variable) => {
    const { unit, min, max } = variables[variable];
    const suppliers = datasets.filter(({ supplies }) => supplies.includes(variable));
    return {
      key: variable,
      cells: [
        <NamedId key="name" name={words.say(`variable.${variable}`)} id={variable} />,
        unitWords(words, unit),
        `${plainFigure(words, min)}–${plainFigure(words, max)}`,
        words.say("method.ofRegions", {
          regions: words.figure(covered(variable), 0),
          all: words.figure(world.regions.length, 0),
        }),
        suppliers.length === 0 ? (
          words.say("method.derived")
        ) : (
          <SupplierLinks key="suppliers" suppliers={suppliers} />
        ),
      ],
    };
  });
  return (
    <ReadingTable
      label={words.say("method.dictionary")}
      head={head}
      rows={rows}
      short={[1, 2, 3]}
    />
  );
}

const SupplierLinks = ({ suppliers }: { readonly suppliers: LoadedWorld["datasets"] }) => (
  <bdi lang="en">
    {suppliers.map(({ id, title, publisher }) => (
      <a key={id} className="supplier" href={`#dataset-${id}`}>
        {publisher}, {title}
      </a>
    ))}
  </bdi>
);
