import { functionWords } from '../../../text/lexicon/common-words.ts';
import { courtesyTitles } from '../../../text/lexicon/offices.ts';

const longest = 60;
const mostWords = 6;

/** A name for comparing: in one line, without case, article, quotation marks and possessive. */
export function bareName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^[\s“”"'‘’(]+|[\s“”"'‘’),.:;]+$/gu, '')
    .replace(/['’]s$/u, '')
    .replace(/^the /i, '')
    .toLowerCase();
}

/** The words without what stands around a name: marks, a possessive, a courtesy title. */
function withoutTrimmings(words: string): string {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s“”"'‘’(]+|[\s“”"'‘’),.:;]+$/gu, '')
    .replace(/['’]s$/u, '');
  const [title = '', ...rest] = name.split(' ');
  const isTitled = rest.length > 0 && courtesyTitles.has(title.toLowerCase().replace(/\.$/, ''));
  return isTitled ? rest.join(' ') : name;
}

/** Whether words can be a name of something: few, with a capital, and not only grammar. */
function canBeName(name: string): boolean {
  const words = name.split(' ');
  if (name.length > longest || words.length > mostWords) return false;
  // A separator would make it a list, and a stop two sentences.
  if (/[|;]|[.!?:] /.test(name)) return false;
  // Scripts without capitals have none to show.
  if (!/[\p{Lu}\p{Lt}\p{Lo}]/u.test(name) || /^\p{Ll}/u.test(name)) return false;
  return !words.every((word) => functionWords.has(word.toLowerCase()));
}

/**
 * The name of an entity that a cell's evidence prints and the project does not know yet; null if
 * the words print a known one or nothing that can be a name. `found` are the names that were read
 * in the words: where there is one, the words around it ("Defence Secretary") are left out.
 */
export function nameToRemember(
  words: string,
  known: readonly string[],
  found: readonly string[],
): string | null {
  const [only, ...more] = found;
  const printed = only !== undefined && more.length === 0 ? only : words;
  // Evidence may be as long as an article; what stands around a name is not.
  if (printed.length > 4 * longest) return null;
  const name = withoutTrimmings(printed);
  const bare = new Set(known.map(bareName));
  return canBeName(name) && !bare.has(bareName(name)) ? name : null;
}
