import { type ReactNode, use } from "react";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from "react-aria-components";
import {
  formatsOf,
  formatWords,
  mapFormats,
  regionKinds,
  regionReport,
  type Words,
} from "../../../src/index.ts";
import { useEarlierAnswer } from "../../assess/answersSettings.ts";
import { assessmentFiles } from "../../files/assessmentFiles.ts";
import { creditsFile } from "../../files/creditsFile.ts";
import { type FileOffer, fileOffers } from "../../files/fileOffers.ts";
import { copyLink, embedLink, linkTo } from "../../furniture/copyLink.ts";
import { useSave } from "../../furniture/useSave.ts";
import { levelOf, useLevel } from "../../level/levelData.ts";
import { cameraPart } from "../../scene/cameraPart.ts";
import { useFiltered } from "../../scene/useFilter.ts";
import { useReport } from "../../scene/useReport.ts";
import { useShownScene } from "../../scene/useShownScene.ts";
import { useAtlas, useAtlasStore, usePart, useWords } from "../../state/atlas.ts";
import { readContested } from "../figures/readContested.ts";
import { readReportFigures } from "../figures/readReportFigures.ts";
import { readRules } from "../figures/readRules.ts";
import { embedCode } from "./embedCode.ts";

interface OpenMenuProps {
  readonly region: number | undefined;
  readonly face: ReactNode;
}

/** The menu itself: files of the region, files of the view, citation and link. */
export function OpenMenu({ region, face }: OpenMenuProps) {
  const words = useWords();
  const { ofRegion, ofView } = useFiles(region);
  const act = useActions(region);
  const save = useSave();
  const isHeld = useEarlierAnswer() !== undefined;
  const isMap = useAtlas(({ address }) => address.view === "map");
  const withheld = useAtlas(({ loaded }) => loaded?.datasets ?? []).filter(
    ({ redistributable }) => !redistributable,
  ).length;
  const choose = (id: string): void => {
    const file = [...ofRegion, ...ofView].find((offer) => offer.id === id);
    if (file) save(file);
    else act(id);
  };
  return (
    <MenuTrigger defaultOpen>
      <Button className="button small" isDisabled={isHeld}>
        {face}
      </Button>
      <Popover className="download-menu" placement="bottom end">
        <Menu aria-label={words.say("download.menu")} onAction={(id) => choose(String(id))}>
          {ofRegion.length > 0 && Section(words.say("download.region"), ofRegion, words)}
          {Section(words.say("download.view"), ofView, words)}
          <Separator />
          {region !== undefined && (
            <MenuItem id="pdf" textValue={words.say("download.pdf")}>
              <Text slot="label">
                {words.say("download.pdf")} <small>PDF</small>
              </Text>
              <Text slot="description">{words.say("download.pdfAbout")}</Text>
            </MenuItem>
          )}
          {region !== undefined && (
            <MenuItem id="citation">{words.say("download.citation")}</MenuItem>
          )}
          <MenuItem id="link">
            {words.say("download.link")} <kbd>L</kbd>
          </MenuItem>
          {isMap && (
            <MenuItem id="embed" textValue={words.say("download.embed")}>
              <Text slot="label">{words.say("download.embed")}</Text>
              <Text slot="description">{words.say("download.embedAbout")}</Text>
            </MenuItem>
          )}
        </Menu>
        {withheld > 0 && <p>{words.say("download.withheld", { count: withheld })}</p>}
      </Popover>
    </MenuTrigger>
  );
}

/** Called, not drawn: the menu reads its sections as its own children. */
const Section = (title: string, offers: readonly FileOffer[], words: Words) => (
  <MenuSection>
    <Header>{title}</Header>
    {offers.map(({ id, format, label, extension }) => (
      <MenuItem key={id} id={id} textValue={`${words.say(label)} ${extension}`}>
        <Text slot="label">
          {words.say(label)} <small>{extension.toUpperCase()}</small>
        </Text>
        <Text slot="description">{formatWords(words, format)}</Text>
      </MenuItem>
    ))}
  </MenuSection>
);

function useFiles(region: number | undefined) {
  const address = useAtlas((atlas) => atlas.address);
  const link = useAtlas(linkTo);
  const { camera } = usePart(cameraPart);
  const context = useReport();
  const results = useReport(useAtlas((atlas) => levelOf(atlas, atlas.address.region)));
  const { items, failure } = use(readReportFigures(0));
  const rules = use(readRules(0));
  const contested = use(readContested(0));
  const ofPanel = results && {
    ...results,
    figures: failure ? undefined : items,
    rules: rules.failure ? undefined : rules.items,
    contested: contested.items,
  };
  const { object } = useLevel();
  const scene = useShownScene();
  const filtered = useFiltered();
  if (!context) return { ofRegion: [], ofView: [] };
  const options = { selected: address.region, link, object, camera };
  return {
    ofRegion:
      region === undefined || !ofPanel
        ? []
        : regionKinds.flatMap((kind) => fileOffers(formatsOf(kind), ofPanel, region)),
    ofView: [
      ...(scene ? fileOffers(mapFormats, context, scene, options) : []),
      ...(filtered ? assessmentFiles(context, filtered) : []),
      ...assessmentFiles(context),
      creditsFile(context),
    ],
  };
}

function useActions(region: number | undefined): (id: string) => void {
  const words = useWords();
  const atlas = useAtlasStore();
  const context = useReport(useAtlas((now) => levelOf(now, now.address.region)));
  const title = useShownScene()?.title ?? "";
  return async (id) => {
    const report = context && region !== undefined ? regionReport(context, region) : undefined;
    const texts: Readonly<Record<string, (link: string) => string>> = {
      embed: () => embedCode(embedLink(atlas.getState()), title),
      ...(report && {
        pdf: () => `${report.command} --format pdf`,
        citation: (link) => `${report.citation} ${link}`,
      }),
    };
    const key = await copyLink(atlas.getState(), texts[id]);
    atlas.setState({ announcement: words.say(key) });
  };
}
