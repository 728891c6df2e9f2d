import { nearlySameText } from '../../shared/domain/versions.ts';
import { newId } from '../../shared/ids.ts';
import { similarityTo } from '../../text/likeness/likeness.ts';
import { nextNumber } from '../history/numbers.ts';
import type { CommandContext } from '../session.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { first, run, scalar, sql } from '../sqlite/sql.ts';
import { nearIndexOf, storedSketch } from './sketches.ts';

/** A sketch may judge two texts by a tenth too low, so that those a little unlike are compared too. */
const leastLikeness = nearlySameText - 0.15;
/** Of the texts with the likest sketches so many are compared in full. */
const compared = 2;
/** And so many are looked up, of which some are no article's text any more. */
const lookedUp = 12;

/** The row of the text that an article has now. */
function textOf(db: ReadableDb, article: number): number | undefined {
  return scalar<number>(
    db,
    sql`SELECT v.text FROM article AS a JOIN article_version AS v ON v.n = a.version
      WHERE a.n = ${article}`,
  );
}

/** The article that has a text now. */
function holderOf(db: ReadableDb, text: number): number | undefined {
  return scalar<number>(
    db,
    sql`SELECT a.n FROM article_version AS v CROSS JOIN article AS a ON a.n = v.article AND a.version = v.n
      WHERE v.text = ${text}`,
  );
}

function bodyOf(db: ReadableDb, text: number): string {
  return scalar<string>(db, sql`SELECT body FROM text WHERE n = ${text}`) ?? '';
}

interface Near {
  readonly article: number;
  readonly similarity: number;
}

/** The article whose text is likest to that of another; null if none is nearly the same. */
function nearestTo(db: ReadableDb, article: number, latest: number): Near | null {
  const mine = textOf(db, article);
  const sketch = mine === undefined ? null : storedSketch(db, mine);
  if (mine === undefined || sketch === null) return null;
  let similarity: ((other: string) => number) | null = null;
  let best: (Near & { readonly likeness: number }) | null = null;
  let count = 0;
  for (const { text, likeness } of nearIndexOf(db).find(sketch, leastLikeness).slice(0, lookedUp)) {
    // Texts whose sketches agree less are hardly likelier to be nearer.
    if (count === compared || (best !== null && likeness < best.likeness)) break;
    const other = text === mine ? undefined : holderOf(db, text);
    if (other === undefined || other === article || other > latest) continue;
    similarity ??= similarityTo(bodyOf(db, mine));
    const found = similarity(bodyOf(db, text));
    if (found >= nearlySameText && (best === null || found > best.similarity))
      best = { article: other, similarity: found, likeness };
    count += 1;
  }
  return best;
}

/**
 * Remembers that an article, by its number, has nearly the same text as another of the project:
 * the likest, once. Part of the command that brings the article in; its cost does not depend on
 * how many there are. Those with numbers above `latest` come after it, and are left to themselves.
 */
export function noteNearDuplicates(
  { db, at }: CommandContext,
  article: number,
  latest = Number.POSITIVE_INFINITY,
): void {
  const nearest = nearestTo(db, article, latest);
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
