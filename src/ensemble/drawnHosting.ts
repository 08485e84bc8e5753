import { movedWithBase } from "../model/hostedAi.ts";
import type { Drawing, DrawnInput, DrawRoom } from "./drawnInput.ts";
import { drawnLoads } from "./drawnLoads.ts";
import type { DrawPoint } from "./drawPoint.ts";

/** Columns that the loads of data centres are written into. */
export const hostingColumns = ["hostedLoad", "hostedLoadOfYear", "electricityAround"] as const;

/** Loads of the base year, those of the scenario's year that move with them, and their sums over regions of the IEA. */
export function drawnHosting(
  room: DrawRoom,
  { prepared: { world }, question: { centres }, seed, isRead }: Drawing,
): readonly DrawnInput[] {
  if (!hostingColumns.some(isRead)) return [];
  const { value: central, ofYear } = centres;
  const base = room.hostedLoad.slice();
  const later = room.hostedLoadOfYear.slice();
  const around = room.electricityAround.slice();
  room.hostedLoad = base;
  room.hostedLoadOfYear = later;
  room.electricityAround = around;
  const loads = drawnLoads(world, room.scenario, seed);
  const names = world.regions.map(({ ieaRegion }) => ieaRegion);
  const groups = [...new Set(names)];
  const groupOf = names.map((name) => groups.indexOf(name));
  const sums = new Float64Array(groups.length);
  const moveTo = (point: DrawPoint): void => {
    loads.drawInto(base, point);
    sums.fill(0);
    for (const region of loads.regions) {
      const drawn = base[region] as number;
      later[region] = movedWithBase(ofYear[region] as number, drawn, central[region] as number);
      const group = groupOf[region] as number;
      sums[group] = (sums[group] as number) + drawn;
    }
    for (let region = 0; region < around.length; region += 1)
      around[region] = sums[groupOf[region] as number] as number;
  };
  return [{ writes: hostingColumns, moveTo }];
}
