import type { ParameterId } from "../../scenario/parameters.ts";
import { rangeOf } from "../../scenario/rangeOf.ts";
import { acceleratorsDrawing, embodiedCarbonPerYear } from "./embodied.ts";
import { equipmentEnergyPerToken, facilityEnergyPerToken } from "./energyPerToken.ts";
import { inferenceUntil } from "./lifeUntil.ts";
import type { ModelLife } from "./modelLife.ts";

/** Carbon of making the machines that a model took, t CO₂e: in training, and in answering up to the end of the account. */
export interface EmbodiedCarbon {
  readonly training: number;
  readonly inference: number;
}

/** The machines' own carbon, spread over the hours that they worked. Booked to where they were made, added to no host. */
export function embodiedOf(life: ModelLife): EmbodiedCarbon {
  const { scenario, ledgers } = life;
  const central = (id: ParameterId): number => rangeOf(scenario, id).central;
  const equipment =
    equipmentEnergyPerToken(scenario).central / facilityEnergyPerToken(scenario).central;
  const carbon = (energy: number): number =>
    embodiedCarbonPerYear(
      acceleratorsDrawing(
        energy * equipment,
        central("loadFactor"),
        central("powerPerAccelerator"),
      ),
      {
        perAccelerator: central("embodiedPerAccelerator"),
        perServer: central("embodiedPerServer"),
      },
      central("hardwareLifetime"),
    );
  return {
    training: carbon(ledgers.energy.training.central),
    inference: carbon(inferenceUntil(life, ledgers.energy, life.days).central),
  };
}
