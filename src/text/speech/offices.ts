import type { FoundName } from '../../shared/domain/understanding.ts';
import { lastStartingBy } from '../document/find.ts';
import { bodies } from './referents.ts';
import { titles } from './word-sets.ts';

const reach = 2000;
const most = 40;
const general = new Set(
  'minister secretary president chief head leader general spokesman deputy'.split(' '),
);

function officeWords(printed: string): ReadonlySet<string> {
  const words =
    printed
      .toLowerCase()
      .replaceAll('defence', 'defense')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word !== 'of' && word !== 'the' && word !== 'for'));
}

/**
 * Who "the minister" or "the Defense Secretary" at `at` is: the last person before it who was
 * printed with that office, or with one of the same field ("Defense Minister"); null for none.
 */
export function holderOf(
  text: string,
  names: readonly FoundName[],
  phrase: string,
  at: number,
): FoundName | null {
  // "the defence ministry" is no minister.
  if (bodies.has(/\p{L}+$/u.exec(phrase.toLowerCase())?.[0] ?? '')) return null;
  if (!/\bthe\s$/i.test(text.slice(Math.max(0, at - 4), at))) return null;
  const wanted = officeWords(phrase);
  if (![...wanted].some((word) => titles.has(word))) return null;
  let near: FoundName | null = null;
  const last = lastStartingBy(names, at - 1);
  for (let index = last; index >= 0 && last - index < most; index -= 1) {
    const name = names[index];
    if (name === undefined || at - name.start > reach) break;
    if (name.kind !== 'person' || name.office === null) continue;
    const held = officeWords(text.slice(name.office.start, name.office.end));
    const shared = [...wanted].filter((word) => held.has(word));
    if (shared.length === wanted.size) return name;
    if (shared.some((word) => titles.has(word) && !general.has(word))) near ??= name;
  }
  return near;
}
