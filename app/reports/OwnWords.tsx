import { useEffect, useId, useState } from "react";
import { longestWords } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";
import { longestTextInLink, type ReportsChoice } from "./reportsPart.ts";

interface OwnWordsProps {
  readonly choice: ReportsChoice;
  readonly onChange: (change: Partial<ReportsChoice>) => void;
}

const fields = [
  ["title", "reports.title"],
  ["author", "reports.author"],
  ["organisation", "reports.organisation"],
  ["date", "reports.date"],
] as const;

/** What a person adds: title, sender, date, and text in which figures are cited. */
export function OwnWords({ choice, onChange }: OwnWordsProps) {
  const words = useWords();
  const about = useId();
  return (
    <fieldset className="own-words">
      <legend>{words.say("reports.ownWords")}</legend>
      {fields.map(([field, name]) => (
        <Field
          key={field}
          name={words.say(name)}
          value={choice[field]}
          onSettle={(value) => onChange({ [field]: value })}
        />
      ))}
      <OwnText
        name={words.say("reports.text")}
        about={about}
        value={choice.text}
        onSettle={(text) => onChange({ text })}
      />
      <p id={about} className="quiet-text">
        {words.say("reports.textAbout")}{" "}
        {choice.text.length > longestTextInLink && words.say("reports.textTooLong")}
      </p>
    </fieldset>
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly onSettle: (value: string) => void;
}

function Field({ name, value, onSettle }: FieldProps) {
  const settled = useSettled(value, onSettle);
  return (
    <label>
      {name}
      <input maxLength={longestWords.field} {...settled} />
    </label>
  );
}

function OwnText({ name, about, value, onSettle }: FieldProps & { readonly about: string }) {
  const settled = useSettled(value, onSettle);
  return (
    <label>
      {name}
      <textarea rows={7} maxLength={longestWords.text} aria-describedby={about} {...settled} />
    </label>
  );
}

/** Waits this long after the last key, ms. */
const pause = 500;

/** Words that count once the hand rests: a document is not made for every key. */
function useSettled(value: string, onSettle: (value: string) => void) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSettle(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, value, onSettle]);
  return {
    value: typed,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setTyped(target.value),
    onBlur: () => {
      if (typed !== value) onSettle(typed);
    },
  };
}
