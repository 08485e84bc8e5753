import { publicCode } from "../../region/publicCode.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { documentHtml } from "../html/documentHtml.ts";
import { languageCode } from "../languageCode.ts";
import type { ReportContext } from "../reportContext.ts";
import { liteList } from "./liteList.ts";
import { litePage } from "./litePage.ts";
import { type LitePage, litePath } from "./litePath.ts";

/** Some regions of one level, in every language. */
export interface LitePlaces {
  /** The same assessment in each language. The pages of the first have the shortest addresses. */
  readonly contexts: readonly ReportContext[];
  /** Indices of the regions. */
  readonly places: readonly number[];
}

/** A page by its path below the folder of all light pages; it is made when it is written. */
export interface LiteFile {
  readonly path: string;
  readonly content: () => string;
}

/**
 * Pages that need no program: a fact sheet on each region in each language, and a list of them. The pages of one region follow
 * each other, since they share their map.
 *
 * @param countries whose list comes first. @param states in the same languages.
 */
export function liteFiles(countries: LitePlaces, states: LitePlaces): readonly LiteFile[] {
  const languages = countries.contexts.map(({ words }) => languageCode(words.language));
  const file = (page: LitePage, make: (place: LitePage) => ReportDocument): LiteFile => ({
    path: litePath(page),
    content: () => documentHtml(make(page)),
  });
  const inLanguages = (make: (language: number) => LiteFile): readonly LiteFile[] =>
    languages.map((_, language) => make(language));
  const codeOf = (language: number): Pick<LitePage, "language"> =>
    language === 0 ? {} : { language: languages[language] };
  const ofRegions = ({ contexts, places }: LitePlaces): readonly LiteFile[] =>
    places.flatMap((place) =>
      inLanguages((language) => {
        const context = contexts[language] as ReportContext;
        const region = context.world.regions[place];
        const code = region ? publicCode(region) : "";
        return file({ region: code, ...codeOf(language) }, (page) =>
          litePage(context, place, { page, languages }),
        );
      }),
    );
  const listed = ({ contexts, places }: LitePlaces, language: number) => ({
    context: contexts[language] as ReportContext,
    places,
  });
  return [
    ...inLanguages((language) =>
      file(codeOf(language), (page) =>
        liteList([listed(countries, language), listed(states, language)], { page, languages }),
      ),
    ),
    ...ofRegions(countries),
    ...ofRegions(states),
  ];
}
