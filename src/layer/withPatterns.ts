import { patternDefinitions } from "./svgPatterns.ts";

/** A drawing with the definitions of those patterns before it that it fills with. */
export const withPatterns = (prefix: string, svg: string): string => {
  const all = [...patternDefinitions(prefix).matchAll(/<pattern id="([^"]+)".*?<\/pattern>/gs)];
  const used = all.filter(([, id = ""]) => svg.includes(`url(#${id})`));
  return used.length === 0 ? svg : `<defs>${used.map(([whole]) => whole).join("")}</defs>${svg}`;
};
