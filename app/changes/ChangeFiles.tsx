import { Icon } from "../furniture/Icon.tsx";
import { useWords } from "../state/atlas.ts";

interface ChangeFilesProps {
  readonly formats: readonly string[];
  readonly onWrite: (format: string) => void;
}

/** Saves the moves that are chosen, as `burden diff` writes them. */
export function ChangeFiles({ formats, onWrite }: ChangeFilesProps) {
  const words = useWords();
  return (
    <p className="change-files">
      {formats.map((format) => (
        <button key={format} type="button" className="button small" onClick={() => onWrite(format)}>
          <Icon name="download" />
          {words.say("changes.save", { format: format.toUpperCase() })}
        </button>
      ))}
    </p>
  );
}
