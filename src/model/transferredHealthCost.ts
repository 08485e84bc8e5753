/** Income elasticity of the value of health between countries (OECD 2012, Mortality Risk Valuation). */
export const healthIncomeElasticity = 0.8;

/**
 * Health cost carried over from another country by income: `h · (GDP per head ratio)^0.8`. A transfer, not a finding:
 * off unless a user turns it on.
 *
 * @param cost h, USD/kWh, found where incomes are `incomeThere`. @returns USD/kWh.
 */
export const transferredHealthCost = (
  cost: number,
  incomeHere: number,
  incomeThere: number,
  elasticity = healthIncomeElasticity,
): number => cost * (incomeHere / incomeThere) ** elasticity;
