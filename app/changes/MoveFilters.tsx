import { useEffect, useId, useState } from "react";
import {
  indicatorName,
  type MessageKey,
  type MoveCause,
  type MoveChoice,
  moveKinds,
} from "../../src/index.ts";
import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { useWords } from "../state/atlas.ts";
import type { Compared, MoveAsk } from "./changesRequest.ts";

interface MoveFiltersProps {
  readonly compared: Compared;
  readonly ask: MoveAsk;
  readonly onAsk: (ask: MoveAsk) => void;
}

interface CauseKind {
  readonly kind: MoveCause["kind"];
  /** Whatever of this kind; with its name where there are several. */
  readonly any: MessageKey;
  readonly one?: MessageKey;
}

const causeKinds: readonly CauseKind[] = [
  { kind: "input", any: "changes.any.input", one: "changes.cause.input" },
  { kind: "factor", any: "changes.any.factor", one: "changes.cause.factor" },
  { kind: "method", any: "changes.any.method", one: "changes.cause.method" },
  { kind: "others", any: "changes.any.others" },
  { kind: "unknown", any: "changes.any.unknown" },
];

const kindNames = {
  class: "changes.changed.class",
  rank: "changes.changed.rank",
  kind: "changes.changed.kind",
} as const satisfies Readonly<Record<(typeof moveKinds)[number], MessageKey>>;

const all = "";

/** Which of the moves are shown and saved: by what caused them, by figure, by what changed, by region; and in which order. */
export function MoveFilters({ compared, ask, onAsk }: MoveFiltersProps) {
  const words = useWords();
  const choose = (change: Partial<MoveAsk>): void => onAsk({ ...ask, ...change, from: 0 });
  const causes = useCauses(compared);
  return (
    <div className="change-filters">
      <Pick
        label={words.say("changes.cause")}
        value={ask.cause ? causeId(ask.cause) : all}
        options={[
          { id: all, name: words.say("changes.anyCause") },
          ...causes.map(({ id, name }) => ({ id, name })),
        ]}
        onChange={(chosen) => choose({ cause: causes.find(({ id }) => id === chosen)?.cause })}
      />
      <Pick
        label={words.say("changes.figure")}
        value={ask.indicator ?? all}
        options={[
          { id: all, name: words.say("changes.anyFigure") },
          ...compared.indicators.map(({ id, count }) => ({
            id,
            name: words.say("changes.counted", { name: indicatorName(words, id), count }),
          })),
        ]}
        onChange={(chosen) => choose({ indicator: chosen || undefined })}
      />
      <Pick
        label={words.say("changes.changed")}
        value={ask.changed ?? all}
        options={[
          { id: all, name: words.say("changes.anything") },
          ...moveKinds.map((id) => ({ id, name: words.say(kindNames[id]) })),
        ]}
        onChange={(chosen) => choose({ changed: moveKinds.find((id) => id === chosen) })}
      />
      <Pick
        label={words.say("changes.order")}
        value={ask.order}
        options={[
          { id: "file", name: words.say("changes.order.file") },
          { id: "reach", name: words.say("changes.order.reach") },
        ]}
        onChange={(chosen) => choose({ order: chosen === "reach" ? "reach" : "file" })}
      />
      <PlaceField value={ask.place ?? ""} onSettle={(place) => choose({ place })} />
    </div>
  );
}

const causeId = ({ kind, of }: NonNullable<MoveChoice["cause"]>): string =>
  of === undefined ? kind : `${kind} ${of}`;

/** The kinds of cause that there are, each with those of its kind that moved the most. */
function useCauses({ causes }: Compared) {
  const words = useWords();
  return causeKinds.flatMap(({ kind, any, one }) => {
    const ofKind = causes.filter((cause) => cause.kind === kind);
    if (ofKind.length === 0) return [];
    const whole = { id: kind, name: words.say(any), cause: { kind } };
    if (!one) return [whole];
    const single = ofKind.map(({ of, name, count }) => ({
      id: causeId({ kind, of }),
      name: words.say("changes.counted", { name: words.say(one, { name }), count }),
      cause: { kind, of },
    }));
    return [whole, ...single];
  });
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}

function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <div className="change-filter">
      <span aria-hidden="true">{label}</span>
      <Choice className="field" {...{ label, value, options, onChange }}>
        <span className="choice-face">{options.find(({ id }) => id === value)?.name}</span>
        <Icon name="down" />
      </Choice>
    </div>
  );
}

/** Waits this long after the last key, ms. */
const pause = 250;

interface PlaceFieldProps {
  readonly value: string;
  readonly onSettle: (value: string) => void;
}

function PlaceField({ value, onSettle }: PlaceFieldProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what to do with the word is no reason to wait anew
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSettle(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <div className="change-filter">
      <label htmlFor={id}>{words.say("changes.place")}</label>
      <input
        id={id}
        type="search"
        maxLength={100}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  );
}
