import { type ReportContext, type Sensitivity, sensitivityFormats } from "../../src/index.ts";
import { fileOffers } from "../files/fileOffers.ts";
import { Icon } from "../furniture/Icon.tsx";
import { useSave } from "../furniture/useSave.ts";
import { useWords } from "../state/atlas.ts";

interface SaveButtonsProps {
  readonly context: ReportContext;
  readonly answer: Sensitivity;
}

/** What the page shows as files: the same that the command line writes. */
export function SaveButtons({ context, answer }: SaveButtonsProps) {
  const words = useWords();
  const save = useSave();
  return fileOffers(sensitivityFormats, { context, ...answer }).map((file) => (
    <button key={file.id} type="button" className="button small" onClick={() => save(file)}>
      <Icon name="download" />
      {words.say("sensitivity.save", { format: file.extension.toUpperCase() })}
    </button>
  ));
}
