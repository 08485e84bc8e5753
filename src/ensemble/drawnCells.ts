import { capacityFuels } from "../dataset/fuels.ts";
import { type VariableId, variableIds, variables } from "../dataset/variable.ts";
import { drawBits, inputBits } from "./counterHash.ts";
import type { Drawing, DrawnInput, DrawRoom } from "./drawnInput.ts";
import type { DrawPoint } from "./drawPoint.ts";
import { figureOwner } from "./figureOwner.ts";
import { type MarginalShape, marginalOf } from "./marginal.ts";
import { type DrawnColumn, marginalColumns } from "./marginalColumns.ts";

/** Figures of a variable that have a range, one a region. */
interface DrawnCells extends DrawnColumn {
  readonly regions: readonly number[];
}

const capacities: readonly VariableId[] = capacityFuels;

/** Counts, scores, classes and bounded shares are triangular; what varies by factors (prices, scarcity) is log-triangular. */
function shapeOf(variable: VariableId): MarginalShape {
  const { unit } = variables[variable];
  const isBounded = unit === "ratio" || unit === "%" || /^(score|class|index)/.test(unit);
  return isBounded || unit === "°C" || capacities.includes(variable)
    ? "triangular"
    : "logTriangular";
}

/**
 * Every figure with a range, of every region, each with a uniform number of its own: figures are independent. What regions have
 * inherited moves with the figure above.
 */
export const drawnCells = (room: DrawRoom, drawing: Drawing): readonly DrawnInput[] =>
  variableIds.flatMap((variable): readonly DrawnInput[] => {
    const places = placesOf(variable).filter(drawing.isRead);
    if (places.length === 0) return [];
    const cells = cellsOf(variable, drawing);
    if (cells.regions.length === 0) return [];
    const column = room.data[variable].slice();
    room.data = { ...room.data, [variable]: column };
    const draw = drawInto(column, cells);
    const kind = capacities.indexOf(variable);
    if (kind < 0) return [{ writes: [variable], moveTo: draw }];
    const copy = copyToPlants(room, { column, kind, regions: cells.regions }, drawing);
    return [
      {
        writes: [...places, "capacityOfKind"],
        moveTo: (point) => {
          draw(point);
          copy();
        },
      },
    ];
  });

/** Every place that the figures of a variable stand in. */
const placesOf = (variable: VariableId): readonly string[] => [
  variable,
  ...(capacities.includes(variable) ? ["capacityOfKind"] : []),
  ...(variable === "capacityHydro" ? ["reservoirCapacity"] : []),
];

function cellsOf(variable: VariableId, { prepared, seed }: Drawing): DrawnCells {
  const { carried, regions } = prepared;
  const { low, value, high } = carried[variable];
  const ownerOf = figureOwner(prepared);
  const shape = shapeOf(variable);
  const wide = [...regions.keys()].filter(
    (region) => (high[region] as number) > (low[region] as number),
  );
  return {
    regions: wide,
    bits: wide.map((region) => inputBits(seed, ownerOf(variable, region), variable)),
    marginals: wide.map((region) =>
      marginalOf(
        {
          low: low[region] as number,
          central: value[region] as number,
          high: high[region] as number,
        },
        shape,
      ),
    ),
  };
}

function drawInto(column: Float64Array, cells: DrawnCells): (point: DrawPoint) => void {
  const regions = Uint32Array.from(cells.regions);
  const numbersOf = marginalColumns(cells);
  return (point) => {
    const numbers = numbersOf(drawBits(point("regionalData")));
    for (let cell = 0; cell < regions.length; cell += 1)
      column[regions[cell] as number] = numbers[cell] as number;
  };
}

interface PlantColumn {
  readonly column: Float64Array;
  /** Place among the kinds of plant. */
  readonly kind: number;
  readonly regions: readonly number[];
}

/** Capacities stand among the kinds of plant too, and hydro of systems that reservoirs carry once more by itself. */
function copyToPlants(
  room: DrawRoom,
  { column, kind, regions }: PlantColumn,
  { prepared }: Drawing,
): () => void {
  const rows = room.capacityOfKind;
  const isHydro = capacities[kind] === "capacityHydro";
  const reservoirs = isHydro ? room.reservoirCapacity.slice() : undefined;
  if (reservoirs) room.reservoirCapacity = reservoirs;
  const firm = prepared.reservoirCapacity.high;
  const leafOf = (region: number): number => region * capacities.length + kind;
  const listed = regions.filter((region) => !Number.isNaN(rows[leafOf(region)]));
  const carried = regions.filter((region) => isHydro && (firm[region] as number) > 0);
  const leaves = Uint32Array.from(listed, leafOf);
  const plants = Uint32Array.from(listed);
  return () => {
    for (let place = 0; place < leaves.length; place += 1)
      rows[leaves[place] as number] = column[plants[place] as number] as number;
    for (const region of carried) if (reservoirs) reservoirs[region] = column[region] as number;
  };
}
