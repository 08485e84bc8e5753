import { type FormEvent, useId, useState } from "react";
import {
  contestFormats,
  contestLetter,
  contestStatement,
  contestText,
  indicators,
  otherFigureIssues,
  unitWords,
} from "../../../src/index.ts";
import { saveOrSay } from "../../furniture/saveOrSay.ts";
import { useAtlas, useAtlasStore, useWords } from "../../state/atlas.ts";
import type { PanelProps } from "../PanelProps.ts";
import "./contest.css";
import { contestWays } from "./contestWays.ts";

const empty = { value: "", evidence: "", by: "", reason: "" };
type Written = typeof empty;

/** The other figure, its evidence and who says so; then the statement as a file, a letter or a text to copy. */
export function ContestForm(props: PanelProps) {
  const words = useWords();
  const [written, setWritten] = useState<Written>(empty);
  const [issues, setIssues] = useState<readonly string[]>([]);
  const indicator = useAtlas(({ address }) => indicators.find(({ id }) => id === address.layer));
  const send = useSend(props);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const found = otherFigureIssues(written, words);
    setIssues(found);
    if (found.length === 0) send(written, (submitter as HTMLButtonElement | null)?.value ?? "md");
  };
  const field = (name: keyof Written, label: string) => (
    <Field
      label={label}
      value={written[name]}
      onChange={(value) => setWritten({ ...written, [name]: value })}
    />
  );
  return (
    <form className="contest-form" onSubmit={submit} noValidate>
      <p className="standing">{words.say("contest.about")}</p>
      {field("value", `${words.say("contest.other")} (${unitWords(words, indicator?.unit ?? "")})`)}
      {field("evidence", words.say("contest.evidence"))}
      {field("by", words.say("contest.by"))}
      {field("reason", words.say("contest.reason"))}
      {issues.length > 0 && (
        <div role="alert">
          <ul>
            {issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="contest-ways">
        {contestWays.map((way) => (
          <button key={way} type="submit" className="button small" value={way}>
            {words.say(`contest.way.${way}`)}
          </button>
        ))}
      </p>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} onChange={({ target }) => onChange(target.value)} />
    </>
  );
}

/** Writes the statement and hands it on in one of the contestWays. */
function useSend({ context, index }: PanelProps): (written: Written, way: string) => void {
  const atlas = useAtlasStore();
  return async ({ value, evidence, by, reason }, way) => {
    const { address, words } = atlas.getState();
    const indicator = indicators.find(({ id }) => id === address.layer);
    if (!indicator) return;
    const other = { value: Number(value), evidence: evidence.trim(), by, reason };
    const statement = contestStatement(context, { indicator, regionIndex: index }, other);
    if (way === "letter") {
      location.href = contestLetter(context, statement);
      return;
    }
    if (way === "copy") {
      await navigator.clipboard.writeText(contestText(context, statement));
      atlas.setState({ announcement: words.say("contest.copied") });
      return;
    }
    const format = contestFormats.find(({ id }) => id === way);
    if (!format) return;
    const { mediaType } = format;
    const name = format.fileName(context, statement);
    saveOrSay({ name, mediaType, content: () => format.write(context, statement) }, atlas);
  };
}
