import {
  chainFigure,
  explanationFormats,
  type ReportContext,
  type ValueChain,
} from "../../../src/index.ts";
import { saveOrSay } from "../../furniture/saveOrSay.ts";
import { useAtlasStore, useWords } from "../../state/atlas.ts";
import { ChainSteps } from "./ChainSteps.tsx";
import "./explanation.css";

export interface ChainViewProps {
  readonly chain: ValueChain;
  readonly context: ReportContext;
}

/** Formats in which the page saves the way of a number. */
const saved = ["md", "json"];

/** The way of a number: rows of the sources, what is known of the region, parameters, then every step; each part opens by itself. */
export function ChainView({ chain, context }: ChainViewProps) {
  const words = useWords();
  return (
    <div className="chain">
      <RowPart chain={chain} />
      <CellPart chain={chain} />
      <ParameterPart chain={chain} />
      <details open>
        <summary>{words.say("explain.steps")}</summary>
        <ChainSteps steps={chain.steps} />
        <Total chain={chain} />
      </details>
      <SaveChain chain={chain} context={context} />
    </div>
  );
}

interface PartProps {
  readonly chain: ValueChain;
}

function RowPart({ chain: { rows } }: PartProps) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <details open>
      <summary>{words.say("explain.rows")}</summary>
      <ul>
        {rows.map(({ id, publisher, title, url, value, unit, year, status }) => (
          <li key={id}>
            <code dir="ltr">{id}</code>
            <span>
              {value === undefined
                ? words.say("explain.notShown")
                : `${chainFigure(words, value, unit)}, ${words.year(year)}, ${words.say(`status.${status}`)}`}
            </span>
            <small>{url === "" ? title : <a href={url}>{`${publisher}: ${title}`}</a>}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function CellPart({ chain: { cells } }: PartProps) {
  const words = useWords();
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>{words.say("explain.cells")}</summary>
      <ul>
        {cells.map(({ id, name, value, unit, read, inheritedFrom, reason }) => (
          <li key={id}>
            <span>{`${name}: ${chainFigure(words, value, unit)}`}</span>
            {read !== undefined && (
              <small>{`${words.say("explain.carried")} ${chainFigure(words, read, unit)}`}</small>
            )}
            {inheritedFrom !== undefined && (
              <small>{words.say("explain.inheritedFrom", { region: inheritedFrom })}</small>
            )}
            {reason !== undefined && <small>{reason}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ParameterPart({ chain: { parameters } }: PartProps) {
  const words = useWords();
  if (parameters.length === 0) return null;
  return (
    <details>
      <summary>{words.say("workpaper.parameters")}</summary>
      <ul>
        {parameters.map(({ id, name, value, low, high, unit, source, isChanged }) => (
          <li key={id}>
            <span>{`${name}: ${chainFigure(words, value, unit)} (${chainFigure(words, low)} … ${chainFigure(words, high)})`}</span>
            {isChanged && <small>{words.say("explain.changed")}</small>}
            <small lang="en" dir="ltr">
              {source}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The last step beside the number of the assessment. */
function Total({ chain: { total, result } }: PartProps) {
  const words = useWords();
  if (total === undefined || result.value === undefined) return <p>{result.reason}</p>;
  const same = Object.is(total, result.value) ? "yes" : "no";
  return (
    <p className="standing">
      {words.say("explain.total", { total: String(total), value: String(result.value), same })}
    </p>
  );
}

function SaveChain({ chain, context }: ChainViewProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const offered = explanationFormats.filter(({ id }) => saved.includes(id));
  return (
    <p className="chain-save">
      {offered.map((format) => (
        <button
          key={format.id}
          type="button"
          className="button small"
          onClick={() =>
            saveOrSay(
              {
                name: format.fileName(context, chain),
                mediaType: format.mediaType,
                content: () => format.write(context, chain),
              },
              atlas,
            )
          }
        >
          {words.say("explain.save", { format: format.extension.toUpperCase() })}
        </button>
      ))}
    </p>
  );
}
