/**
 * One of each unit of the model in the coherent set of the method: kWh, kW, kg, L, USD, a person, a year. Units that are
 * only ratios have 1.
 */
const factors: Readonly<Record<string, number>> = {
  "kWh/yr": 1,
  "TWh/yr": 1e9,
  TWh: 1e9,
  GW: 1e6,
  MW: 1e3,
  kW: 1,
  "t/yr": 1e3,
  "t/person/yr": 1e3,
  "g/kWh": 1e-3,
  "kg CO₂e": 1,
  "USD/t": 1e-3,
  "USD/MWh": 1e-3,
  "USD/m³-eq": 1e-3,
  "m³/yr": 1e3,
  "m³/d": 1e3,
  "m³-eq/yr": 1e3,
  "m³-eq/person/yr": 1e3,
  "m³-eq/kWh": 1e3,
  "%": 1e-2,
};

const plain = [
  "ratio",
  "per year",
  "PUE",
  "L/kWh",
  "USD/kWh",
  "USD/yr",
  "USD/person/yr",
  "USD/household/yr",
  "kWh/household/yr",
  "kWh",
  "year",
  "persons",
  "years",
  "cycles",
  "exponent",
  "°C",
  "°F",
  "m³-eq/m³",
  "tokens/yr",
  "images/yr",
  "samples",
  "prompt tokens per output token",
  "output tokens",
  "billion parameters",
  "bits",
  "requests",
];

/** Factor from a unit of the model to the coherent set. Throws on a unit that is not listed. */
export function coherent(unit: string): number {
  const factor = plain.includes(unit) ? 1 : factors[unit];
  if (factor === undefined) throw new Error(`teach coherent.ts the unit ${unit}`);
  return factor;
}
