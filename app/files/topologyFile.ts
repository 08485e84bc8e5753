import type { Topology } from "topojson-specification";

/** Whether what was read are shapes. */
export const isTopology = (json: unknown): json is Topology =>
  typeof json === "object" && json !== null && "type" in json && json.type === "Topology";
