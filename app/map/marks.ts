import type { MapColours } from "../../src/index.ts";

/** How a region is marked: pointed at, reached by the keyboard, chosen. Later ones lie above. */
export const markRoles = ["hovered", "focused", "selected"] as const;
export type MarkRole = (typeof markRoles)[number];

/** The regions that are marked. */
export type Marks = { readonly [role in MarkRole]?: string | undefined };

/** The marked regions in the order in which they are drawn. */
export const markList = (marks: Marks): readonly (readonly [MarkRole, string])[] =>
  markRoles.flatMap((role) => {
    const id = marks[role];
    return id === undefined ? [] : [[role, id] as const];
  });

/** Strokes of a mark, the lowest first: ink inside a halo; the keyboard's halo is the focus colour. Pointing draws ink alone. */
export function markStrokes(
  role: MarkRole,
  { ink, halo, focus }: MapColours,
): readonly { readonly colour: string; readonly width: number }[] {
  if (role === "hovered") return [{ colour: ink, width: 1.1 }];
  return [
    { colour: role === "focused" ? focus : halo, width: 4.2 },
    { colour: ink, width: 1.8 },
  ];
}
