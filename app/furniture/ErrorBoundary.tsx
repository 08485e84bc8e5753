import { Component, type ReactNode } from "react";
import type { Words } from "../../src/index.ts";

interface ErrorBoundaryProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Keeps a fault of one part from taking the page: says what happened, what still works, what to do. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly fault?: string }> {
  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override state: { readonly fault?: string } = {};

  override render(): ReactNode {
    const { words, children } = this.props;
    const { fault } = this.state;
    if (fault === undefined) return children;
    return (
      <main id="content" className="fault" role="alert">
        <h1>{words.say("failure.fault")}</h1>
        <p>{words.say("failure.faultAdvice")}</p>
        <p className="quiet-text">
          <code>{fault}</code>
        </p>
        <a className="button primary" href={location.href}>
          {words.say("failure.reload")}
        </a>
      </main>
    );
  }
}
