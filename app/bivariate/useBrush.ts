import { type PointerEvent, useState } from "react";
import {
  type BivariateBrush,
  type BrushBox,
  brushOf,
  type ScatterLayout,
} from "../../src/index.ts";

/** A drag shorter than this is a press, px. */
const least = 5;

/** How near to a point a press has to be, px: with a mouse, with a finger. */
const reach = { mouse: 8, touch: 22 };

interface Listeners {
  /** Fingers scroll the page and press points; they do not brush. */
  readonly touch: boolean;
  readonly onBrush: (brush: BivariateBrush) => void;
  readonly onClear: () => void;
  readonly onPick: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

/** Drags draw a rectangle, presses pick the nearest point, a press beside all points takes the rectangle away. */
export function useBrush(layout: ScatterLayout, given: Listeners) {
  const [drawn, setDrawn] = useState<BrushBox>();
  const nearest = (at: BrushBox["from"]): string | undefined => {
    const near = given.touch ? reach.touch : reach.mouse;
    const found = layout.points
      .map(({ id, x, y }) => ({ id, distance: Math.hypot(x - at.x, y - at.y) }))
      .filter(({ distance }) => distance <= near)
      .toSorted((a, b) => a.distance - b.distance)[0];
    return found?.id;
  };
  const press = (at: BrushBox["from"]): void => {
    const id = nearest(at);
    if (id) given.onPick(id);
    else given.onClear();
  };
  const finish = (): void => {
    if (!drawn) return;
    setDrawn(undefined);
    if (isDrag(drawn) && !given.touch) given.onBrush(brushOf(layout, drawn));
    else press(drawn.to);
  };
  return {
    drawn: drawn && isDrag(drawn) && !given.touch ? drawn : undefined,
    listeners: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        const at = placeOf(event);
        if (!given.touch) event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn({ from: at, to: at });
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const at = placeOf(event);
        if (drawn) setDrawn({ ...drawn, to: at });
        else if (!given.touch) given.onPoint(nearest(at));
      },
      onPointerUp: finish,
      onPointerCancel: () => setDrawn(undefined),
      onPointerLeave: () => given.onPoint(undefined),
    },
  };
}

const isDrag = ({ from, to }: BrushBox): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) >= least;

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
