import { use } from "react";
import { type DatasetRecord, methodFormats, type Release, type World } from "../../src/index.ts";
import { readReportFigures } from "../controls/figures/readReportFigures.ts";
import { fileOffers } from "../files/fileOffers.ts";
import { Icon } from "../furniture/Icon.tsx";
import { saveOrSay } from "../furniture/saveOrSay.ts";
import { useAtlas, useAtlasStore, useWords } from "../state/atlas.ts";

interface MethodDownloadsProps {
  readonly datasets: readonly DatasetRecord[];
  readonly release: Release;
  readonly world: World;
}

/** The method as files, in every format of the list. */
export function MethodDownloads({ datasets, release, world }: MethodDownloadsProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const names = useAtlas((atlas) => atlas.names);
  const { items, failure } = use(readReportFigures(0));
  const evidence = failure ? undefined : { world, figures: items, names };
  return (
    <p className="method-downloads">
      {fileOffers(methodFormats, { words, datasets, release, evidence }).map((file) => (
        <button
          key={file.id}
          type="button"
          className="button small"
          onClick={() => saveOrSay(file, atlas)}
        >
          <Icon name="download" />
          {words.say("method.download", { format: file.extension.toUpperCase() })}
        </button>
      ))}
    </p>
  );
}
