import {
  figureName,
  type IndexAlternatives,
  type MessageKey,
  type Words,
} from "../../src/index.ts";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useWords } from "../state/atlas.ts";

type Variant = IndexAlternatives["own"];

/** The index by every normalisation and aggregation, and without each of its figures in turn, as two tables. */
export function Alternatives({ alternatives }: { readonly alternatives: IndexAlternatives }) {
  const words = useWords();
  const { methods, leftOut } = alternatives;
  const head = (first: MessageKey): readonly string[] => [
    words.say(first),
    words.say("sensitivity.score"),
    words.say("sensitivity.rank"),
    words.say("sensitivity.moved"),
  ];
  return (
    <div className="alternatives">
      <p className="quiet-text">{words.say("sensitivity.alternativesAbout")}</p>
      <ReadingTable
        label={words.say("sensitivity.method")}
        head={head("sensitivity.method")}
        rows={methods.map(({ normalisation, aggregation, isOwn, ...variant }) => {
          const name = words.say("sensitivity.methodName", {
            own: String(isOwn),
            normalisation: words.say(`normalisation.${normalisation}`),
            aggregation: words.say(`scenario.${aggregation}`),
          });
          return {
            key: name,
            cells: [name, ...cellsOf(variant, words)],
          };
        })}
        short={[1, 2, 3]}
      />
      <ReadingTable
        label={words.say("sensitivity.leftOut")}
        head={head("sensitivity.leftOut")}
        rows={leftOut.map(({ leftOut: id, pillar, ...variant }) => ({
          key: `${pillar} ${id}`,
          cells: [
            <>
              {figureName(words, id)} <small>{words.say(`pillar.${pillar}`)}</small>
            </>,
            ...cellsOf(variant, words),
          ],
        }))}
        short={[1, 2, 3]}
      />
    </div>
  );
}

const cellsOf = ({ score, rank, ranked, moved }: Variant, words: Words): readonly string[] => [
  Number.isNaN(score) ? "–" : words.figure(score, 0),
  Number.isNaN(rank)
    ? "–"
    : words.say("sensitivity.rankOf", {
        rank: words.figure(rank, 0),
        ranked: words.figure(ranked, 0),
      }),
  words.figure(moved, 0),
];
