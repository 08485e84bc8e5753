import { searchFieldId } from "../search/searchField.ts";
import type { AtlasStore } from "../state.ts";
import { copyLink } from "./copyLink.ts";

type Key = (atlas: AtlasStore) => void;

/** Keys of the page as a whole; the map and the table have theirs. */
const keys: Readonly<Record<string, Key>> = {
  "/": () => document.getElementById(searchFieldId)?.focus(),
  m: ({ getState }) => getState().go({ view: "map" }),
  t: ({ getState }) => getState().go({ view: "table" }),
  l: async ({ getState }) => {
    const { address, words, set } = getState();
    set({ announcement: words.say(await copyLink(address)) });
  },
  "?": ({ getState }) => getState().set({ helpOpen: true }),
  escape: ({ getState }) => {
    const { address, go, set, sheet } = getState();
    if (sheet) set({ sheet: undefined });
    else if (address.region) go({ region: undefined });
  },
};

/** Roles in which single letters are typed or chosen by. */
const typing = "input, textarea, select, [role=textbox], [role=menu], [role=listbox], dialog";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typing) !== null;

/** Follows the keys of the page. Letters count only while no field has the focus. */
export function followKeyboard(atlas: AtlasStore, page: Document): void {
  page.addEventListener("keydown", (event) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (modified || event.defaultPrevented || isTyping(event.target)) return;
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(atlas);
  });
}
