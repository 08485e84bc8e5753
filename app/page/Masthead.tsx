import { useState } from "react";
import { languages } from "../../src/index.ts";
import { useEarlierAnswer } from "../assess/answersSettings.ts";
import { Choice } from "../furniture/Choice.tsx";
import { copyLink } from "../furniture/copyLink.ts";
import { Icon, Mark } from "../furniture/Icon.tsx";
import { narrowQuery, useMedia } from "../furniture/viewport.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { themeChoices } from "../state/address.ts";
import { useAtlas, useAtlasStore, useWords } from "../state/atlas.ts";
import { Views } from "./Views.tsx";
import "./masthead.css";

/** Name, views, search and the settings of the page. On a narrow screen the settings fold away. */
export function Masthead() {
  const words = useWords();
  const narrow = useMedia(narrowQuery);
  const view = useAtlas(({ address }) => address.view);
  return (
    <header className="masthead">
      <a className="brand" href="./">
        <Mark />
        {words.say("app.name")}
      </a>
      {!narrow && <Views />}
      <span className="grow" />
      <SearchBox />
      {narrow ? <FoldedSettings key={view} /> : <Settings />}
    </header>
  );
}

const Settings = () => (
  <>
    <LanguageChoice />
    <ThemeChoice />
    <ShareButton />
  </>
);

function FoldedSettings() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-expanded={open}
        aria-label={words.say("app.settings")}
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
      </button>
      {open && (
        <div className="folded-settings">
          <Views isFolded />
          <Settings />
        </div>
      )}
    </>
  );
}

function LanguageChoice() {
  const words = useWords();
  const language = useAtlas(({ address }) => address.language);
  const go = useAtlas((atlas) => atlas.go);
  const options = languages.map(({ code, name, tag, isUnread }) => ({
    id: code,
    name: isUnread ? words.say("language.machine", { name }) : name,
    lang: tag,
  }));
  return (
    <Choice
      className="quiet"
      label={words.say("app.language")}
      value={language}
      options={options}
      onChange={(chosen) => go({ language: chosen })}
    >
      <Icon name="globe" />
      {languages.find(({ code }) => code === language)?.name}
    </Choice>
  );
}

const themeNames = {
  system: "app.themeSystem",
  light: "app.themeLight",
  dark: "app.themeDark",
} as const;

function ThemeChoice() {
  const words = useWords();
  const theme = useAtlas(({ address }) => address.theme);
  const go = useAtlas((atlas) => atlas.go);
  return (
    <Choice
      className="quiet"
      label={words.say("app.theme")}
      value={theme}
      options={themeChoices.map((id) => ({ id, name: words.say(themeNames[id]) }))}
      onChange={(chosen) => go({ theme: chosen }, "replace")}
    >
      <Icon name={theme === "light" ? "sun" : "moon"} />
    </Choice>
  );
}

function ShareButton() {
  const words = useWords();
  const atlas = useAtlasStore();
  const isHeld = useEarlierAnswer() !== undefined;
  const share = async (): Promise<void> =>
    atlas.setState({ announcement: words.say(await copyLink(atlas.getState())) });
  return (
    <button type="button" className="button" onClick={share} disabled={isHeld}>
      <Icon name="share" />
      {words.say("app.share")}
    </button>
  );
}
