import {
  type Indicator,
  indicatorName,
  type Scene,
  unitWords,
  type Words,
} from "../../src/index.ts";
import type { Sort } from "../furniture/sortPart.ts";
import { useWords } from "../state/atlas.ts";
import { drawnColumns } from "./tableRows.ts";

interface TableHeaderProps {
  readonly scene: Scene;
  readonly sides: readonly Indicator[];
  readonly sort: Sort;
  readonly onSort: (column: string) => void;
}

/** Names of the columns with their units; each sorts. */
export function TableHeader({ scene, sides, sort, onSort }: TableHeaderProps) {
  const words = useWords();
  const columns = [
    { id: "rank", name: words.say("table.rank"), note: "", end: true },
    { id: "name", name: words.say("table.region"), note: "", end: false },
    {
      id: "value",
      name: indicatorName(words, scene.layer),
      note: unitWords(words, scene.unit),
      end: true,
    },
    ...rangeColumns(scene, words),
    ...sides.map(({ id, unit }) => ({
      id,
      name: indicatorName(words, id),
      note: unitWords(words, unit),
      end: true,
    })),
    {
      id: "status",
      name: words.say("table.status"),
      note: words.say("table.statusNote"),
      end: false,
    },
    { id: "year", name: words.say("table.year"), note: "", end: false },
  ];
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, name, note, end }) => (
          <th
            key={id}
            scope="col"
            className={end ? "end" : undefined}
            aria-sort={id === sort.column ? direction(sort) : undefined}
          >
            {id === "range" ? (
              name
            ) : (
              <button type="button" onClick={() => onSort(id)}>
                {name}
                {id === sort.column && (
                  <span aria-hidden="true">{sort.descending ? " ▼" : " ▲"}</span>
                )}
              </button>
            )}
            <small>{note}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The ends of the draws, each to sort by; without draws the worst and the best case. */
function rangeColumns({ draws }: Scene, words: Words) {
  if (draws === 0)
    return [
      {
        id: "range",
        name: words.say("table.range"),
        note: words.say("table.rangeNote"),
        end: true,
      },
    ];
  const note = words.say("table.drawsNote", { count: words.figure(draws, 0) });
  return drawnColumns.map((id) => ({ id, name: words.say(`table.${id}`), note, end: true }));
}

const direction = ({ descending }: Sort) => (descending ? "descending" : "ascending");
