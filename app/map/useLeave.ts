import { useEffect, useRef } from "react";

/** A picture that goes takes along what the pointer was on: no picture after it hears the pointer leave. */
export function useLeave(onHover: (id: undefined) => void): void {
  const leave = useRef(onHover);
  useEffect(() => {
    leave.current = onHover;
  });
  useEffect(() => () => leave.current(undefined), []);
}
