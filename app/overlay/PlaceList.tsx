import type { ReactNode } from "react";
import type { ReferenceRow } from "../../src/index.ts";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { isFinerId } from "../level/wantedLevel.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { keyOfRow, type PlaceColumn, type PlaceRegion, type ReadableLayer } from "./placeLayer.ts";

interface PlaceListProps {
  readonly layer: ReadableLayer;
  readonly items: readonly ReferenceRow[];
  readonly title: string;
}

/** The places as rows: what the marks say, for everybody. */
export function PlaceList({ layer, items, title }: PlaceListProps) {
  const words = useWords();
  const [first, ...others] = layer.columns(words);
  if (!first) return null;
  return (
    <div className="place-list">
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {[first, ...others].map(({ head, unit, end }) => (
              <th key={head} scope="col" className={end && "end"}>
                {head}
                {unit && (
                  <>
                    {" "}
                    <small>{unit}</small>
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={keyOfRow(layer, row)}>
              <th scope="row">
                <Cell {...{ layer, row }} column={first} />
              </th>
              {others.map((column) => (
                <td key={column.head} className={column.end && "end"}>
                  <Cell {...{ layer, row, column }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly layer: ReadableLayer;
  readonly row: ReferenceRow;
  readonly column: PlaceColumn<ReferenceRow>;
}

function Cell({ layer, row, column }: CellProps) {
  const text = <bdi>{column.cell(row)}</bdi>;
  return column.opens ? <RegionLink place={layer.regionOf(row)}>{text}</RegionLink> : text;
}

interface RegionLinkProps {
  readonly place: PlaceRegion;
  readonly children: ReactNode;
}

/** Opens the region of a place; on the map of counties, its state. */
function RegionLink({ place: { country, region }, children }: RegionLinkProps) {
  const level = useAtlas(({ address }) => address.level);
  const known = level !== "country" && isFinerId(region) ? region : country;
  return (
    <ViewLink change={{ region: known, level: level === "county" ? "auto" : level }}>
      {children}
    </ViewLink>
  );
}
