import { quotient } from "../columns.ts";
import { raises } from "../declaration.ts";
import { quantity } from "../quantity.ts";

/** Exporters have a negative share, which a larger demand raises towards zero. */
export const netImportShareQuantity = quantity({
  id: "netImportShare",
  unit: "ratio",
  formula: "i = I / D",
  symbols: {
    I: raises({ variable: "netImports" }),
    D: { variable: "annualDemand", effect: "either" },
  },
  source: "Above 10 % the mix at home says less of the power used",
  fill: (i, { I, D }) => quotient(i, I, D),
});
