import { readXml } from './read-xml.ts';

/** The texts of the named elements (in lower case, with prefix) in their order, by name. */
export function textsOf(
  xml: string,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let open: string | null = null;
  let text = '';
  readXml(xml, {
    onOpen: (name) => {
      if (open !== null || !names.includes(name)) return;
      open = name;
      text = '';
    },
    onText: (piece) => {
      if (open !== null) text += piece;
    },
    onClose: (name) => {
      if (name !== open) return;
      found.set(name, [...(found.get(name) ?? []), text]);
      open = null;
    },
  });
  return found;
}
