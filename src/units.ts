/** Hours of a year of 365 days. */
export const hoursPerYear = 8760;

export const daysPerYear = 365;

export const kilowattHoursPerTerawattHour = 1e9;
export const kilowattHoursPerGigawattHour = 1e6;
export const kilowattHoursPerMegawattHour = 1e3;
export const gigawattHoursPerTerawattHour = 1e3;
export const megawattHoursPerGigawattHour = 1e3;

export const kilowattsPerMegawatt = 1e3;
export const kilowattsPerGigawatt = 1e6;

export const gramsPerTonne = 1e6;
export const kilogramsPerTonne = 1e3;
export const litresPerCubicMetre = 1e3;

/** The US liquid gallon, by definition. */
export const litresPerGallon = 3.785411784;

/** @returns L/kWh from gallons per MWh. */
export const litresPerKilowattHour = (gallonsPerMegawattHour: number): number =>
  (gallonsPerMegawattHour * litresPerGallon) / kilowattHoursPerMegawattHour;

/** @returns °F from °C. */
export const fahrenheitFromCelsius = (celsius: number): number => (celsius * 9) / 5 + 32;

/** Energy of a year at constant power. @returns kWh/yr from kW. */
export const yearlyEnergy = (kilowatts: number): number => kilowatts * hoursPerYear;

/** Energy of a year at constant power. @returns TWh/yr from MW. */
export const yearlyTerawattHours = (megawatts: number): number =>
  yearlyEnergy(megawatts * kilowattsPerMegawatt) / kilowattHoursPerTerawattHour;

/** Mean power of a year's energy. @returns kW from kWh/yr. */
export const meanPower = (kilowattHours: number): number => kilowattHours / hoursPerYear;
