import { type PointerEvent, useRef } from "react";
import type { ScreenPoint } from "../mapHandle.ts";

/** A pointer that has moved less than this is a click, px. */
const clickTolerance = 4;

interface Listeners {
  /** Moved with the button down, px since the last call. */
  readonly onDrag: (by: ScreenPoint) => void;
  /** Moved with no button down; undefined where it has left. */
  readonly onPoint: (event: PointerEvent<SVGSVGElement> | undefined) => void;
  readonly onClick: (event: PointerEvent<SVGSVGElement>) => void;
}

/** Parts drags from clicks: handlers for an SVG element. */
export function useDragging({ onDrag, onPoint, onClick }: Listeners) {
  const last = useRef<ScreenPoint | undefined>(undefined);
  const travelled = useRef(0);
  return {
    onPointerDown: ({ clientX, clientY }: PointerEvent<SVGSVGElement>) => {
      last.current = { x: clientX, y: clientY };
      travelled.current = 0;
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const from = last.current;
      if (!from) return onPoint(event);
      const by = { x: from.x - event.clientX, y: from.y - event.clientY };
      travelled.current += Math.hypot(by.x, by.y);
      if (travelled.current < clickTolerance) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
      onDrag(by);
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      if (last.current && travelled.current < clickTolerance) onClick(event);
      last.current = undefined;
    },
    onPointerCancel: () => {
      last.current = undefined;
    },
    onPointerLeave: () => onPoint(undefined),
  };
}
