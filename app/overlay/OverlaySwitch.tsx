import { TickBox } from "../furniture/TickBox.tsx";
import { useGoPart, usePart, useWords } from "../state/atlas.ts";
import type { Overlay } from "./overlay.ts";

/** Lays a layer of points or lines over the map. */
export function OverlaySwitch({ overlay: { title, part } }: { readonly overlay: Overlay }) {
  const words = useWords();
  const { shown } = usePart(part);
  const go = useGoPart(part);
  return (
    <TickBox isOn={shown} onChange={(on) => go({ shown: on }, "replace")}>
      {words.say(title)}
    </TickBox>
  );
}
