import { Icon } from "./Icon.tsx";
import "./fileButton.css";

interface FileButtonProps {
  readonly label: string;
  /** Kinds of files that the dialog offers first. */
  readonly accept: string;
  readonly onOpen: (file: File) => void;
}

/** Opens a file of the reader's by the system's own dialog. The file stays on this machine. */
export const FileButton = ({ label, accept, onOpen }: FileButtonProps) => (
  <label className="button small file-button">
    <Icon name="open" />
    {label}
    <input
      type="file"
      className="visually-hidden"
      accept={accept}
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) onOpen(file);
        target.value = "";
      }}
    />
  </label>
);
