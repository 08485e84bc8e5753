import {
  classFlipSentences,
  placeOf,
  type ReportContext,
  rankFlipSentences,
  type Sensitivity,
} from "../../../src/index.ts";
import { useWords } from "../../state/atlas.ts";

interface FlipListProps {
  readonly context: ReportContext;
  readonly flips: Sensitivity["flips"];
  /** How many sentences of each kind are shown. */
  readonly most: number;
}

/** The smallest moves of one assumption that change the class of a region, or its place among its neighbours. */
export function FlipList({ context, flips, most }: FlipListProps) {
  const words = useWords();
  const place = (id: string): string => placeOf(context, context.assessment.regions.indexOf(id));
  const sentences = [
    ...classFlipSentences(flips, { words, place }).slice(0, most),
    ...rankFlipSentences(flips, { words, place }).slice(0, most),
  ];
  return (
    <ul className="flips">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
