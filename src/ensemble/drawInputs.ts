import { capacityFuels } from "../dataset/fuels.ts";
import type { VariableId } from "../dataset/variable.ts";
import { type AiColumns, aiElectricityOf } from "../model/evidence/aiElectricity.ts";
import { aiGrowth } from "../model/evidence/aiGrowth.ts";
import { baseYear, firstGrowthUntil } from "../model/evidence/evidenceRule.ts";
import { movedWithBase } from "../model/hostedAi.ts";
import { type KernelInput, kernelInput } from "../model/kernelInput.ts";
import { inPriceYear } from "../model/money/inPriceYear.ts";
import { priceYear } from "../model/money/priceYear.ts";
import type { Prepared } from "../model/prepare.ts";
import type { Question } from "../model/question.ts";
import { routedDemand } from "../model/routing/routedDemand.ts";
import { countedEnergy } from "../model/tokens/tokenEnergyOf.ts";
import type { Parameter } from "../scenario/parameter.ts";
import { type ParameterId, parameters } from "../scenario/parameters.ts";
import { hashUniform } from "./counterHash.ts";
import { drawnLoads } from "./drawnLoads.ts";
import {
  drawnRange,
  energyUniform,
  parameterUniform,
  type UniformByDraw,
  worldParameters,
} from "./globalInputs.ts";
import { type Marginal, marginalOf } from "./marginal.ts";
import { type RegionalCell, regionalCells } from "./regionalCells.ts";

/** The kernel's input, moved from draw to draw: its numbers are overwritten. */
export interface DrawInputs {
  readonly input: KernelInput;
  readonly moveTo: (draw: number) => void;
}

/** The kernel's input with room of its own for all that draws move. */
type Room = {
  -readonly [Field in keyof KernelInput]: KernelInput[Field];
} & { readonly parameters: Record<ParameterId, number> };

/** Writes one part of a draw. */
type Mover = (draw: number) => void;

/**
 * Everything that draws move, in front of the model's own kernel: parameters and the energy of a token (the same for the whole world),
 * loads and figures of regions, and the shares of tokens that follow from them.
 */
export function drawInputs(prepared: Prepared, question: Question, seed: number): DrawInputs {
  const central = kernelInput(prepared, question);
  const room: Room = {
    ...central,
    parameters: { ...central.parameters },
    data: { ...central.data },
  };
  const movers = [
    ...parameterMovers(room, prepared, seed),
    ...energyMovers(room, seed),
    cellMover(room, prepared, seed),
    loadMover(room, prepared, { question, seed }),
    ...servedMovers(room, prepared, question),
  ];
  return {
    input: room,
    moveTo: (draw) => {
      for (const move of movers) move(draw);
    },
  };
}

/** Money is drawn in its own year and carried to that of the results. */
function parameterMovers(room: Room, { priceLevels }: Prepared, seed: number): readonly Mover[] {
  return worldParameters.flatMap((id): Mover[] => {
    const range = drawnRange(room.scenario, id);
    if (!(range.high > range.low)) return [];
    const { shape, priceYear: from }: Parameter = parameters[id];
    const marginal = marginalOf(range, shape === "logTriangular" ? shape : "triangular");
    const uniform = parameterUniform(seed, id);
    if (from === undefined)
      return [
        (draw) => {
          room.parameters[id] = marginal(uniform(draw));
        },
      ];
    const years = { from, to: priceYear };
    return [
      (draw) => {
        room.parameters[id] = inPriceYear(marginal(uniform(draw)), years, priceLevels);
      },
    ];
  });
}

function energyMovers(room: Room, seed: number): readonly Mover[] {
  const { energy } = countedEnergy(room.scenario);
  if (room.scenario.basis !== "tokens" || !(energy.high > energy.low)) return [];
  const marginal: Marginal = marginalOf(energy, "logTriangular");
  const uniform: UniformByDraw = energyUniform(seed);
  return [
    (draw) => {
      room.tokenEnergy = marginal(uniform(draw));
    },
  ];
}

