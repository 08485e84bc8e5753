import { I18nProvider } from "react-aria-components";
import type { View } from "../address/address.ts";
import { Explore } from "../layer/Explore.tsx";
import { useAtlas, useWords } from "../state.ts";
import { Banners } from "./Banners.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { type FetchedPart, LazyPart } from "./LazyPart.tsx";
import { Loading } from "./Loading.tsx";
import { Masthead } from "./Masthead.tsx";
import { Tabs } from "./Tabs.tsx";
import { narrowQuery, useMedia } from "./viewport.ts";
import "../style/base.css";
import "../style/controls.css";
import "../style/forcedColours.css";
import "../style/print.css";

/** Pages beside the map, each fetched when it is opened. */
const pages: Readonly<Record<Exclude<View, "map">, FetchedPart<object>>> = {
  benefit: { load: async () => (await import("../bivariate/BenefitPage.tsx")).BenefitPage },
  "life-cycle": {
    load: async () => (await import("../lifecycle/LifeCyclePage.tsx")).LifeCyclePage,
  },
  table: { load: async () => (await import("../table/TablePage.tsx")).TablePage },
  compares: { load: async () => (await import("../comparison/ComparisonPage.tsx")).ComparisonPage },
  method: { load: async () => (await import("../method/MethodPage.tsx")).MethodPage },
};

const helpDialog: FetchedPart<object> = {
  load: async () => (await import("./HelpDialog.tsx")).HelpDialog,
};

/** The whole page. */
export function Page() {
  const words = useWords();
  const view = useAtlas(({ address }) => address.view);
  const announcement = useAtlas((atlas) => atlas.announcement);
  const helpOpen = useAtlas((atlas) => atlas.helpOpen);
  const narrow = useMedia(narrowQuery);
  return (
    <I18nProvider locale={words.language}>
      <a className="skip-link" href="#content">
        {words.say("app.skip")}
      </a>
      <Masthead />
      <Banners />
      <ErrorBoundary words={words}>
        {view === "map" ? <Explore narrow={narrow} /> : <Opened view={view} />}
      </ErrorBoundary>
      {narrow && <Tabs />}
      {helpOpen && <LazyPart part={helpDialog} given={{}} waiting={null} />}
      <p className="announcement" role="status">
        {announcement}
      </p>
    </I18nProvider>
  );
}

const Opened = ({ view }: { readonly view: keyof typeof pages }) => (
  <LazyPart key={view} part={pages[view]} given={{}} waiting={<Loading className="waiting" />} />
);
