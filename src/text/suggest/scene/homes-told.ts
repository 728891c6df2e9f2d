import type { FoundName } from '../../../shared/domain/understanding.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries-lookup.ts';

const servants =
  /\b(?:minister|president|premier|chancellor|commander|chief|general|army|navy|forces|ambassador|envoy|spokes\w+|official|secretary|senator|lawmaker|diplomat|king|taoiseach|admiral|parliament|government|ministry)\b/i;

/** "Pekka Laine, the commander of the Finnish army,": the country by what stands behind the name. */
export function homeBehind(text: string, { end }: FoundName): string | null {
  const first = text.charAt(end);
  if (first !== ',' && !text.startsWith(' of ', end)) return null;
  const behind =
    /^(?:, (?:the |a |an )?([^,.;\n“”"()]{6,70})| of (?:the )?(\p{Lu}[\p{L} ]{2,30}))/u.exec(
      text.slice(end, end + 90),
    );
  const words = behind?.[1] ?? behind?.[2] ?? '';
  if (behind === null || (behind[2] === undefined && !servants.test(words))) return null;
  for (const [word] of words.matchAll(/\p{Lu}[\p{L}-]+(?:['’]s)?/gu)) {
    const plain = word.replace(/['’]s$/, '');
    const country = countryOfDemonym(plain) ?? countryNamed(plain);
    if (country !== null) return country;
  }
  return null;
}

/** "Senegal’s armed forces minister on drones": what an interview says of whom it is with. */
export function homeOfOpening(text: string): string | null {
  const opening = text.slice(0, 500);
  for (const { 0: all, 1: owner = '', 2: rest = '', index } of opening.matchAll(
    /(\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)(?:['’]s)? ((?:\p{L}+ ){0,3}\p{L}+)/gu,
  )) {
    const country = countryNamed(owner) ?? countryOfDemonym(owner);
    // "the Chinese premier Li Qiang": of whoever stands behind.
    if (/^(?: \p{Lu}|, \p{Lu}\p{L}+ \p{Lu})/u.test(opening.slice((index ?? 0) + all.length)))
      continue;
    if (
      country !== null &&
      /^(?:\p{L}+ ){0,3}(?:minister|president|premier|commander|ambassador)\b/iu.test(rest)
    )
      return country;
  }
  return null;
}