/** A cell that is drawn, with every place that its number stands in. */
interface PlacedCell extends RegionalCell {
  readonly column: Float64Array;
  /** Place in the rows of capacities; below 0 for a figure that is none of a kind of plant, or of a region without any. */
  readonly leaf: number;
  /** Whether the hydro of the region counts as firm plant. */
  readonly isReservoir: boolean;
}

function cellMover(room: Room, prepared: Prepared, seed: number): Mover {
  room.capacityOfKind = room.capacityOfKind.slice();
  room.reservoirCapacity = room.reservoirCapacity.slice();
  const columns = new Map<VariableId, Float64Array>();
  const cells = regionalCells(prepared, seed).map((cell): PlacedCell => {
    const { variable, region } = cell;
    const column = columns.get(variable) ?? room.data[variable].slice();
    columns.set(variable, column);
    return {
      ...cell,
      column,
      leaf: leafOf(room, variable, region),
      isReservoir:
        variable === "capacityHydro" && (prepared.reservoirCapacity.high[region] as number) > 0,
    };
  });
  room.data = { ...room.data, ...Object.fromEntries(columns) };
  return (draw) => {
    for (const { marginal, bits, column, region, leaf, isReservoir } of cells) {
      const value = marginal(hashUniform(bits, draw));
      column[region] = value;
      if (leaf >= 0) room.capacityOfKind[leaf] = value;
      if (isReservoir) room.reservoirCapacity[region] = value;
    }
  };
}

function leafOf({ capacityOfKind }: Room, variable: VariableId, region: number): number {
  const kind = (capacityFuels as readonly VariableId[]).indexOf(variable);
  const place = region * capacityFuels.length + kind;
  return kind < 0 || Number.isNaN(capacityOfKind[place]) ? -1 : place;
}

/** Loads of the base year, those of the scenario's year that move with them, and their sums over regions of the IEA. */
function loadMover(
  room: Room,
  { world }: Prepared,
  { question, seed }: { readonly question: Question; readonly seed: number },
): Mover {
  const { value: central, ofYear } = question.centres;
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
  return (draw) => {
    sums.fill(0);
    for (const [region, load] of loads.entries()) {
      if (!load) continue;
      const drawn = load(draw);
      base[region] = drawn;
      later[region] = movedWithBase(ofYear[region] as number, drawn, central[region] as number);
      const group = groupOf[region] as number;
      sums[group] = (sums[group] as number) + drawn;
    }
    for (const [region, group] of groupOf.entries()) around[region] = sums[group] as number;
  };
}

/** Shares of the world's tokens follow the drawn load of AI and the drawn use by income; only tokens are routed. */
function servedMovers(
  room: Room,
  prepared: Prepared,
  { load, centres }: Question,
): readonly Mover[] {
  const { scenario } = room;
  if (scenario.basis !== "tokens") return [];
  return [
    () => {
      const { parameters: values, hostedLoad: electricity } = room;
      const columns: AiColumns = {
        ...centres,
        electricity,
        electricityOfYear: room.hostedLoadOfYear,
        around: room.electricityAround,
      };
      const hosted = aiElectricityOf(columns, {
        aiShare: values.aiShare,
        computeWeight: values.computeWeight,
        growth: aiGrowth(scenario.year, baseYear, {
          first: values.aiGrowth,
          later: values.aiGrowthLater,
          until: firstGrowthUntil,
        }),
        utilisation: values.siteUtilisation,
        powerUsageEffectiveness: values.powerUsageEffectiveness,
      });
      const { useIncomeElasticity } = values;
      const drawn = {
        ...scenario,
        parameters: { ...scenario.parameters, useIncomeElasticity },
      };
      const weights = { ...load, value: hosted, low: hosted, high: hosted };
      room.servedShare = routedDemand(prepared, drawn, weights).served.value;
    },
  ];
}
