import { countryRows } from './countries.ts';

/** A country, or what the news treats as one, with the words for it. */
export interface Country {
  /** Its usual English name: `United Kingdom`, `Czech Republic`. */
  readonly name: string;
  /** Further names: `UK`, `Britain`. */
  readonly aliases: readonly string[];
  /** Adjectives and words for its people, singular: `British`, `Briton`. */
  readonly demonyms: readonly string[];
  /** Its capital, or what governs it, with other spellings; none where it has the country's name. */
  readonly capitals: readonly string[];
}

const list = (column: string | undefined): readonly string[] =>
  (column ?? '').split(';').filter((word) => word !== '');

/** All countries, in the order of the list. */
export const countries: readonly Country[] = countryRows
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => {
    const [name = '', aliases, demonyms, capitals] = row.split('|');
    return { name, aliases: list(aliases), demonyms: list(demonyms), capitals: list(capitals) };
  });

/** Adjectives such as "Polish" have no plural; "Pole", "German" and "Israeli" have one. */
function forms(demonym: string): readonly string[] {
  return /(?:ese|ish|nch|tch|[hs]m[ae]n|wom[ae]n|s)$/.test(demonym)
    ? [demonym]
    : [demonym, `${demonym}s`];
}

function byWord(words: (country: Country) => readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const country of countries)
    for (const word of words(country)) if (!names.has(word)) names.set(word, country.name);
  return names;
}

const byName = byWord((country) => [country.name, ...country.aliases]);
const byDemonym = byWord((country) => country.demonyms.flatMap(forms));
const byCapital = byWord((country) => country.capitals);

/** Every demonym with its plural, and the country that it belongs to. */
export const demonyms: ReadonlyMap<string, string> = byDemonym;

/** The usual name of the country that goes by `name` (`UK` → `United Kingdom`); case matters. */
export function countryNamed(name: string): string | null {
  return byName.get(name) ?? null;
}

/** The country of a demonym (`Germans`, `British` → `United Kingdom`); case matters. */
export function countryOfDemonym(word: string): string | null {
  return byDemonym.get(word) ?? null;
}

/**
 * The country that a capital stands for when it acts (`London` → `United Kingdom`); case matters.
 * Null for other cities.
 */
export function countryOfCapital(city: string): string | null {
  return byCapital.get(city) ?? null;
}
