import { escapeMarkup } from "./escapeMarkup.ts";
import { px, wrapText } from "./svgText.ts";

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly face?: string;
  readonly weight?: number;
  /** Space below, px. */
  readonly after?: number;
}

export interface StackFrame {
  readonly direction: "ltr" | "rtl";
  /** Room between the margins, px. */
  readonly inner: number;
  readonly margin: number;
}

const lineHeight = 1.35;

/** Stacks texts and drawings of a picture from top to bottom. */
export function svgStack({ direction, inner, margin }: StackFrame) {
  const parts: string[] = [];
  let y = margin;
  const start = direction === "rtl" ? inner + margin : margin;
  return {
    text(text: string, { size, fill, face, weight, after = 3 }: TextStyle): void {
      if (text === "") return;
      for (const line of wrapText(text, inner, size)) {
        y += size * lineHeight;
        parts.push(
          `<text x="${start}" y="${px(y - size * 0.3)}" font-size="${size}" fill="${fill}"${face ? ` font-family="${face}"` : ""}${weight ? ` font-weight="${weight}"` : ""}>${escapeMarkup(line)}</text>`,
        );
      }
      y += after;
    },
    block(svg: string, height: number): void {
      parts.push(`<g transform="translate(${margin},${px(y)})">${svg}</g>`);
      y += height;
    },
    content: (): string => parts.join(""),
    height: (): number => y,
  };
}
