import { cities } from '../lexicon/cities.ts';
import { countries, demonyms } from '../lexicon/countries-lookup.ts';
import { notNames } from '../lexicon/not-names.ts';
import { organisations } from '../lexicon/organisations.ts';
import { otherDemonyms } from '../lexicon/other-demonyms.ts';
import { publicFigures, publicSurnames } from '../lexicon/public-figures.ts';
import { regions } from '../lexicon/regions.ts';
import { weakWeapons, weapons } from '../lexicon/weapons.ts';
import { PhraseIndex } from './phrase-index.ts';

/** What the word lists say of a phrase. */
export interface Known {
  readonly kind:
    | 'country'
    | 'place'
    | 'organisation'
    | 'item'
    /** A word of other meanings, too: an item only beside words of arms. */
    | 'weak item'
    | 'person'
    | 'demonym'
    /** Capitalised, and no name of our kinds: a month, a feast, a war. */
    | 'none';
  /** The full name of an organisation, the usual one of a country; else as listed. */
  readonly name: string;
}

function build(): PhraseIndex<Known> {
  const index = new PhraseIndex<Known>(false);
  for (const { name, aliases } of countries)
    for (const form of [name, ...aliases]) index.add(form, { kind: 'country', name });
  for (const { capitals } of countries)
    for (const name of capitals) index.add(name, { kind: 'place', name });
  for (const name of [...regions, ...cities]) index.add(name, { kind: 'place', name });
  for (const forms of organisations) {
    const [name = '', ...short] = forms.split('=');
    for (const form of [name, ...short]) index.add(form, { kind: 'organisation', name });
  }
  for (const name of weapons)
    for (const form of name.endsWith('s') ? [name] : [name, `${name}s`])
      index.add(form, { kind: weakWeapons.has(name) ? 'weak item' : 'item', name: form });
  for (const name of [...publicFigures, ...publicSurnames])
    index.add(name, { kind: 'person', name });
  for (const [word, name] of demonyms) index.add(word, { kind: 'demonym', name });
  for (const word of otherDemonyms)
    for (const form of [word, `${word}s`]) index.add(form, { kind: 'demonym', name: form });
  for (const name of notNames) index.add(name, { kind: 'none', name });
  return index;
}

let built: PhraseIndex<Known> | null = null;

/** The index over all word lists, made when it is first asked for. */
export function lexiconIndex(): PhraseIndex<Known> {
  built ??= build();
  return built;
}
