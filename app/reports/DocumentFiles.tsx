import { zipSync } from "fflate";
import { formatWords } from "../../src/index.ts";
import { Icon } from "../furniture/Icon.tsx";
import { saveOrSay } from "../furniture/saveOrSay.ts";
import { useAtlasStore, useWords } from "../state/atlas.ts";
import type { DocumentFile } from "./documentRequest.ts";

/** The files of a document, each by itself or all in one archive. */
export function DocumentFiles({ files }: { readonly files: readonly DocumentFile[] }) {
  const words = useWords();
  const atlas = useAtlasStore();
  return (
    <div className="document-files">
      {files.map(({ format, name, mediaType, content }) => (
        <button
          key={name}
          type="button"
          className="button small"
          title={formatWords(words, format)}
          onClick={() => saveOrSay({ name, mediaType, content: () => content }, atlas)}
        >
          <Icon name="download" /> <bdi>{name}</bdi>
        </button>
      ))}
      {files.length > 1 && (
        <button
          type="button"
          className="button small"
          onClick={() =>
            saveOrSay(
              {
                name: "burden-documents.zip",
                mediaType: "application/zip",
                content: () => zipped(files),
              },
              atlas,
            )
          }
        >
          <Icon name="download" /> {words.say("reports.zip")}
        </button>
      )}
      {files.some(({ format }) => format === "html") && (
        <p className="small-text">{words.say("reports.pdf")}</p>
      )}
    </div>
  );
}

/** The same files give the same archive: entries bear the first day that an archive knows. */
const firstDay = new Date(1980, 0, 1);

const zipped = (files: readonly DocumentFile[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(({ name, content }) => [
        name,
        [
          typeof content === "string" ? new TextEncoder().encode(content) : content,
          { mtime: firstDay },
        ],
      ]),
    ),
  );
