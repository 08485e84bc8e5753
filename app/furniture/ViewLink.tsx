import type { MouseEvent, ReactNode } from "react";
import type { Address } from "../state/address.ts";
import { useAtlas } from "../state/atlas.ts";
import { formatAddress } from "../state/formatAddress.ts";

interface ViewLinkProps {
  readonly change: Partial<Address>;
  readonly current?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a saved view: a real address that opens in place, or in a new tab when asked to. */
export function ViewLink({ change, current = false, className, children }: ViewLinkProps) {
  const address = useAtlas((atlas) => atlas.address);
  const features = useAtlas((atlas) => atlas.features);
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
      href={formatAddress({ ...address, ...change }, features)}
      aria-current={current ? "page" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
