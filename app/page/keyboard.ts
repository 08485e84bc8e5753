import { copyLink } from "../furniture/copyLink.ts";
import { searchFieldId } from "../search/searchField.ts";
import { type AtlasStore, sliceOf, withSlice } from "../state/atlas.ts";
import { pageSlice } from "./pageSlice.ts";

type Key = (atlas: AtlasStore) => void;

/** Keys of the page as a whole; the map and the table have theirs. */
const keys: Readonly<Record<string, Key>> = {
  "/": () => document.getElementById(searchFieldId)?.focus(),
  m: ({ getState }) => getState().go({ view: "map" }),
  t: ({ getState }) => getState().go({ view: "table" }),
  l: async ({ getState }) => {
    const atlas = getState();
    atlas.set({ announcement: atlas.words.say(await copyLink(atlas)) });
  },
  "?": ({ setState }) => setState((atlas) => withSlice(atlas, pageSlice, { helpOpen: true })),
  escape: ({ getState, setState }) => {
    const state = getState();
    const { address, go } = state;
    if (sliceOf(state, pageSlice).sheet)
      setState((atlas) => withSlice(atlas, pageSlice, { sheet: undefined }));
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
