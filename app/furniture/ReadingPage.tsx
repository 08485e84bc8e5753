import type { ReactNode } from "react";
import "./readingPage.css";

interface ReadingPageProps {
  readonly title: string;
  readonly about: string;
  /** Shown beside the text on a wide screen, such as its contents. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is read: title, a sentence on what it holds, text and tables in one column. */
export const ReadingPage = ({ title, about, aside, children }: ReadingPageProps) => (
  <div className="reading-page">
    {aside}
    {/** biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that the keyboard reaches */}
    <main id="content" tabIndex={0}>
      <div className="reading-head">
        <h1>{title}</h1>
        <p>{about}</p>
      </div>
      {children}
    </main>
  </div>
);
