import { Icon } from "../furniture/Icon.tsx";
import { useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { pageSlice } from "./pageSlice.ts";
import "./help.css";

const entries = [
  { keys: ["/"], does: "help.search" },
  { keys: ["↑", "↓", "←", "→"], does: "help.arrows" },
  { keys: ["Enter"], does: "help.open" },
  { keys: ["Esc"], does: "help.close" },
  { keys: ["+", "−", "0"], does: "help.zoom" },
  { keys: ["M", "T"], does: "help.views" },
  { keys: ["L"], does: "help.link" },
  { keys: ["?"], does: "help.this" },
] as const;

/** Opens the dialog as soon as it is in the page. */
const open = (dialog: HTMLDialogElement | null): void => {
  if (dialog && !dialog.open) dialog.showModal();
};

/** The keys of the page. */
export function HelpDialog() {
  const words = useWords();
  const helpOpen = useSlice(pageSlice, (page) => page.helpOpen);
  const set = useSetSlice(pageSlice);
  if (!helpOpen) return null;
  const close = (): void => set({ helpOpen: false });
  return (
    <dialog className="help" ref={open} onClose={close} aria-labelledby="help-title">
      <div className="help-head">
        <h2 id="help-title">{words.say("help.title")}</h2>
        <button
          type="button"
          className="button small quiet"
          aria-label={words.say("help.dismiss")}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl>
        {entries.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.say(does)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.say("help.note")}</p>
    </dialog>
  );
}
