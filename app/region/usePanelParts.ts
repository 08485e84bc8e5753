import { startTransition, useEffect, useState } from "react";
import {
  createSourceList,
  findingSteps,
  finish,
  headline,
  type LedgerShare,
  ledgerShares,
  type ReportContext,
  type ReportFinding,
  type ReportSource,
  type Steps,
} from "../../src/index.ts";
import { inSlices } from "../work/inSlices.ts";
import type { PanelProps } from "./PanelProps.ts";

/** What the panel says of a region, and what it is written from. */
export interface PanelParts extends PanelProps {
  readonly findings: readonly ReportFinding[];
  readonly sources: readonly ReportSource[];
  readonly sentences: readonly string[];
  readonly ledgers: readonly LedgerShare[];
}

/**
 * Writes the panel. Intervals that arrive for numbers that stand there already are written in slices between which the page
 * answers; until then it says what it said before.
 */
export function usePanelParts({ context, index }: PanelProps): PanelParts {
  const [parts, setParts] = useState(() => finish(partSteps(context, index)));
  if (parts.index !== index || !hasSameNumbers(parts.context, context))
    setParts(finish(partSteps(context, index)));
  useEffect(() => {
    if (parts.context === context) return;
    const turn = new AbortController();
    void inSlices(partSteps(context, index), turn.signal).then((later) => {
      if (later) startTransition(() => setParts(later));
    });
    return () => turn.abort();
  }, [parts.context, context, index]);
  return parts;
}

function* partSteps(context: ReportContext, index: number): Steps<PanelParts> {
  const list = createSourceList(context.datasets);
  const findings = yield* findingSteps(context, index, list);
  const sentences = headline(context, index);
  yield;
  const ledgers = ledgerShares(context, index);
  return { context, index, findings, sources: list.list(), sentences, ledgers };
}

/** Whether two contexts differ in intervals alone. */
const hasSameNumbers = (one: ReportContext, other: ReportContext): boolean =>
  one.assessment.columns === other.assessment.columns &&
  one.above === other.above &&
  one.words === other.words &&
  one.names === other.names &&
  one.layer === other.layer;
