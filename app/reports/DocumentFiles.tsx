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
  const [figures, whole] = [files.filter(isFigure), files.filter((file) => !isFigure(file))];
  return (
    <div className="document-files">
      {whole.map((file) => (
        <FileButton key={file.name} file={file} />
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
      {figures.length > 0 && (
        <details className="document-figures">
          <summary>
            {words.say("reports.figures", { count: words.figure(figures.length, 0) })}
          </summary>
          <div className="document-files">
            {figures.map((file) => (
              <FileButton key={file.name} file={file} />
            ))}
          </div>
        </details>
      )}
      {files.some(({ format }) => format === "html") && (
        <p className="small-text">{words.say("reports.pdf")}</p>
      )}
    </div>
  );
}

/** A map or chart of the document, which stands in the other files as well. */
const isFigure = ({ mediaType }: DocumentFile): boolean => mediaType.startsWith("image/");

function FileButton({ file }: { readonly file: DocumentFile }) {
  const words = useWords();
  const atlas = useAtlasStore();
  const { format, name, mediaType, content } = file;
  return (
    <button
      type="button"
      className="button small"
      title={formatWords(words, format)}
      onClick={() => saveOrSay({ name, mediaType, content: () => content }, atlas)}
    >
      <Icon name="download" /> <bdi>{name}</bdi>
    </button>
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
