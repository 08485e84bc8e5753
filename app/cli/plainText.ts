/** Control characters, but for line breaks, tabs and the marks of right-to-left text. */
const commands = /[^\P{Cc}\n\t]/gu;

/** A text that commands nothing to the terminal: its control characters are written out. */
export const plainText = (text: string): string =>
  text.replace(commands, (sign) => `\\u{${(sign.codePointAt(0) as number).toString(16)}}`);
