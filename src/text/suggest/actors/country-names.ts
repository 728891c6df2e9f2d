import type { FoundName } from '../../../shared/domain/understanding.ts';
import { countryNamed } from '../../lexicon/countries-lookup.ts';

/** The usual name of the country that a mention is of (`UK` → `United Kingdom`), or null. */
export function countryOfName({ kind, name }: FoundName, printed: string): string | null {
  return kind === 'place' ? (countryNamed(name) ?? countryNamed(printed)) : null;
}

/**
 * What each country that the text names is called, by the country's usual name: as the project calls
 * it, else as the text does first.
 */
export function countryNamesOf(
  names: readonly FoundName[],
  text: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly name: string; readonly isKnown: boolean }>();
  for (const mention of names) {
    const printed = text.slice(mention.start, mention.end);
    const country = countryOfName(mention, printed);
    if (country === null) continue;
    const before = found.get(country);
    const isKnown = mention.entity !== null;
    // "Taiwan" is no short form of "Taiwan Strait".
    const name = isKnown || countryNamed(mention.name) !== null ? mention.name : printed;
    if (before === undefined || (!before.isKnown && isKnown)) found.set(country, { name, isKnown });
  }
  return new Map([...found].map(([country, { name }]) => [country, name]));
}
