import { type DatasetRecord, methodFormats, type Release } from "../../src/index.ts";
import { save } from "../report/save.ts";
import { Icon } from "../shell/Icon.tsx";
import { useWords } from "../state.ts";

interface MethodDownloadsProps {
  readonly datasets: readonly DatasetRecord[];
  readonly release: Release;
}

/** The method as files, in every format of the list. */
export function MethodDownloads({ datasets, release }: MethodDownloadsProps) {
  const words = useWords();
  return (
    <p className="method-downloads">
      {methodFormats.map(({ id, extension, mediaType, write }) => (
        <button
          key={id}
          type="button"
          className="button small"
          onClick={() =>
            save({
              name: `burden-method.${extension}`,
              mediaType,
              text: () => write({ words, datasets, release }),
            })
          }
        >
          <Icon name="download" />
          {words.say("method.download", { format: extension.toUpperCase() })}
        </button>
      ))}
    </p>
  );
}
