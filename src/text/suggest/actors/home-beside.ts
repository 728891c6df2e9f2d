import type { FoundName } from '../../../shared/domain/understanding.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { coordinators, determiners, prepositions } from '../../modality/grammar/word-classes.ts';

/** How far from a name the country of its office may stand, in code units. */
const reach = 90;
/** And in words. */
const mostWords = 9;

const officer =
  /^(?:minister|secretary|president|chancellor|premier|ambassador|envoy|consul|spokes(?:man|woman|person)|king|queen|prince|princess|taoiseach|tánaiste|treasurer|commander|general|admiral|vice-president|speaker|official|diplomat|head)$/;
const former = /^(?:former|ex|late|then|outgoing|deposed|ousted|exiled)/;

/** A word without what marks an owner and the comma behind it. */
function bare(word: string): string {
  return word.replace(/,$/, '').replace(/['’]s?$/, '');
}

/** The country that the words up to `last` name, the longest name first: "South Korea", "German". */
function countryUpTo(words: readonly string[], last: number): string | null {
  for (const length of [3, 2, 1]) {
    const first = last - length + 1;
    if (first < 0 || !/^\p{Lu}/u.test(words[first] ?? '')) continue;
    const name = words
      .slice(first, last + 1)
      .map((word, at) => (at === length - 1 ? bare(word) : word))
      .join(' ');
    const country = countryNamed(name) ?? (length === 1 ? countryOfDemonym(name) : null);
    if (country !== null) return country;
  }
  return null;
}

/** "Canada’s international development minister": the country at the front of an office. */
function ownerOf(words: readonly string[], office: number): string | null {
  for (let at = office - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    const lower = bare(word).toLowerCase();
    if (former.test(lower)) return null;
    if (word.endsWith(',')) return null;
    const country = countryUpTo(words, at);
    if (country !== null) return country;
    if (coordinators.has(lower) || determiners.has(lower) || prepositions.has(lower)) return null;
  }
  return null;
}

/** "ambassador of the Netherlands", "minister of defence of Finland": behind the office. */
function belongingOf(words: readonly string[], office: number): string | null {
  for (let at = office + 1; at < Math.min(words.length, office + 6); at += 1) {
    if (words[at] !== 'of') continue;
    const next = words[at + 1] === 'the' ? at + 2 : at + 1;
    for (const length of [3, 2, 1]) {
      const country =
        next + length <= words.length ? countryUpTo(words.slice(next), length - 1) : null;
      if (country !== null) return country;
    }
  }
  return null;
}

function countryOfOffice(words: readonly string[]): string | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (!officer.test(bare(words[at] ?? '').toLowerCase())) continue;
    const country = ownerOf(words, at) ?? belongingOf(words, at);
    if (country !== null) return country;
  }
  return null;
}

/** The country of the office that stands before a person's name or behind it, or null. */
export function homeBeside(text: string, { start, end, office }: FoundName): string | null {
  const from = Math.min(start, office?.start ?? start);
  const head = text.slice(Math.max(0, from - reach), Math.max(start, from));
  const before = (/[^.;:!?“”"\n]*$/.exec(head)?.[0] ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const own = office === null ? [] : text.slice(office.start, office.end).split(/\s+/);
  const lead =
    office !== null && office.start < start && own.length > 0 && from === office.start
      ? [...before.slice(-mostWords), ...own]
      : before.slice(-mostWords);
  // The office has to end right before the name.
  const last = bare(lead.at(-1) ?? '').toLowerCase();
  const isOffice = officer.test(last) || (lead.at(-1) ?? '').endsWith(',');
  const told = isOffice ? countryOfOffice(lead) : null;
  if (told !== null) return told;
  const tail = /^[^.;:!?“”"\n(]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  const behind = tail.split(/\s+/).filter((word) => word !== '');
  // "Ambassador Julie Brandt of the Netherlands".
  if (office !== null && behind[0] === 'of') return belongingOf(['', ...behind], 0);
  if (!tail.startsWith(',') || behind[0] !== ',') return null;
  return countryOfOffice(behind.slice(1, mostWords + 1));
}
