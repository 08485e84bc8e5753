import type { MethodWord } from "../../src/index.ts";

/** A list of sentences. */
export const TextList = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul className="text-list">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** Words with what they mean. */
export const WordList = ({ list }: { readonly list: readonly MethodWord[] }) => (
  <dl className="word-list">
    {list.map(({ id, name, about }) => (
      <div key={id}>
        <dt>{name}</dt>
        <dd>{about}</dd>
      </div>
    ))}
  </dl>
);
