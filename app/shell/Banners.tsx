import type { ReactNode } from "react";
import type { Notice } from "../address/notice.ts";
import { useAtlas, useWords } from "../state.ts";
import type { FileFailure } from "../world/readFile.ts";
import { FailureBanner } from "./FailureBanner.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import { noticeWords } from "./noticeWords.ts";
import { ViewLink } from "./ViewLink.tsx";
import "./banners.css";

/** What the page has to say about itself: a file that failed, no connection, no graphics, an address not followed. */
export function Banners() {
  const { failures, online, rendererFailed, notices } = useBannerState();
  return (
    <div className="banners">
      {failures.length > 0 && <FailureBanner failures={failures} />}
      {!online && <OfflineBanner />}
      {rendererFailed && <SimpleMapBanner />}
      {notices.length > 0 && <AddressBanner notices={notices} />}
    </div>
  );
}

function useBannerState(): {
  readonly failures: readonly FileFailure[];
  readonly online: boolean;
  readonly rendererFailed: boolean;
  readonly notices: readonly Notice[];
} {
  return {
    failures: useAtlas((atlas) => atlas.failures),
    online: useAtlas((atlas) => atlas.online),
    rendererFailed: useAtlas((atlas) => atlas.rendererFailed),
    notices: useAtlas((atlas) => atlas.notices),
  };
}

interface BannerProps {
  readonly tone: "bad" | "warn" | "plain";
  readonly icon: IconName;
  readonly children: ReactNode;
}

export const Banner = ({ tone, icon, children }: BannerProps) => (
  <div className="banner" data-tone={tone} role={tone === "bad" ? "alert" : "status"}>
    <Icon name={icon} />
    <div>{children}</div>
  </div>
);

function OfflineBanner() {
  const words = useWords();
  const date = useAtlas(({ loaded }) => loaded?.release?.date);
  return (
    <Banner tone="warn" icon="offline">
      <b>{words.say("banner.offline")}</b>{" "}
      {date ? words.say("banner.offlineData", { date: dayWords(words.language, date) }) : ""}
    </Banner>
  );
}

/** "3 May 2026" in the language of the page; what is no day stays as it is. */
const dayWords = (language: string, day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
};

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
