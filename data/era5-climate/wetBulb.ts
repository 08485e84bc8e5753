/** Sea-level pressure at which the source computes enthalpy, hPa. */
const pressure = 1013.25;

/** Saturation vapour pressure over water, hPa, at `temperature` in °C (Magnus form used by the source). */
const vapourPressure = (temperature: number): number =>
  6.112 * Math.exp((17.62 * temperature) / (243.12 + temperature));

/** Enthalpy of saturated air, kJ per kg of dry air, at `temperature` in °C. */
export function saturatedEnthalpy(temperature: number): number {
  const vapour = vapourPressure(temperature);
  const humidityRatio = (0.622 * vapour) / (pressure - vapour);
  return 1.006 * temperature + humidityRatio * (2501 + 1.86 * temperature);
}

/**
 * Wet-bulb temperature, °C, of air with the given moist enthalpy: the temperature at which saturated air holds the
 * same enthalpy (adiabatic saturation). Solved by bisection between −90 and 60 °C to 1e-9 K.
 *
 * @param enthalpy Moist enthalpy, kJ per kg of dry air.
 */
export function wetBulb(enthalpy: number): number {
  let low = -90;
  let high = 60;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (saturatedEnthalpy(middle) < enthalpy) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
