/** An object with the key only if there is a value: absent fields are absent, not `undefined`. */
export const optional = <K extends string, V>(
  key: K,
  value: V | undefined,
): { readonly [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };
