import type {
  PassageElsewhere,
  RepeatedPassage,
  RepeatedPassages,
} from '../../shared/domain/article.ts';
import type { Span } from '../../shared/domain/span.ts';
import { likenessTo, passageAt } from '../../text/repetition/passages.ts';
import { articleHead } from '../articles/queries.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, scalar, sql } from '../sqlite/sql.ts';
import { bandTokens } from './rows.ts';

/** Of a passage that stands in more places, such as a newspaper's last line, these are looked at. */
const candidatesLooked = 500;
/** And these are named. */
const namedPlaces = 20;
/** How long one call looks, in ms: the store answers nobody else meanwhile. */
const turn = 20;

interface Candidate extends Span {
  readonly text: number;
  readonly version: number;
  readonly articleId: string;
  readonly title: string | null;
}

interface Place extends Candidate {
  readonly verbatim: boolean;
}

/** Passages of other articles' current texts that share a band with this one, the oldest first. */
function candidatesFor(db: ReadableDb, article: number, tokens: readonly string[]): Candidate[] {
  const match = [...new Set(tokens)].map((token) => `"${token}"`).join(' OR ');
  return all<Candidate>(
    db,
    sql`SELECT p.text, p.start_utf16 AS start, p.end_utf16 AS "end", v.n AS version,
      a.id AS articleId, a.title
      FROM passage_index CROSS JOIN passage AS p ON p.n = passage_index.rowid
      CROSS JOIN article_version AS v ON v.text = p.text
      CROSS JOIN article AS a ON a.n = v.article AND a.version = v.n
      WHERE passage_index MATCH ${match} AND a.n <> ${article} LIMIT ${candidatesLooked}`,
  );
}

/** How many facts have evidence in a span of a version's text. */
function factsIn(db: ReadableDb, { version, start, end }: Candidate): number {
  return (
    scalar<number>(
      db,
      sql`SELECT count(DISTINCT fact) FROM evidence
        WHERE version = ${version} AND start_utf16 < ${end} AND end_utf16 > ${start}`,
    ) ?? 0
  );
}

function elsewhere(db: ReadableDb, place: Place): PassageElsewhere {
  const { articleId, title, start, end, verbatim } = place;
  return { articleId, title, start, end, verbatim, facts: factsIn(db, place) };
}

/** Asked for the text of a row; keeps the last one, since candidates come text by text. */
function bodies(db: ReadableDb): (text: number) => string {
  let known = { text: 0, body: '' };
  return (text) => {
    if (known.text !== text) {
      const body = scalar<string>(db, sql`SELECT body FROM text WHERE n = ${text}`) ?? '';
      known = { text, body };
    }
    return known.body;
  };
}

/**
 * The passages of an article that stand in other articles too, verbatim but for white space and
 * case or nearly (see `nearlySame`), in text order; of the places, the verbatim ones come first.
 * Facts there count if one of their spans touches the passage. Offsets are UTF-16 code units.
 * Begins with the `from`-th passage and looks at one at least.
 */
export function repeatedPassages(
  db: ReadableDb,
  articleId: string,
  from: number,
): RepeatedPassages {
  const until = performance.now() + turn;
  const { n, version } = articleHead(db, articleId);
  const text = scalar<number>(db, sql`SELECT text FROM article_version WHERE n = ${version}`) ?? 0;
  const body = scalar<string>(db, sql`SELECT body FROM text WHERE n = ${text}`) ?? '';
  const bodyOf = bodies(db);
  const passages = all<Span>(
    db,
    sql`SELECT start_utf16 AS start, end_utf16 AS "end" FROM passage WHERE text = ${text} ORDER BY n`,
  );
  const found: RepeatedPassage[] = [];
  for (const [index, span] of passages.slice(from).entries()) {
    if (index > 0 && performance.now() >= until) return { found, next: from + index };
    const likeness = likenessTo(body.slice(span.start, span.end));
    const places: Place[] = [];
    for (const candidate of candidatesFor(db, n, bandTokens(passageAt(body, span)))) {
      const like = likeness(bodyOf(candidate.text).slice(candidate.start, candidate.end));
      if (like !== 'none') places.push({ ...candidate, verbatim: like === 'verbatim' });
    }
    if (places.length > 0) {
      const sorted = places.toSorted((a, b) => Number(b.verbatim) - Number(a.verbatim));
      const others = sorted.slice(0, namedPlaces).map((place) => elsewhere(db, place));
      found.push({ ...span, others, total: places.length });
    }
  }
  return { found, next: null };
}
