import { publishedParts } from "../model/below/dataCentresBelow.ts";
import { membersByParent } from "../model/below/membersByParent.ts";
import { baseLoad } from "../model/evidence/baseLoads.ts";
import { evidencePlaces, type HostingEvidence } from "../model/evidence/evidencePlaces.ts";
import { baseYear, loadRuleOf } from "../model/evidence/evidenceRule.ts";
import { siteElectricity } from "../model/evidence/siteElectricity.ts";
import { stateElectricity } from "../model/evidence/stateElectricity.ts";
import { noEvidence } from "../model/evidence.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import type { Region } from "../region/region.ts";
import { drawBits, inputBits, uniformOfBits } from "./counterHash.ts";
import { hostingColumns } from "./drawnHosting.ts";
import type { Drawing, DrawnInput, DrawRoom } from "./drawnInput.ts";
import { drawnRule } from "./drawnLoads.ts";
import { drawnShares } from "./drawnShares.ts";
import type { DrawPoint } from "./drawPoint.ts";
import { marginalOf, marginalQuantile } from "./marginal.ts";

/** Columns that follow from the load above as well, where it is shared out. */
export const columnsBelow = [...hostingColumns, "computeShare", "sitePower"] as const;

/** The columns of one level, to be written. */
type Columns = Readonly<Record<(typeof columnsBelow)[number], Float64Array>>;

/** One region above, with the places of its parts. */
interface Whole {
  readonly parent: number;
  readonly region: Region;
  readonly members: readonly number[];
}

/**
 * Loads of the regions below others, from the draws above: published loads of parts are drawn by themselves and kept within
 * the nation's, everywhere else the drawn load of the region above is shared out.
 *
 * Sites and located compute of a state are shared out with its load, as nobody knows in which county they stand. The ends of
 * the range hold both at their central share, so that draws of such counties can lie below the worst case.
 *
 * @param above the input of the level above, moved to the draw before.
 */
export function drawnHostingBelow(
  room: DrawRoom,
  drawing: Drawing,
  above: KernelInput,
): readonly DrawnInput[] {
  if (!columnsBelow.some(drawing.isRead)) return [];
  const { world } = drawing.prepared;
  const { scenario } = drawing.question;
  const columns = Object.fromEntries(columnsBelow.map((id) => [id, room[id].slice()])) as Columns;
  Object.assign(room, columns);
  const places = evidencePlaces(world);
  const rule = loadRuleOf(scenario);
  const members = membersByParent(world);
  const movers = (world.parents?.regions ?? []).flatMap((region, parent) => {
    const own = members.get(region.id);
    if (!own) return [];
    const whole = { parent, region, members: own };
    return publishedParts({ places, rule }, own)
      ? publishedMover(columns, { whole, places, drawing, above })
      : sharedMover(columns, { whole, drawing, above });
  });
  const moveTo = (point: DrawPoint): void => {
    for (const move of movers) move(point);
  };
  return [{ writes: columnsBelow, moveTo }];
}

interface Sharing {
  readonly whole: Whole;
  readonly drawing: Drawing;
  readonly above: KernelInput;
}

interface Published extends Sharing {
  readonly places: readonly HostingEvidence[];
}

function publishedMover(
  columns: Columns,
  { whole: { parent, members }, places, drawing, above }: Published,
): (point: DrawPoint) => void {
  const { scenario } = drawing.question;
  const rule = drawnRule(scenario);
  const { year, use } = loadRuleOf(scenario);
  const parts = members.map((member) => {
    const place = places[member] as HostingEvidence;
    const load = baseLoad(place, rule);
    const floorIn = (when: number): number => siteElectricity(place.sitePower(when), use);
    return {
      marginal: load && marginalOf({ ...load, central: load.value }, "logTriangular"),
      bits: inputBits(drawing.seed, place.id, "hostedLoad"),
      floorBefore: floorIn(baseYear),
      floor: floorIn(year),
    };
  });
  return (point) => {
    const ofDraw = drawBits(point("regionalData"));
    const before = above.hostedLoad[parent] as number;
    const drawn = parts.map(({ marginal, bits, floorBefore, floor }) => ({
      electricity: marginal ? marginalQuantile(marginal, uniformOfBits(bits, ofDraw)) : Number.NaN,
      floorBefore,
      floor,
    }));
    const now = above.hostedLoadOfYear[parent] as number;
    const { scale, electricity } = stateElectricity(drawn, { before, now });
    for (const [index, member] of members.entries()) {
      columns.electricityAround[member] = before;
      if (!parts[index]?.marginal) continue;
      columns.hostedLoad[member] = (drawn[index]?.electricity as number) * scale;
      columns.hostedLoadOfYear[member] = electricity[index] as number;
    }
  };
}

function sharedMover(
  columns: Columns,
  { whole, drawing, above }: Sharing,
): (point: DrawPoint) => void {
  const { parent, region, members } = whole;
  const { prepared, question, seed } = drawing;
  const shares = drawnShares({ columns: prepared.columns, members, parent: region }, seed);
  const evidence = prepared.above?.dataCentres(loadRuleOf(question.scenario)).evidence;
  const isHosted = evidence?.[parent] !== noEvidence;
  /** Sites are dated by state or province: below those they are shared out as the load is. */
  const isDated = prepared.world.parents?.parents === undefined;
  const shared = [
    ...(isHosted ? (["hostedLoad", "hostedLoadOfYear", "computeShare"] as const) : []),
    ...(isDated ? [] : (["sitePower"] as const)),
  ];
  const share = (id: (typeof shared)[number], drawn: readonly number[]): void => {
    const whole = above[id][parent] as number;
    for (const [index, member] of members.entries())
      if (!Number.isNaN(drawn[index])) columns[id][member] = whole * (drawn[index] as number);
  };
  return (point) => {
    const drawn = shares(point);
    for (const member of members)
      columns.electricityAround[member] = above.electricityAround[parent] as number;
    for (const id of shared) share(id, drawn);
  };
}
