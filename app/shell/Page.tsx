import { type ComponentType, lazy, Suspense } from "react";
import { I18nProvider } from "react-aria-components";
import type { View } from "../address/address.ts";
import { Explore } from "../layer/Explore.tsx";
import { useAtlas, useWords } from "../state.ts";
import { Banners } from "./Banners.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Masthead } from "./Masthead.tsx";
import { Tabs } from "./Tabs.tsx";
import { narrowQuery, useMedia } from "./viewport.ts";
import "../style/base.css";
import "../style/controls.css";
import "../style/forcedColours.css";
import "../style/print.css";

/** Pages beside the map, each fetched when it is opened. */
const pages: Readonly<Record<Exclude<View, "map">, ComponentType>> = {
  benefit: lazy(async () => ({
    default: (await import("../bivariate/BenefitPage.tsx")).BenefitPage,
  })),
  "life-cycle": lazy(async () => ({
    default: (await import("../lifecycle/LifeCyclePage.tsx")).LifeCyclePage,
  })),
  table: lazy(async () => ({ default: (await import("../table/TablePage.tsx")).TablePage })),
  compares: lazy(async () => ({
    default: (await import("../comparison/ComparisonPage.tsx")).ComparisonPage,
  })),
  method: lazy(async () => ({ default: (await import("../method/MethodPage.tsx")).MethodPage })),
};

const HelpDialog = lazy(async () => ({ default: (await import("./HelpDialog.tsx")).HelpDialog }));

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
        <Suspense fallback={<p className="waiting">{words.say("app.loading")}</p>}>
          {view === "map" ? <Explore narrow={narrow} /> : <Opened view={view} />}
        </Suspense>
      </ErrorBoundary>
      {narrow && <Tabs />}
      {helpOpen && (
        <ErrorBoundary words={words}>
          <Suspense fallback={null}>
            <HelpDialog />
          </Suspense>
        </ErrorBoundary>
      )}
      <p className="announcement" role="status">
        {announcement}
      </p>
    </I18nProvider>
  );
}

function Opened({ view }: { readonly view: keyof typeof pages }) {
  const Content = pages[view];
  return <Content />;
}
