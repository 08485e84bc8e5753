import type { MouseEvent, ReactNode } from "react";
import type { Address } from "../state/address.ts";
import { useAtlas } from "../state/atlas.ts";
import { linkedAddress } from "./copyLink.ts";

interface ViewLinkProps {
  readonly change: Partial<Address>;
  readonly current?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a saved view: a real address that opens in place, or in a new tab when asked to. */
export function ViewLink({ change, current = false, className, children }: ViewLinkProps) {
  const href = useAtlas((atlas) => linkedAddress({ ...atlas.address, ...change }, atlas));
  const go = useAtlas((atlas) => atlas.go);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (elsewhere) return;
    event.preventDefault();
    go(change);
  };
  return (
    <a
      className={className}
      href={href}
      aria-current={current ? "page" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
