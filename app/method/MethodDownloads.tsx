import { type DatasetRecord, methodFormats, type Release } from "../../src/index.ts";
import { fileOffers } from "../files/fileOffers.ts";
import { save } from "../files/save.ts";
import { Icon } from "../furniture/Icon.tsx";
import { useWords } from "../state/atlas.ts";

interface MethodDownloadsProps {
  readonly datasets: readonly DatasetRecord[];
  readonly release: Release;
}

/** The method as files, in every format of the list. */
export function MethodDownloads({ datasets, release }: MethodDownloadsProps) {
  const words = useWords();
  return (
    <p className="method-downloads">
      {fileOffers(methodFormats, { words, datasets, release }).map((file) => (
        <button key={file.id} type="button" className="button small" onClick={() => save(file)}>
          <Icon name="download" />
          {words.say("method.download", { format: file.extension.toUpperCase() })}
        </button>
      ))}
    </p>
  );
}
