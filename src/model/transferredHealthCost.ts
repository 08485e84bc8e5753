/** Income elasticity of what people would pay for their health, as US guidance on benefit transfer takes it. */
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
