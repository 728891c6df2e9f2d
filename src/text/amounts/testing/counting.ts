import { readDocument, type TextDocument } from '../../document/document.ts';

/** How often a finder looks at the kinds and texts of a text's tokens: its work, without a clock. */
export function countingReads(text: string, find: (document: TextDocument) => unknown): number {
  const document = readDocument(text);
  let reads = 0;
  const tokens = document.tokens.map(
    (token) =>
      new Proxy(token, {
        get(target, key, receiver): unknown {
          reads += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  find({ ...document, tokens });
  return reads;
}
