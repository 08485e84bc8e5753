/** A sentence of the catalogue in which `**` encloses what is set in bold. */
export function Emphasis({ text }: { readonly text: string }) {
  const [before, strong, ...rest] = text.split("**");
  return (
    <>
      {before}
      {strong !== undefined && <b>{strong}</b>}
      {rest.length > 0 && <Emphasis text={rest.join("**")} />}
    </>
  );
}
