import { mapPaths } from "../layer/mapPaths.ts";
import { type ExtentCamera, extentAt, worldPicture } from "../layer/mapProjection.ts";
import { mapSvg } from "../layer/mapSvg.ts";
import type { Scene } from "../layer/scene.ts";
import { formatsOf, type ReportKind } from "./format/reportKind.ts";
import type { ReportContext } from "./reportContext.ts";
import { scenarioName } from "./scenarioName.ts";

export interface MapOptions {
  readonly selected: string | undefined;
  /** Address of the view, printed under the map. */
  readonly link: string;
  /** Object of the topology that holds the regions. */
  readonly object: string;
  /** Where the map on screen looks; the whole world where absent. */
  readonly camera?: ExtentCamera | undefined;
}

/** The map on screen with its legend and sources. */
const mapKind: ReportKind<readonly [context: ReportContext, scene: Scene, options: MapOptions]> = {
  id: "map",
  fileName: ({ assessment }, { layer }) => [layer, ...scenarioName(assessment.scenario)],
  contents: {
    picture: {
      label: "download.map",
      make: ({ topology, world, words }, scene, { selected, link, object, camera }) => {
        const extent = camera && extentAt(camera);
        const seen = { object, ...(extent && { extent }) };
        return mapSvg(scene, mapPaths(topology, world.regions, worldPicture, seen), {
          words,
          selected,
          footer: link,
        });
      },
    },
  },
};

/** The map in each of its formats. */
export const mapFormats = formatsOf(mapKind);
