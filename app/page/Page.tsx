import { I18nProvider } from "react-aria-components";
import { ErrorBoundary } from "../furniture/ErrorBoundary.tsx";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { Loading } from "../furniture/Loading.tsx";
import { narrowQuery, useMedia } from "../furniture/viewport.ts";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";
import { Announcement } from "./Announcement.tsx";
import { Banners } from "./Banners.tsx";
import { Explore } from "./Explore.tsx";
import { Masthead } from "./Masthead.tsx";
import { pageSlice } from "./pageSlice.ts";
import { pages } from "./pages.ts";
import { Tabs } from "./Tabs.tsx";
import "../style/base.css";
import "../style/controls.css";
import "../style/forcedColours.css";
import "../style/print.css";

const helpDialog: FetchedPart<object> = {
  load: async () => (await import("./HelpDialog.tsx")).HelpDialog,
};

/** What happened, what still works, what to do. */
function Fault({ fault }: { readonly fault: string }) {
  const words = useWords();
  return (
    <main id="content" className="fault" role="alert">
      <h1>{words.say("failure.fault")}</h1>
      <p>{words.say("failure.faultAdvice")}</p>
      <p className="quiet-text">
        <code>{fault}</code>
      </p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {words.say("failure.reload")}
      </button>
    </main>
  );
}

/** The whole page. */
export function Page() {
  const words = useWords();
  const view = useAtlas(({ address }) => address.view);
  const helpOpen = useSlice(pageSlice, (page) => page.helpOpen);
  const narrow = useMedia(narrowQuery);
  const { part, isBare = false } = pages.find(({ id }) => id === view) ?? {};
  return (
    <I18nProvider locale={words.language}>
      <a className="skip-link" href="#content">
        {words.say("app.skip")}
      </a>
      {!isBare && <Masthead />}
      <Banners />
      <ErrorBoundary fallback={(fault) => <Fault fault={fault} />}>
        {part ? (
          <LazyPart key={view} part={part} given={{}} waiting={<Loading className="waiting" />} />
        ) : (
          <Explore narrow={narrow} />
        )}
      </ErrorBoundary>
      {narrow && !isBare && <Tabs />}
      {helpOpen && <LazyPart part={helpDialog} given={{}} waiting={null} />}
      <Announcement />
    </I18nProvider>
  );
}
