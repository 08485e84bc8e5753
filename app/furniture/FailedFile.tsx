import type { FileFailure } from "../files/readFile.ts";
import { receivedWords } from "../files/receivedWords.ts";
import { useWords } from "../state/atlas.ts";

interface FailedFileProps {
  readonly failure: FileFailure;
  readonly onRetry: () => void;
}

/** What came in place of a file, and the way to ask for it again. */
export function FailedFile({ failure, onRetry }: FailedFileProps) {
  const words = useWords();
  return (
    <p role="alert">
      {receivedWords(words, failure)}{" "}
      <button type="button" className="link" onClick={onRetry}>
        {words.say("failure.retry")}
      </button>
    </p>
  );
}
