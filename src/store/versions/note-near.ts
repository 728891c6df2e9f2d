import { nearlySameText } from '../../shared/domain/versions.ts';
import { newId } from '../../shared/ids.ts';
import { similarityTo } from '../../text/likeness/likeness.ts';
import { nextNumber } from '../history/numbers.ts';
import type { CommandContext } from '../session.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { first, run, sql } from '../sqlite/sql.ts';
import { nearIndexOf, storedSketch } from './sketches.ts';

/** A sketch may judge two texts by a tenth too low, so that those a little unlike are compared too. */
const leastLikeness = nearlySameText - 0.15;
/** Of the texts with the likest sketches so many are compared in full. */
const compared = 3;
/** And so many are looked up, of which some are no article's text any more. */
const lookedUp = 12;

interface CurrentText {
  readonly article: number;
  readonly text: number;
  readonly body: string;
}

function currentText(db: ReadableDb, article: number): CurrentText | undefined {
  return first<CurrentText>(
    db,
    sql`SELECT a.n AS article, t.n AS text, t.body FROM article AS a
      JOIN article_version AS v ON v.n = a.version JOIN text AS t ON t.n = v.text
      WHERE a.n = ${article}`,
  );
}

/** The article that has a text now, and that text. */
function holderOf(db: ReadableDb, text: number): CurrentText | undefined {
  return first<CurrentText>(
    db,
    sql`SELECT a.n AS article, t.n AS text, t.body FROM article_version AS v
      CROSS JOIN article AS a ON a.version = v.n CROSS JOIN text AS t ON t.n = v.text
      WHERE v.text = ${text}`,
  );
}

/** The article whose text is likest to that of another; null if none is nearly the same. */
function nearestTo(
  db: ReadableDb,
  mine: CurrentText,
): { readonly article: number; readonly similarity: number } | null {
  const sketch = storedSketch(db, mine.text);
  if (sketch === null) return null;
  let similarity: ((other: string) => number) | null = null;
  let best: { article: number; similarity: number } | null = null;
  let count = 0;
  for (const text of nearIndexOf(db).find(sketch, leastLikeness).slice(0, lookedUp)) {
    const other = text === mine.text ? undefined : holderOf(db, text);
    if (other === undefined || other.article === mine.article) continue;
    similarity ??= similarityTo(mine.body);
    const found = similarity(other.body);
    if (found >= nearlySameText && (best === null || found > best.similarity))
      best = { article: other.article, similarity: found };
    count += 1;
    if (count === compared) break;
  }
  return best;
}

/**
 * Remembers that an article, by its number, has nearly the same text as another of the project:
 * the likest, once. Part of the command that brings the article in; its cost does not depend on
 * how many there are.
 */
export function noteNearDuplicates({ db, at }: CommandContext, article: number): void {
  const mine = currentText(db, article);
  const nearest = mine === undefined ? null : nearestTo(db, mine);
  if (nearest === null) return;
  const known = first(
    db,
    sql`SELECT 1 FROM near_duplicate WHERE (article = ${article} AND other = ${nearest.article})
      OR (article = ${nearest.article} AND other = ${article})`,
  );
  if (known !== undefined) return;
  run(
    db,
    sql`INSERT INTO near_duplicate (n, id, article, other, similarity, decision, created_at)
      VALUES (${nextNumber(db, 'near_duplicate')}, ${newId()}, ${article}, ${nearest.article},
        ${nearest.similarity}, NULL, ${at})`,
  );
}
