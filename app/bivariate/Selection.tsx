import { bivariateCells, bivariateFormats, cellName, type Words } from "../../src/index.ts";
import { fileOffers } from "../files/fileOffers.ts";
import { Icon } from "../furniture/Icon.tsx";
import { useSave } from "../furniture/useSave.ts";
import { useWords } from "../state/atlas.ts";
import { type BivariateState, useChoose } from "./useBivariate.ts";

interface Props {
  readonly state: BivariateState;
}

/** What is selected, how many regions that is, and their file. */
export function Selection({ state }: Props) {
  const words = useWords();
  const save = useSave();
  const choose = useChoose();
  const { scene, rows } = state;
  const { kept, regions, ranked, pair } = scene;
  const shown = regions.filter(({ id, kind }) => kept?.has(id) ?? kind === "value");
  return (
    <section className="section" aria-live="polite">
      <h2 className="section-title">
        {words.say("bivariate.selection")}
        {kept && (
          <button
            type="button"
            className="link"
            onClick={() => choose({ cells: [], brush: undefined })}
          >
            {words.say("bivariate.clear")}
          </button>
        )}
      </h2>
      {kept ? (
        selectionNames(state, (place) => cellName(words, place, pair.benefit), words).map(
          (name) => (
            <p key={name}>
              <b>{name}</b>
            </p>
          ),
        )
      ) : (
        <p className="small-text">{words.say("bivariate.nothing")}</p>
      )}
      <p className="small-text">
        {words.say("bivariate.chosen", { shown: words.figure(shown.length, 0), count: ranked })}
      </p>
      {fileOffers(bivariateFormats, scene, shown, rows).map((file) => (
        <button key={file.id} type="button" className="button small" onClick={() => save(file)}>
          <Icon name="download" />
          {words.say(file.label, { format: file.extension.toUpperCase() })}
        </button>
      ))}
    </section>
  );
}

/** Cells that are named one by one; more are counted. */
const namedCells = 2;

function selectionNames(
  { choice }: BivariateState,
  nameOf: (place: number) => string,
  words: Words,
): readonly string[] {
  if (choice.brush) return [words.say("bivariate.brushed")];
  if (choice.cells.length > namedCells)
    return [words.say("bivariate.cellsChosen", { count: choice.cells.length })];
  return choice.cells.map((id) => nameOf(bivariateCells.findIndex((cell) => cell.id === id)));
}
