import { firstTen } from "../../src/index.ts";
import { receivedWords } from "../files/receivedWords.ts";
import { Banner } from "../furniture/Banner.tsx";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { ViewLink } from "../furniture/ViewLink.tsx";
import { levelSlice, levelWish } from "../level/levelState.ts";
import { wantedLevel } from "../level/wantedLevel.ts";
import { fileReportSlice } from "../scenario/file/fileReport.ts";
import { mapSlice } from "../scene/mapSlice.ts";
import { useAtlas, useSlice, useWords } from "../state/atlas.ts";
import type { Notice } from "../state/notice.ts";
import { AnswerBanner } from "./AnswerBanner.tsx";
import { deliverySlice } from "./deliverySlice.ts";
import { FailureBanner } from "./FailureBanner.tsx";
import { IssueBanner } from "./IssueBanner.tsx";
import { noticeWords } from "./noticeWords.ts";
import { ReleaseBanner } from "./ReleaseBanner.tsx";
import { TranslationBanner } from "./TranslationBanner.tsx";

const fileBanner: FetchedPart<object> = {
  load: async () => (await import("../scenario/file/FileBanner.tsx")).FileBanner,
};

/** What the page has to say about itself: a file that failed, no connection, no graphics, an address not followed. */
export function Banners() {
  const failures = useAtlas((atlas) => atlas.failures);
  const hasReport = useSlice(fileReportSlice, ({ report }) => report !== undefined);
  const online = useAtlas((atlas) => atlas.online);
  const notices = useShownNotices();
  const failed = useSlice(mapSlice, (map) => map.failed);
  const simple = useAtlas(({ address }) => address.view === "map") && failed;
  return (
    <div className="banners">
      {failures.length > 0 && <FailureBanner failures={failures} />}
      <LevelBanner />
      <ReleaseBanner />
      <AnswerBanner />
      <IssueBanner />
      <TranslationBanner />
      <VersionBanner />
      {online ? <KeptBanner /> : <OfflineBanner />}
      {simple && <SimpleMapBanner />}
      {hasReport && <LazyPart part={fileBanner} given={{}} waiting={null} />}
      {notices.length > 0 && <AddressBanner notices={notices} />}
    </div>
  );
}

/** What there is to say of the address; nothing yet of a region that is still looked for. */
function useShownNotices(): readonly Notice[] {
  const notices = useAtlas((atlas) => atlas.notices);
  const unfound = useSlice(levelSlice, (level) => level.unfound);
  return notices.filter(
    (notice) => notice.kind !== "unknownRegion" || unfound.includes(notice.value),
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

/** The address holds view and scenario, so that loading the page again takes them along. */
function VersionBanner() {
  const words = useWords();
  const isOutdated = useSlice(deliverySlice, (delivery) => delivery.isOutdated);
  if (!isOutdated) return null;
  return (
    <Banner tone="warn" icon="information">
      <b>{words.say("banner.newVersion")}</b> {words.say("banner.newVersionKeeps")}{" "}
      <button type="button" className="button small" onClick={() => location.reload()}>
        {words.say("banner.takeVersion")}
      </button>
    </Banner>
  );
}

function KeptBanner() {
  const words = useWords();
  const kept = useSlice(deliverySlice, (delivery) => delivery.kept);
  const [file] = kept;
  if (file === undefined) return null;
  return (
    <Banner tone="warn" icon="offline">
      {words.say("banner.kept", { file, count: kept.length })}
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
  const { said, others } = firstTen(notices);
  return (
    <Banner tone="plain" icon="information">
      {said.map((notice) => noticeWords(words, notice)).join(" ")}{" "}
      {others > 0 && words.say("notice.others", { count: others })}{" "}
      <button type="button" className="link" onClick={() => set({ notices: [] })}>
        {words.say("banner.dismiss")}
      </button>
    </Banner>
  );
}

/** "3 May 2026" in a language; what is no day stays as it is. @param day ISO 8601. */
function dayWords(language: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
}

/** A file of the finer level that could not be read: what was received, what still works, and a way on. */
function LevelBanner() {
  const words = useWords();
  const level = useAtlas((atlas) => wantedLevel(levelWish(atlas)));
  const failures = useSlice(levelSlice, (state) => state.failures);
  const stands = useSlice(levelSlice, ({ finer }) => finer !== undefined);
  const retry = useSlice(levelSlice, (state) => state.retry);
  if (failures.length === 0) return null;
  return (
    <Banner tone="bad" icon="warning">
      <b>{words.say(stands ? "level.failedPart" : "level.failed", { level })}</b>{" "}
      {failures.map((failure) => receivedWords(words, failure)).join(" ")}{" "}
      <button type="button" className="button small" onClick={retry}>
        {words.say("failure.retry")}
      </button>
    </Banner>
  );
}
