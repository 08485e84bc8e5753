import { languages, papers } from "../../src/index.ts";
import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import type { ReportsChoice } from "./reportsPart.ts";

interface PaperChoiceProps {
  readonly choice: ReportsChoice;
  readonly onChange: (change: Partial<ReportsChoice>) => void;
}

/** The size of the paper, and the language of the document where it is not that of the page. */
export function PaperChoice({ choice: { paper, language }, onChange }: PaperChoiceProps) {
  const words = useWords();
  const own = useAtlas((atlas) => atlas.address.language);
  const written = language || own;
  return (
    <fieldset className="paper-choice">
      <legend>{words.say("reports.paper")}</legend>
      <Choice
        className="small"
        label={words.say("reports.paperSize")}
        value={paper}
        options={papers.map((id) => ({ id, name: words.say(`reports.paper.${id}`) }))}
        onChange={(chosen) => onChange({ paper: chosen })}
      >
        {words.say(`reports.paper.${paper}`)}
        <Icon name="down" />
      </Choice>
      <Choice
        className="small"
        label={words.say("reports.language")}
        value={written}
        options={languages.map(({ code, tag, name }) => ({ id: code, name, lang: tag }))}
        onChange={(code) => onChange({ language: code === own ? "" : code })}
      >
        {languages.find(({ code }) => code === written)?.name}
        <Icon name="down" />
      </Choice>
    </fieldset>
  );
}
