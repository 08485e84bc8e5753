import type { ParameterId } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { crossoverOf } from "./lifeUntil.ts";
import { type ModelLife, modelLifeOf } from "./modelLife.ts";

/** A parameter moved from one end to the other, and the energy crossover at both. */
export interface Lever {
  readonly id: ParameterId;
  readonly from: number;
  readonly to: number;
  readonly days: readonly [from: number, to: number];
}

/** Ends between which a choice is moved; a parameter with a range of its own is moved over that. */
const choiceEnds: readonly (readonly [
  ParameterId,
  (central: number) => readonly [number, number],
])[] = [
  ["tokensPerDay", (central) => [central / 3, central * 3]],
  ["samplesPerAnswer", () => [1, 16]],
  ["trainingRuns", () => [1, 4]],
  ["usageGrowth", () => [0, 0.1]],
];

const rangedLevers = ["energyPerOperationRatio", "speculativeMultiplier"] as const;

/** What moves the energy crossover, one parameter at a time, the strongest first. */
export function leversOf({ scenario, years }: ModelLife): readonly Lever[] {
  const ends = [
    ...choiceEnds.map(([id, endsOf]) => [id, endsOf(rangeOf(scenario, id).central)] as const),
    ...rangedLevers.map((id) => {
      const { low, high } = rangeOf(scenario, id);
      return [id, [low, high]] as const;
    }),
  ];
  return ends
    .map(([id, [from, to]]): Lever => {
      const day = (value: number) => energyDay(withValue(scenario, id, value), years);
      return { id, from, to, days: [day(from), day(to)] };
    })
    .sort((a, b) => reach(b) - reach(a));
}

const withValue = (scenario: Scenario, id: ParameterId, value: number): Scenario => ({
  ...scenario,
  parameters: { ...scenario.parameters, [id]: value },
});

const energyDay = (scenario: Scenario, years: number): number => {
  const life = modelLifeOf(scenario, years);
  return crossoverOf(life, life.ledgers.energy).central;
};

const reach = ({ days: [from, to] }: Lever): number => Math.abs(Math.log(to / from));
