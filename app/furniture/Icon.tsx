/** Line icons on a 14 px square; each stands beside words or on a button that has a name. */
const paths = {
  search: "M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM9.2 9.2l3 3",
  globe:
    "M7 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 7 1.6zM1.6 7h10.8M7 1.6c-2.8 3.2-2.8 7.6 0 10.8 2.8-3.2 2.8-7.6 0-10.8",
  moon: "M11.6 8.3A5 5 0 0 1 5.7 2.4a5 5 0 1 0 5.9 5.9z",
  sun: "M7 4.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2zM7 1v1.2M7 11.8V13M1 7h1.2M11.8 7H13M2.8 2.8l.8.8M10.4 10.4l.8.8M2.8 11.2l.8-.8M10.4 3.6l.8-.8",
  share: "M6 2.5H3v8.5h8.5V8M8 2h4v4M12 2 7 7",
  down: "M3.5 5.5 7 9l3.5-3.5",
  close: "M3 3l8 8M11 3l-8 8",
  table: "M1.8 2.5h10.4v9H1.8zM1.8 5.5h10.4M5.5 5.5v6",
  download: "M7 2v7M4 6.5l3 3 3-3M2.5 12h9",
  open: "M7 9V2M4 4.5l3-3 3 3M2.5 12h9",
  menu: "M2 4h10M2 7h10M2 10h10",
  layers: "M7 2 12.5 5 7 8 1.5 5zM1.5 7.5 7 10.5l5.5-3M1.5 10 7 13l5.5-3",
  sliders:
    "M2 4.5h5M10 4.5h2M8.5 3a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM2 9.5h2M7 9.5h5M5.5 8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z",
  warning: "M7 1.8 12.8 12H1.2zM7 5.5v3M7 10.2v.1",
  offline:
    "M4.5 11h6a2.3 2.3 0 0 0 .3-4.6A3.6 3.6 0 0 0 5 4.5M3 6.3A2.5 2.5 0 0 0 4.5 11M2 2l10 10",
  information: "M7 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 7 1.6zM7 6.5v3.2M7 4.3v.1",
  help: "M5.2 5.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.7-.8 1.3M7 10.3v.1M7 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 7 1.6z",
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 14 14" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);

/** The mark of the atlas: a globe with its burdened half. */
export const Mark = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" fill="none" aria-hidden="true">
    <path className="mark-half" d="M11 1.4a9.6 9.6 0 0 1 0 19.2z" />
    <path
      stroke="currentColor"
      strokeWidth="1.5"
      d="M11 1.4a9.6 9.6 0 1 0 0 19.2 9.6 9.6 0 0 0 0-19.2zM11 1.4v19.2M1.4 11H11M11 1.4C6.6 4 5 7.3 5 11s1.6 7 6 9.6"
    />
  </svg>
);
