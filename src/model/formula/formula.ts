/** A formula of the method as a tree. A sum over leaves covers the product that follows it. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "symbol"; readonly name: string }
  | {
      readonly kind: "join";
      readonly sign: JoinSign;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: "sum"; readonly of: Formula }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Formula[] };

export type JoinSign = "+" | "−" | "·" | "/" | "^";

/** What formulas may call; `ceiling` is written ⌈x⌉. */
export const functionNames = ["max", "min", "log2", "ln", "exp", "ceiling"] as const;
export type FunctionName = (typeof functionNames)[number];
