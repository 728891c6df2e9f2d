import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../resources/sample');

/** Names that the sample articles made up; each round calls them a little otherwise. */
const names =
  /\b(?:Norvalia|Belmere|Halmora|Corrath|Esperan|Tolmar|Sarn|Varsk|Ellin|Skaldby|Vordal|Pellow|Dolun|Abara|Ashgrave|Oddleif)/g;
const syllables = 'an el or im us ar en il os et ir on as ul em'.split(' ');

/** Amounts, counts and days: not years, clock times, or parts of either. */
const smallNumbers = /(?<![\d:.,])[1-9]\d{0,2}(?![\d:]|\.\d)/g;

function otherNumber(digits: string, world: number): string {
  const n = Number(digits);
  if (n < 10) return String(1 + ((n - 1 + world) % 9));
  // Days of any month, so that dates stay dates.
  if (n < 29) return String(10 + ((n - 10 + world) % 19));
  return n < 32 ? digits : `${digits.slice(0, -1)}${String((n + world) % 10)}`;
}

/** A text in another world's names and numbers; the first world is its own. */
export function vary(text: string, world: number): string {
  const first = syllables[world % syllables.length] ?? '';
  const second = syllables[Math.floor(world / syllables.length) % syllables.length] ?? '';
  const otherName = (name: string): string =>
    `${name.slice(0, 3)}${first}${second}${name.slice(3)}`;
  return text
    .replace(names, (name) => (world === 0 ? name : otherName(name)))
    .replace(smallNumbers, (digits) => otherNumber(digits, world));
}

/** The fictional sample articles. */
export function sampleArticles(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * A text of exactly `length` UTF-16 code units (but for half a character at its end): the fictional
 * sample articles over and over, each round with other names and numbers, so that no passage is
 * simply the same as one before.
 */
export function longText(length: number): string {
  const articles = sampleArticles();
  let text = '';
  for (let world = 0; text.length < length; world += 1)
    for (const article of articles) text += `${vary(article, world)}\n\n`;
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
