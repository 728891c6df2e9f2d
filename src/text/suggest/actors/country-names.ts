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

/** Bodies that give for their country; by name, in the lexicon’s names of countries. */
const bodies: ReadonlyMap<string, string> = new Map(
  (
    'White House=United States|Pentagon=United States|State Department=United States|' +
    'Department of Defense=United States|Department of State=United States|' +
    'Kremlin=Russia|Downing Street=United Kingdom|Bundeswehr=Germany|' +
    'Élysée=France|Elysee=France|USAID=United States|Royal Navy=United Kingdom|' +
    'Royal Air Force=United Kingdom|RAF=United Kingdom|Whitehall=United Kingdom|' +
    'Israel Defense Forces=Israel|IDF=Israel|Luftwaffe=Germany|Marines=United States|' +
    'US Navy=United States|US Air Force=United States|Indian Army=India|Knesset=Israel'
  )
    .split('|')
    .map((row): [string, string] => {
      const [body = '', country = ''] = row.split('=');
      return [body, country];
    }),
);

/** The country that a body such as the White House gives for, if the text names that country. */
export function countryOfBody(
  body: string,
  countryNames: ReadonlyMap<string, string>,
): string | null {
  const country = bodies.get(body) ?? null;
  return country !== null && countryNames.has(country) ? country : null;
}

/** The country that a capital stands for when it acts, if the text names that country too. */
export function countryOfActingCapital(
  city: string,
  countryNames: ReadonlyMap<string, string>,
): string | null {
  const country = countryOfCapital(city);
  return country !== null && countryNames.has(country) ? country : null;
}
