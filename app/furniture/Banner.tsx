import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import "./banners.css";

interface BannerProps {
  readonly tone: "bad" | "warn" | "plain";
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** A message across the page: what happened, what still works, what to do. */
export const Banner = ({ tone, icon, children }: BannerProps) => (
  <div className="banner" data-tone={tone} role={tone === "bad" ? "alert" : "status"}>
    <Icon name={icon} />
    <div>{children}</div>
  </div>
);
