/** One of a unit of the model in the coherent set of the method: kWh, kW, kg, L, USD, a person, a year. */
const factors: Readonly<Record<string, number>> = {
  "TWh/yr": 1e9,
  TWh: 1e9,
  GW: 1e6,
  MW: 1e3,
  "t/yr": 1e3,
  "t/person/yr": 1e3,
  "g/kWh": 1e-3,
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

/**
 * Factor from a unit of the model to the coherent set; 1 for units that are in it and for ratios. A unit that lacks its factor here
 * is found by the test that puts numbers into every equation.
 */
export const coherentUnit = (unit: string): number => factors[unit] ?? 1;
