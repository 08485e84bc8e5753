import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { Icon } from "../furniture/Icon.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { useAtlas, useWords } from "../state/atlas.ts";
import { pages as allPages, type Page } from "./pages.ts";

const pages = allPages.filter(({ isBare }) => !isBare);

/** Links to all pages. @param isFolded whether there is room for all of them; else the further ones wait in a menu. */
export function Views({ isFolded = false }: { readonly isFolded?: boolean }) {
  const words = useWords();
  const view = useAtlas(({ address }) => address.view);
  const further = isFolded ? [] : pages.filter(({ isFurther }) => isFurther);
  return (
    <nav className="views-bar" aria-label={words.say("app.views")}>
      <div className="views">
        <Links pages={pages.filter((page) => !further.includes(page))} />
      </div>
      {further.length > 0 && <Further key={view} pages={further} />}
    </nav>
  );
}

function Links({ pages: shown }: { readonly pages: readonly Page[] }) {
  const words = useWords();
  const view = useAtlas(({ address }) => address.view);
  return shown.map(({ id, name }) => (
    <ViewLink key={id} change={{ view: id }} current={view === id}>
      {words.say(name)}
    </ViewLink>
  ));
}

/** Pages that few need, behind a button that bears the name of the one that is open. */
function Further({ pages: further }: { readonly pages: readonly Page[] }) {
  const words = useWords();
  const view = useAtlas(({ address }) => address.view);
  const menu = useRef<HTMLDetailsElement>(null);
  const open = further.find(({ id }) => id === view);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    event.stopPropagation();
    close();
    menu.current.querySelector("summary")?.focus();
  };
  return (
    <details className="further-views" ref={menu} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary className={open && "current"}>
        {words.say(open?.name ?? "app.more")}
        <Icon name="down" />
      </summary>
      <div className="views">
        <Links pages={further} />
      </div>
    </details>
  );
}
