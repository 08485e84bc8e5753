import type { BivariateScene } from "../../src/index.ts";
import type { Sort } from "../furniture/sortPart.ts";
import { useWords } from "../state/atlas.ts";
import { ledgerColumns } from "./ledgerColumns.ts";

interface Props {
  readonly scene: BivariateScene;
  readonly sort: Sort;
  readonly onSort: (column: string) => void;
}

/** Names of the columns with their units; each sorts. */
export function LedgerHeader({ scene, sort, onSort }: Props) {
  const words = useWords();
  const columns = [
    { id: "name", name: words.say("table.region"), note: "" },
    { id: "value", name: words.say("bivariate.burdenColumn"), note: scene.burden.unit },
    ...ledgerColumns.map(({ id, name }) => ({
      id,
      name: words.say(name),
      note: "",
    })),
  ];
  return (
    <thead>
      <tr>
        {columns.map(({ id, name, note }) => (
          <th
            key={id}
            scope="col"
            className={id === "name" ? undefined : "end"}
            aria-sort={
              id === sort.column ? (sort.descending ? "descending" : "ascending") : undefined
            }
          >
            <button type="button" onClick={() => onSort(id)}>
              {name}
              {id === sort.column && (
                <span aria-hidden="true">{sort.descending ? " ▼" : " ▲"}</span>
              )}
            </button>
            <small>{note}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}
