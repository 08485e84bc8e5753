import { type DatasetSource, isMeasure, type MethodVariable, type World } from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useWords } from "../state/atlas.ts";
import { NamedId } from "./NamedId.tsx";

const columns = [
  "method.column.variable",
  "method.column.unit",
  "method.column.possible",
  "method.column.regions",
  "method.column.supplier",
] as const;

interface DictionaryProps {
  readonly variables: readonly MethodVariable[];
  readonly world: World;
  readonly datasets: readonly DatasetSource[];
}

/** What the model reads of the world: unit, possible range, how many regions have it, who supplies it. */
export function Dictionary({ variables, world, datasets }: DictionaryProps) {
  const words = useWords();
  const rows = variables.map(({ id, name, unit, bounds, sources }) => ({
    key: id,
    cells: [
      <NamedId key="name" name={name} id={id} />,
      unit,
      bounds,
      words.say("method.ofRegions", {
        regions: words.figure(covered(world, id), 0),
        all: words.figure(world.regions.length, 0),
      }),
      <SupplierLinks
        key="suppliers"
        suppliers={datasets.filter((dataset) => sources.includes(dataset.id))}
      />,
    ],
  }));
  return (
    <ReadingTable
      label={words.say("method.dictionary")}
      head={columns.map((key) => words.say(key))}
      rows={rows}
      short={[1, 2, 3]}
    />
  );
}

/** Regions that have a figure for a variable. */
const covered = ({ regions }: World, id: string): number =>
  regions.filter(({ cells }) => {
    const cell = (cells as Readonly<Record<string, (typeof cells)[keyof typeof cells]>>)[id];
    return cell !== undefined && isMeasure(cell);
  }).length;

function SupplierLinks({ suppliers }: { readonly suppliers: readonly DatasetSource[] }) {
  const words = useWords();
  if (suppliers.length === 0) return words.say("methodology.belowCountries");
  return (
    <bdi lang="en">
      {suppliers.map(({ id, title, publisher }) => (
        <a key={id} className="supplier" href={`#dataset-${id}`}>
          {publisher}, {title}
        </a>
      ))}
    </bdi>
  );
}
