import { useEffect, useMemo, useState } from "react";
import { ReadingPage } from "../furniture/ReadingPage.tsx";
import { saveOrSay } from "../furniture/saveOrSay.ts";
import { useAtlas, useAtlasStore, useSlice, useWords } from "../state/atlas.ts";
import { ChangeFiles } from "./ChangeFiles.tsx";
import { type ChangesRequest, type MoveAsk, pageSize } from "./changesRequest.ts";
import { changesSlice } from "./changesSlice.ts";
import { MoveFilters } from "./MoveFilters.tsx";
import { MoveTable } from "./MoveTable.tsx";
import { SidePickers } from "./SidePickers.tsx";
import { Standing } from "./Standing.tsx";
import { type KnownChanges, useChanges } from "./useChanges.ts";
import "./changes.css";

const everything: MoveAsk = { order: "file", from: 0 };

/** The changelog of numbers: which regions changed class or rank between two sets of results, and what caused it. */
export function ChangesPage({
  start,
}: {
  readonly start?: Parameters<typeof useChanges>[1]["start"];
}) {
  const words = useWords();
  const atlas = useAtlasStore();
  const [ask, setAsk] = useState(everything);
  const request = useRequest();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results have other causes to choose from
  useEffect(() => setAsk(everything), [request]);
  const known = useChanges(request, {
    ask,
    onFile: ({ name, mediaType, content }) =>
      saveOrSay({ name, mediaType, content: () => content }, atlas),
    ...(start && { start }),
  });
  return (
    <ReadingPage title={words.say("app.changes")} about={words.say("changes.about")}>
      <SidePickers compared={known.compared} />
      {!request && <p>{words.say("changes.empty")}</p>}
      <Standing known={known} />
      <Found known={known} ask={ask} onAsk={setAsk} />
    </ReadingPage>
  );
}

interface FoundProps {
  readonly known: KnownChanges;
  readonly ask: MoveAsk;
  readonly onAsk: (ask: MoveAsk) => void;
}

/** What two sets of results come to: a sentence, what was left out, the moves, and files of them. */
function Found({ known, ask, onAsk }: FoundProps) {
  const words = useWords();
  const { compared, list } = known;
  if (!compared) return null;
  return (
    <>
      <p className="changes-summary" role="status">
        {compared.summary}
      </p>
      {compared.notes.map((note) => (
        <p key={note} className="quiet-text">
          {note}
        </p>
      ))}
      {compared.indicators.length > 0 && (
        <>
          <MoveFilters compared={compared} ask={ask} onAsk={onAsk} />
          <ChangeFiles formats={compared.formats} onWrite={known.write} />
          {list && <MoveTable list={list} />}
          {list && (
            <Pager from={ask.from} total={list.total} onFrom={(from) => onAsk({ ...ask, from })} />
          )}
          <p className="quiet-text">{words.say("changes.tableAbout")}</p>
        </>
      )}
    </>
  );
}

interface PagerProps {
  readonly from: number;
  readonly total: number;
  readonly onFrom: (from: number) => void;
}

function Pager({ from, total, onFrom }: PagerProps) {
  const words = useWords();
  const figure = (value: number): string => words.figure(value, 0);
  const to = Math.min(total, from + pageSize);
  return (
    <p className="changes-pager">
      <span role="status">
        {total === 0
          ? words.say("changes.nothing")
          : words.say("changes.shown", {
              ...{ from: figure(from + 1), to: figure(to), total: figure(total) },
            })}
      </span>
      {from > 0 && (
        <button type="button" className="button small" onClick={() => onFrom(from - pageSize)}>
          {words.say("changes.before")}
        </button>
      )}
      {to < total && (
        <button type="button" className="button small" onClick={() => onFrom(to)}>
          {words.say("changes.after")}
        </button>
      )}
    </p>
  );
}

/** One object for the same question; none while a side is missing. */
function useRequest(): Extract<ChangesRequest, { readonly kind: "compare" }> | undefined {
  const earlier = useSlice(changesSlice, (changes) => changes.earlier);
  const later = useSlice(changesSlice, (changes) => changes.later);
  const scenario = useAtlas(({ address }) => address.scenario);
  const language = useAtlas(({ address }) => address.language);
  return useMemo(
    () => earlier && later && { kind: "compare", sides: [earlier, later], scenario, language },
    [earlier, later, scenario, language],
  );
}
