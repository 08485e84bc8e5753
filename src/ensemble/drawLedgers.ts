import type { Answer } from "../assessment/answer.ts";
import { ledgerRequests } from "../assessment/comparableCost.ts";
import { ledgerColumns } from "../assessment/ledgerColumns.ts";
import type { LedgerFigure } from "../indicator/indicator.ts";
import type { KernelOutput } from "../model/kernel.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import { demandOf } from "../model/question.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { VariableColumn } from "../region/columns.ts";
import { drawnAi, servedReads } from "./drawnServed.ts";

/** Accounts between regions in one draw, those that are asked for. */
export type LedgersOfDraw = Readonly<Partial<Record<LedgerFigure, Float64Array>>>;

/** Works out the accounts between regions in each draw. */
export interface DrawLedgers {
  /** What they are worked out from: ids of quantities and of inputs. */
  readonly reads: readonly string[];
  readonly ledgersOf: (input: KernelInput, output: KernelOutput) => LedgersOfDraw;
}

const nothing: DrawLedgers = { reads: [], ledgersOf: () => ({}) };

/**
 * Accounts as the assessment keeps them, in each draw: who hosts and uses, and who causes what others bear. Users and owners
 * are figures without a range; what is drawn is where AI runs, what it costs there, and how use rises with income.
 *
 * @param asked the accounts that are wanted, of countries.
 */
export function drawLedgers(answer: Answer, asked: ReadonlySet<LedgerFigure>): DrawLedgers {
  if (asked.size === 0) return nothing;
  const { scenario } = answer;
  const prepared = withoutRanges(answer.prepared);
  const costs = Object.keys(ledgerRequests(scenario));
  return {
    reads: ["facilityEnergy", "externalCost", ...servedReads],
    ledgersOf: (input, { facilityEnergy, externalCost }) => {
      const drawn = withElasticity(scenario, input.parameters.useIncomeElasticity);
      const load = drawnAi(answer, input);
      const columns = ledgerColumns({
        ...answer,
        ...{ scenario: drawn, prepared, load },
        ...(answer.demand ? { demand: demandOf(prepared, drawn, load) } : {}),
        results: {
          ...answer.results,
          facilityEnergy: plain(facilityEnergy),
          externalCost: plain(externalCost),
        },
        components: Object.fromEntries(costs.map((key) => [key, plain(externalCost)])),
      });
      return Object.fromEntries([...asked].map((figure) => [figure, columns[figure].value]));
    },
  };
}

const withElasticity = (scenario: Answer["scenario"], elasticity: number): Answer["scenario"] => ({
  ...scenario,
  parameters: { ...scenario.parameters, useIncomeElasticity: elasticity },
  ranges: { ...scenario.ranges, useIncomeElasticity: [elasticity, elasticity] },
});

/** Users and owners are not drawn: without the ends of their ranges a draw is worked out once and not three times. */
const withoutRanges = (prepared: Answer["prepared"]): Answer["prepared"] => {
  const { population, aiUseShare, gdpPerHead } = prepared.carried;
  const held = (column: VariableColumn): VariableColumn => ({ ...column, ...plain(column.value) });
  return {
    ...prepared,
    carried: {
      ...prepared.carried,
      population: held(population),
      aiUseShare: held(aiUseShare),
      gdpPerHead: held(gdpPerHead),
    },
    columns: { ...prepared.columns, computeOwned: held(prepared.columns.computeOwned) },
  };
};

/** A draw has no range. */
const plain = (value: Float64Array): RangeColumn => ({ value, low: value, high: value });
