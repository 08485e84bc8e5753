import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { svg } from "./svg.ts";

/** Every file format. Menus, `--format` and its help read this list; each report is offered in the formats that suit it. */
export const formats: readonly Format[] = [html, csv, json, geojson, svg];
