import { GlossError } from '../../shared/result.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { fold } from '../sqlite/fold.ts';
import type { Sliced } from '../sqlite/slices.ts';
import { column, sql } from '../sqlite/sql.ts';
import { parseTags, tagSpelling } from './tags.ts';
import { readEditable, writeEditable } from './write-rows.ts';

/** Articles that are read, and written, by one statement. */
const together = 250;

export interface RenamedTag {
  /** The name as the project spells it now. */
  readonly tag: string;
  /** How many articles had the old one. */
  readonly articles: number;
}

/**
 * Gives a tag another name in all articles, in its place among their tags. Where the name is that of
 * another tag the two become one; where only its case is another, that is how it is spelled then.
 */
export function* renameTag(
  { db }: CommandContext,
  from: string,
  to: string,
): Sliced<Outcome<RenamedTag>> {
  const given = to.trim().normalize('NFC');
  const tag = fold(given) === fold(from) ? given : tagSpelling(db)(given);
  const numbers = column<number>(
    db,
    sql`SELECT article FROM article_tag WHERE tag = ${from} ORDER BY article`,
  );
  if (numbers.length === 0)
    throw new GlossError('not-found', `No article has the tag “${from}”. Nothing was changed.`);
  const named = (tags: string): string =>
    JSON.stringify([...new Set(parseTags(tags).map((each) => (each === from ? tag : each)))]);
  if (tag !== from)
    for (let done = 0; done < numbers.length; done += together) {
      const piece = readEditable(db, numbers.slice(done, done + together));
      writeEditable(
        db,
        piece.map(({ n, tags }) => ({ n, tags: named(tags) })),
        ['tags'],
      );
      yield { done, total: numbers.length, what: 'Renaming a tag' };
    }
  const whose =
    numbers.length === 1 ? '1 article' : `${numbers.length.toLocaleString('en')} articles`;
  return {
    value: { tag, articles: numbers.length },
    label: `Rename the tag “${from}” to “${tag}” in ${whose}`,
  };
}
