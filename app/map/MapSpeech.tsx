import type { Scene, Words } from "../../src/index.ts";
import type { TooltipContent } from "./mapProps.ts";

interface Props {
  readonly id: string;
  readonly scene: Scene;
  readonly words: Words;
  /** The region that the keyboard has reached. */
  readonly focused: TooltipContent | undefined;
}

/** The map in words: what it shows, how to move in it, and each region that the keyboard reaches. */
export const MapSpeech = ({ id, scene, words, focused }: Props) => (
  <div className="visually-hidden">
    <p id={id}>
      {summary(scene, words)} {words.say("map.keys")}
    </p>
    <p aria-live="polite">{focused && sentence(focused, words)}</p>
  </div>
);

function summary({ regions, ranked }: Scene, words: Words): string {
  const valued = regions.filter(({ kind }) => kind === "value");
  const highest = valued.toSorted((a, b) => b.value - a.value)[0];
  if (!highest) return words.say("map.summaryEmpty");
  const { name, figure } = highest;
  return words.say("map.summary", { count: ranked, name, figure });
}

function sentence({ name, figure, unit, reason, lines }: TooltipContent, words: Words): string {
  const value = unit ? words.say("figure.withUnit", { figure, unit }) : figure;
  const facts = lines.map(({ label, text }) => `${label} ${text}`);
  const parts = [words.say("map.focused", { name, figure: value }), reason, ...facts];
  return parts.filter((part) => part !== undefined).join(words.say("list.comma"));
}
