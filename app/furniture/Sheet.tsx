import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useWords } from "../state/atlas.ts";
import { Icon } from "./Icon.tsx";
import "./sheet.css";

interface SheetProps {
  readonly label: string;
  readonly title?: string;
  /** Starts at its full height. */
  readonly tall: boolean;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A drag of at least this many px changes the height. */
const drag = 24;

/** What lies over the map on a narrow screen, at two heights: dragged, or switched by its handle. */
export function Sheet({ label, title, tall: startsTall, onClose, children }: SheetProps) {
  const words = useWords();
  const [tall, setTall] = useState(startsTall);
  const start = useRef<number>(undefined);
  const press = (event: PointerEvent): void => {
    start.current = event.clientY;
  };
  const release = (event: PointerEvent): void => {
    const moved = event.clientY - (start.current ?? event.clientY);
    if (Math.abs(moved) >= drag) setTall(moved < 0);
  };
  return (
    <section className="sheet" data-tall={tall || undefined} aria-label={label}>
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={tall}
        aria-label={words.say("app.sheetHeight")}
        onPointerDown={press}
        onPointerUp={release}
        onClick={({ detail, clientY }) => {
          const still = Math.abs(clientY - (start.current ?? clientY)) < drag;
          if (detail === 0 || still) setTall(!tall);
        }}
      />
      {title !== undefined && (
        <div className="sheet-head">
          <p className="sheet-title">{title}</p>
          {onClose && (
            <button
              type="button"
              className="button quiet"
              aria-label={words.say("app.close")}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      )}
      <div className="sheet-body">{children}</div>
    </section>
  );
}
