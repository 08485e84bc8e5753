import { type ReactNode, useState } from "react";
import { useEarlierAnswer } from "../../assess/answersSettings.ts";
import { Icon } from "../../furniture/Icon.tsx";
import { type FetchedPart, LazyPart } from "../../furniture/LazyPart.tsx";
import { useWords } from "../../state/atlas.ts";
import "./download.css";

const openMenu: FetchedPart<{ readonly region: number | undefined; readonly face: ReactNode }> = {
  load: async () => (await import("./OpenMenu.tsx")).OpenMenu,
};

/** Downloads of the view, and of the region where one is given. The menu and its formats are fetched when it is opened. */
export function DownloadMenu({ region }: { readonly region?: number | undefined }) {
  const words = useWords();
  const [wanted, setWanted] = useState(false);
  const isHeld = useEarlierAnswer() !== undefined;
  const face = (
    <>
      <Icon name="download" />
      {words.say("download.menu")}
      <Icon name="down" />
    </>
  );
  const closed = (
    <button
      type="button"
      className="button small"
      aria-haspopup="menu"
      aria-expanded="false"
      disabled={isHeld}
      onClick={() => setWanted(true)}
    >
      {face}
    </button>
  );
  return wanted ? <LazyPart part={openMenu} given={{ region, face }} waiting={closed} /> : closed;
}
