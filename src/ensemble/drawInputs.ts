import { type KernelInput, kernelInput } from "../model/kernelInput.ts";
import type { Prepared } from "../model/prepare.ts";
import { type Question, questionOf } from "../model/question.ts";
import { drawnCells } from "./drawnCells.ts";
import { drawnHosting } from "./drawnHosting.ts";
import { columnsBelow, drawnHostingBelow } from "./drawnHostingBelow.ts";
import type { Drawing, DrawRoom } from "./drawnInput.ts";
import { drawnEnergy, drawnParameters } from "./drawnParameters.ts";
import { drawnServed, type MovedLevel, servedReads } from "./drawnServed.ts";
import type { DrawPoint } from "./drawPoint.ts";

/** The kernel's input, moved from draw to draw: its numbers are overwritten. */
export interface DrawInputs {
  readonly input: KernelInput;
  /** Ids of all that draws move. */
  readonly moved: ReadonlySet<string>;
  readonly moveTo: (point: DrawPoint) => void;
}

/** What is drawn, and for whom. */
export interface DrawChoice {
  readonly seed: number;
  /** Ids of the inputs that are read; others stay central. */
  readonly read: ReadonlySet<string>;
}

/**
 * Everything that draws move, in front of the model's own kernel: parameters and the energy of a token (the same for the whole world),
 * loads and figures of regions, and the shares of tokens that follow from them. Before the first move all are central.
 */
export function drawInputs(
  prepared: Prepared,
  question: Question,
  { seed, read }: DrawChoice,
): DrawInputs {
  const central = kernelInput(prepared, question);
  const room: DrawRoom = {
    ...central,
    parameters: { ...central.parameters },
    capacityOfKind: central.capacityOfKind.slice(),
  };
  const isRead = (id: string): boolean =>
    read.has(id) || (read.has("servedShare") && servedReads.includes(id));
  const drawing: Drawing = { prepared, question, seed, isRead };
  const above = levelAbove(drawing);
  const drawn = [
    ...drawnParameters(room, drawing),
    ...drawnEnergy(room, drawing),
    ...drawnCells(room, drawing),
    ...(above ? drawnHostingBelow(room, drawing, above.input) : drawnHosting(room, drawing)),
    ...drawnServed(room, drawing, above),
  ];
  return {
    input: room,
    moved: new Set(drawn.flatMap(({ writes }) => writes)),
    moveTo: (point) => {
      above?.moveTo(point);
      for (const { moveTo } of drawn) moveTo(point);
    },
  };
}

/** The level above, for what its regions lend to their parts: loads and answers. */
function levelAbove({
  prepared,
  question: { scenario },
  seed,
  isRead,
}: Drawing): (MovedLevel & DrawInputs) | undefined {
  const { above } = prepared;
  if (!above) return undefined;
  const question = questionOf(above, scenario);
  const lent = [...columnsBelow, "servedShare"].filter(isRead);
  return { question, ...drawInputs(above, question, { seed, read: new Set(lent) }) };
}
