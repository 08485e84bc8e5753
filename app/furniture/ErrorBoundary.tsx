import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Stands in the place of what failed. */
  readonly fallback: (fault: string, retry: () => void) => ReactNode;
  /** Called once for each fault. */
  readonly onFault?: (() => void) | undefined;
}

/** Keeps a fault of one part from taking what is around it. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly fault?: string | undefined }
> {
  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override state: { readonly fault?: string | undefined } = {};

  override componentDidCatch(): void {
    this.props.onFault?.();
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === undefined
      ? this.props.children
      : this.props.fallback(fault, () => this.setState({ fault: undefined }));
  }
}
