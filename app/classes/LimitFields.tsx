import { useId, useState } from "react";
import { type LimitIssue, limitCounts, parseLimits, type Words } from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

interface LimitFieldsProps {
  /** The limits in force. */
  readonly limits: readonly number[];
  readonly unit: string;
  readonly onChange: (limits: readonly number[]) => void;
}

/** A field for each limit between classes. What cannot be taken is said in sentences; the map keeps the last limits that could. */
export function LimitFields({ limits, unit, onChange }: LimitFieldsProps) {
  const words = useWords();
  const [texts, setTexts] = useState(() => limits.map(String));
  const [issues, setIssues] = useState<readonly LimitIssue[]>([]);
  const [inForce, setInForce] = useState(limits.join());
  const list = useId();
  // Limits that another control chose take the place of what was typed; a field keeps its focus.
  if (inForce !== limits.join()) {
    setInForce(limits.join());
    setTexts(limits.map(String));
    setIssues([]);
  }
  const settle = (next: readonly string[]): void => {
    const read = parseLimits(next);
    setIssues(read.issues);
    if (read.issues.length > 0) return;
    setTexts(read.limits.map(String));
    if (read.limits.join() !== limits.join()) onChange(read.limits);
  };
  const type = (index: number, text: string): void =>
    setTexts(texts.map((other, place) => (place === index ? text : other)));
  return (
    <form
      className="limit-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        settle(texts);
      }}
    >
      <fieldset>
        <legend>{words.say("classes.limits", { unit })}</legend>
        {texts.map((text, index) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields have no other identity.
            key={index}
            type="text"
            inputMode="decimal"
            dir="ltr"
            size={7}
            maxLength={24}
            aria-label={words.say("classes.limit", { place: words.figure(index + 1, 0) })}
            aria-invalid={issues.some((issue) => "place" in issue && issue.place === index + 1)}
            aria-describedby={issues.length > 0 ? list : undefined}
            value={text}
            onChange={({ target }) => type(index, target.value)}
            onBlur={({ relatedTarget, currentTarget }) => {
              if (!currentTarget.form?.contains(relatedTarget)) settle(texts);
            }}
          />
        ))}
        <button type="submit" className="button small">
          {words.say("classes.apply")}
        </button>
        {texts.length < limitCounts.most && (
          <button type="button" className="button small" onClick={() => setTexts([...texts, ""])}>
            {words.say("classes.add")}
          </button>
        )}
      </fieldset>
      <div id={list} role="alert">
        {issues.map((issue) => (
          <p key={JSON.stringify(issue)} className="limit-issue">
            {issueWords(words, issue)}
          </p>
        ))}
      </div>
    </form>
  );
}

function issueWords(words: Words, issue: LimitIssue): string {
  if (issue.issue === "count")
    return words.say("classes.issueCount", {
      given: issue.given,
      least: words.figure(limitCounts.least, 0),
      most: words.figure(limitCounts.most, 0),
    });
  const place = words.figure(issue.place, 0);
  return issue.issue === "number"
    ? words.say("classes.issueNumber", { place, text: issue.text })
    : words.say("classes.issueOrder", { place });
}
