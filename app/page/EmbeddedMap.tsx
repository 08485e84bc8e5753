import { linkedAddress } from "../furniture/copyLink.ts";
import { LastAnswer } from "../furniture/LastAnswer.tsx";
import { Loading } from "../furniture/Loading.tsx";
import { useShownScene } from "../scene/useShownScene.ts";
import { useAtlas, useWords } from "../state/atlas.ts";
import { MapFrame } from "./MapFrame.tsx";
import "./embeddedMap.css";

/** The map with its title, legend and sources inside of another site, and a link to the whole atlas. */
export function EmbeddedMap() {
  const words = useWords();
  const scene = useShownScene();
  const whole = useAtlas((atlas) => linkedAddress({ ...atlas.address, view: "map" }, atlas));
  if (!scene) return <Loading className="waiting" />;
  return (
    <main id="content" className="column-centre embedded">
      <div className="view-head">
        <div className="grow">
          <h1>{scene.title}</h1>
          <p>
            <LastAnswer /> {scene.subtitle}
          </p>
        </div>
      </div>
      <MapFrame scene={scene}>
        <p className="embedded-source">
          <a href={whole} target="_blank" rel="noopener">
            {words.say("embed.open")}
          </a>
        </p>
      </MapFrame>
    </main>
  );
}
