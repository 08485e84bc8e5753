import { languages, papers } from "../../src/index.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import type { ReportsChoice } from "./reportsPart.ts";

interface PaperChoiceProps {
  readonly choice: ReportsChoice;
  readonly onChange: (change: Partial<ReportsChoice>) => void;
}

/** The size of the paper, and the language of the document where it is not that of the page. */
export function PaperChoice({ choice, onChange }: PaperChoiceProps) {
  const words = useWords();
  const own = useAtlas(({ address }) => address.language);
  return (
    <fieldset className="paper-choice">
      <legend>{words.say("reports.paper")}</legend>
      <select
        aria-label={words.say("reports.paperSize")}
        value={choice.paper}
        onChange={({ target }) => {
          const paper = papers.find((size) => size === target.value);
          if (paper) onChange({ paper });
        }}
      >
        {papers.map((size) => (
          <option key={size} value={size}>
            {words.say(`reports.paper.${size}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={words.say("reports.language")}
        value={choice.language || own}
        onChange={({ target: { value } }) => onChange({ language: value === own ? "" : value })}
      >
        {languages.map(({ code, tag, name }) => (
          <option key={code} value={code} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
