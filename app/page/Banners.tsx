import { lazy, Suspense } from "react";
import { Banner } from "../furniture/Banner.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { fileReportSlice } from "../scenario/file/fileReport.ts";
import { mapSlice } from "../scene/mapSlice.ts";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";
import type { Notice } from "../state/notice.ts";
import { dayWords } from "./dayWords.ts";
import { FailureBanner } from "./FailureBanner.tsx";
import { LevelBanner } from "./LevelBanner.tsx";
import { noticeWords } from "./noticeWords.ts";

const FileBanner = lazy(async () => ({
  default: (await import("../scenario/file/FileBanner.tsx")).FileBanner,
}));

/** What the page has to say about itself: a file that failed, no connection, no graphics, an address not followed. */
export function Banners() {
  const failures = useAtlas((atlas) => atlas.failures);
  const hasReport = useSlice(fileReportSlice, ({ report }) => report !== undefined);
  const online = useAtlas((atlas) => atlas.online);
  const modelFailure = useAtlas((atlas) => atlas.modelFailure);
  const notices = useAtlas((atlas) => atlas.notices);
  const failed = useSlice(mapSlice, (map) => map.failed);
  const simple = useAtlas(({ address }) => address.view === "map") && failed;
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
