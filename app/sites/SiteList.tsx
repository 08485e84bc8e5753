import type { AiSite } from "../../src/index.ts";
import { isFinerId } from "../level/wantedLevel.ts";
import { ViewLink } from "../shell/ViewLink.tsx";
import { useAtlas, useWords } from "../state.ts";

/** The sites as rows, the largest first: what the circles say, for everybody. */
export function SiteList({ sites }: { readonly sites: readonly AiSite[] }) {
  const words = useWords();
  return (
    <div className="site-list">
      <table>
        <caption className="visually-hidden">{words.say("sites.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("sites.name")}</th>
            <th scope="col" className="end">
              {words.say("sites.powerShort")} <small>MW</small>
            </th>
            <th scope="col">{words.say("sites.status")}</th>
            <th scope="col">{words.say("sites.owner")}</th>
            <th scope="col">{words.say("sites.place")}</th>
            <th scope="col">{words.say("sites.source")}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <SiteRow key={site.id} site={site} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SiteRow({ site }: { readonly site: AiSite }) {
  const words = useWords();
  const level = useAtlas((atlas) => atlas.address.level);
  const { name, power, status, owner, place, country, region, source, url } = site;
  const known = level !== "country" && isFinerId(region) ? region : country;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td className="end">{words.figure(power, 0)}</td>
      <td>{words.say(`sites.${status}`)}</td>
      <td>
        <bdi>{owner ?? ""}</bdi>
      </td>
      <td>
        <ViewLink change={{ region: known, level: level === "county" ? "auto" : level }}>
          <bdi>{place}</bdi>
        </ViewLink>
      </td>
      <td>
        <bdi>{url ? <a href={url}>{source}</a> : source}</bdi>
      </td>
    </tr>
  );
}
