import { figureColumns, type PublishedFigures } from "../../../src/index.ts";
import { StatusBadge } from "../../furniture/StatusBadge.tsx";
import { useWords } from "../../state/atlas.ts";
import "./figureTable.css";

/** Published figures of a region's data centres: who says what, how firmly, and what is done with it. */
export function FigureTable({ figures }: { readonly figures: PublishedFigures }) {
  const words = useWords();
  const { title, lines, result } = figures;
  return (
    <>
      <table className="figure-table" aria-label={title}>
        <thead>
          <tr>
            {figureColumns.map((column) => (
              <th key={column} scope="col">
                {words.say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, publisher, covers, figure, years, status, use, useWords, url }) => (
            <tr key={id} data-use={use}>
              <th scope="row">
                <bdi lang="en">
                  <a href={url}>{publisher}</a> <small>{covers}</small>
                </bdi>
              </th>
              <td>{figure}</td>
              <td>
                <StatusBadge status={status} /> {years}
              </td>
              <td>{useWords}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {result && <p className="fine-print">{result}</p>}
    </>
  );
}
