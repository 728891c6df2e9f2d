import type { FoundName } from '../../../shared/domain/understanding.ts';
import { countryNamed, countryOfCapital } from '../../lexicon/countries-lookup.ts';

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
  const found = new Map<string, FoundName>();
  for (const name of names) {
    const country = countryOfName(name, text.slice(name.start, name.end));
    if (country === null) continue;
    const before = found.get(country);
    if (before === undefined || (before.entity === null && name.entity !== null))
      found.set(country, name);
  }
  return new Map([...found].map(([country, { name }]) => [country, name]));
}

/** The country that a capital stands for when it acts, if the text names that country too. */
export function countryOfActingCapital(
  city: string,
  countryNames: ReadonlyMap<string, string>,
): string | null {
  const country = countryOfCapital(city);
  return country !== null && countryNames.has(country) ? country : null;
}
