/** A name in words, and as files and addresses write it. */
export const NamedId = ({ name, id }: { readonly name: string; readonly id: string }) => (
  <>
    {name}
    <code dir="ltr">{id}</code>
  </>
);
