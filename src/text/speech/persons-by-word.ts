import type { FoundName } from '../../shared/domain/understanding.ts';
import { lastStartingBy } from '../document/find.ts';
import { countryOfDemonym } from '../lexicon/countries-lookup.ts';

const reach = 2000;
const most = 40;
/** How far before a person's name "his Danish colleague" begins. */
const lead = 40;

function isOfCountry(text: string, { start, country }: FoundName, wanted: string): boolean {
  if (country !== null) return country === wanted;
  const before = text.slice(Math.max(0, start - lead), start);
  const sentence = before.slice(before.search(/[^.!?\n]*$/));
  return sentence.split(/[\s,]+/).some((word) => countryOfDemonym(word) === wanted);
}

/** "Deputy Inspector General": DIG, "Prime Minister": PM. */
function initialsOf(office: string): string {
  const words = office.split(/[\s-]+/).filter((word) => !/^(?:of|the|for|and)$/i.test(word));
  return words.map((word) => word.slice(0, 1).toUpperCase()).join('');
}

/**
 * The person whom "the Dane" or "the DIG" at `at` means: the last of the country, or with an office of
 * these initials. Null for none; looks at a bounded number of names.
 */
export function personByWord(
  text: string,
  names: readonly FoundName[],
  printed: string,
  at: number,
): FoundName | null {
  if (!/^\p{Lu}\p{L}{1,11}$/u.test(printed)) return null;
  if (!/\bthe\s$/i.test(text.slice(Math.max(0, at - 5), at))) return null;
  const isShort = /^\p{Lu}{2,4}$/u.test(printed);
  const country = isShort ? null : countryOfDemonym(printed);
  if (!isShort && country === null) return null;
  const last = lastStartingBy(names, at - 1);
  for (let index = last; index >= 0 && last - index < most; index -= 1) {
    const name = names[index];
    if (name === undefined || at - name.start > reach) return null;
    if (name.kind !== 'person') continue;
    const office = name.office === null ? '' : text.slice(name.office.start, name.office.end);
    const isMeant = isShort
      ? office.includes(' ') && initialsOf(office).startsWith(printed)
      : country !== null && isOfCountry(text, name, country);
    if (isMeant) return name;
  }
  return null;
}
