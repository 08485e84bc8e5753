import type { Topology } from "topojson-specification";

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null;

/** Whether what was read are shapes: a topology without objects or borders is none. */
export const isTopology = (json: unknown): json is Topology =>
  isRecord(json) &&
  json.type === "Topology" &&
  Array.isArray(json.arcs) &&
  isRecord(json.objects) &&
  Object.keys(json.objects).length > 0;
