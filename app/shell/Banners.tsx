import { lazy, Suspense } from "react";
import type { Notice } from "../address/notice.ts";
import { LevelBanner } from "../level/LevelBanner.tsx";
import { useAtlas, useWords } from "../state.ts";
import { Banner } from "./Banner.tsx";
import { dayWords } from "./dayWords.ts";
import { FailureBanner } from "./FailureBanner.tsx";
import { noticeWords } from "./noticeWords.ts";
import { ViewLink } from "./ViewLink.tsx";

const FileBanner = lazy(async () => ({
  default: (await import("../scenario/file/FileBanner.tsx")).FileBanner,
}));

/** What the page has to say about itself: a file that failed, no connection, no graphics, an address not followed. */
export function Banners() {
  const failures = useAtlas((atlas) => atlas.failures);
  const hasReport = useAtlas(({ fileReport }) => fileReport !== undefined);
  const online = useAtlas((atlas) => atlas.online);
  const modelFailure = useAtlas((atlas) => atlas.modelFailure);
  const notices = useAtlas((atlas) => atlas.notices);
  const simple = useAtlas(
    ({ rendererFailed, address }) => rendererFailed && address.view === "map",
  );
  return (
    <div className="banners">
      {failures.length > 0 && <FailureBanner failures={failures} />}
      <LevelBanner />
      {modelFailure !== undefined && <ModelBanner message={modelFailure} />}
      {!online && <OfflineBanner />}
      {simple && <SimpleMapBanner />}
      {hasReport && (
        <Suspense fallback={null}>
          <FileBanner />
        </Suspense>
      )}
      {notices.length > 0 && <AddressBanner notices={notices} />}
    </div>
  );
}

function ModelBanner({ message }: { readonly message: string }) {
  const words = useWords();
  return (
    <Banner tone="bad" icon="warning">
      {words.say("failure.model", { message })}
    </Banner>
  );
}

function OfflineBanner() {
  const words = useWords();
  const date = useAtlas(({ loaded }) => loaded?.release?.date);
  return (
    <Banner tone="warn" icon="offline">
      <b>{words.say("banner.offline")}</b>{" "}
      {date && words.say("banner.offlineData", { date: dayWords(words.language, date) })}
    </Banner>
  );
}

function SimpleMapBanner() {
  const words = useWords();
  return (
    <Banner tone="plain" icon="information">
      <b>{words.say("banner.simpleMap")}</b> {words.say("banner.simpleMapWhy")}{" "}
      <ViewLink change={{ view: "table" }}>{words.say("banner.openTable")}</ViewLink>
    </Banner>
  );
}

function AddressBanner({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useWords();
  const set = useAtlas((atlas) => atlas.set);
  return (
    <Banner tone="plain" icon="information">
      {notices.map((notice) => noticeWords(words, notice)).join(" ")}{" "}
      <button type="button" className="link" onClick={() => set({ notices: [] })}>
        {words.say("banner.dismiss")}
      </button>
    </Banner>
  );
}
