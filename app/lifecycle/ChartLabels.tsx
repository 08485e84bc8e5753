import type { LifeLedger, ModelLife } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import type { ChartShapes } from "./chartShapes.ts";
import { lineHeight, lineLabels } from "./lineLabels.ts";

interface LabelsProps {
  readonly shapes: ChartShapes;
  readonly life: ModelLife;
  readonly ledger: LifeLedger;
}

/** Least distance of two labels, px: three lines of text. */
const labelRoom = 50;

/** The lines by name and amount, beside their ends. */
export function LineLabels({ shapes: { frame, training, inference }, life, ledger }: LabelsProps) {
  const words = useWords();
  const edge = words.direction === "rtl" ? -1 : 1;
  const clamp = (y: number): number => Math.min(frame.bottom - 24, Math.max(frame.top + 10, y));
  const [one, other] = [clamp(inference.end.y), clamp(training.end.y)];
  const above = one <= other ? "inference" : "training";
  const apart = Math.max(0, labelRoom - Math.abs(one - other)) / 2;
  const shift = (id: string): number => (id === above ? -apart : apart);
  const places = { inference: one, training: other };
  return (
    <g className="life-labels">
      {lineLabels(words, life, ledger).map(({ id, name, figure, note }) => {
        const y = Math.max(frame.top + 10, places[id] + shift(id));
        const x = inference.end.x + 9 * edge;
        return (
          <g key={id}>
            <text className={`strong ${id}`} x={x} y={y}>
              {name}
            </text>
            <text className="strong" x={x} y={y + lineHeight}>
              {figure}
            </text>
            <text className="quiet" x={x} y={y + 2 * lineHeight}>
              {note}
            </text>
          </g>
        );
      })}
    </g>
  );
}
