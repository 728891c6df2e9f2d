import type { NameKind } from '../../../shared/domain/understanding.ts';
import { readDocument } from '../../document/document.ts';
import { findNames } from '../find-names.ts';

const letters: Readonly<Record<NameKind, string>> = {
  person: 'P',
  organisation: 'O',
  place: 'L',
  item: 'I',
};

/** The text without its marks: `⟦L:Kyiv⟧ fell` → `Kyiv fell`. */
export function unmarked(text: string): string {
  return text.replaceAll(/⟦[POLI]:([^⟧]*)⟧/g, '$1');
}

/** The text with a mark around each name that is found in it. */
export function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, kind } of findNames(readDocument(text), [])) {
    out += `${text.slice(at, start)}⟦${letters[kind]}:${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}
