import type { FoundName } from '../../../shared/domain/understanding.ts';
import { countryNamed, countryOfCapital } from '../../lexicon/countries-lookup.ts';

/** The usual name of the country that a mention is of (`UK` → `United Kingdom`), or null. */
export function countryOfName({ kind, name }: FoundName, printed: string): string | null {
  return kind === 'place' ? (countryNamed(name) ?? countryNamed(printed)) : null;
}

/** What the text itself calls each country that it names, by the country's usual name. */
export function countryNamesOf(names: readonly FoundName[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const country = countryOfName(name, name.name);
    if (country !== null && !found.has(country)) found.set(country, name.name);
  }
  return found;
}

/** The country that a capital stands for when it acts, if the text names that country too. */
export function countryOfActingCapital(
  city: string,
  countryNames: ReadonlyMap<string, string>,
): string | null {
  const country = countryOfCapital(city);
  return country !== null && countryNames.has(country) ? country : null;
}
