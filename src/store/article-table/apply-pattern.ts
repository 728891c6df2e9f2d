import type { Metadata } from '../../shared/domain/article.ts';
import {
  patternFields,
  type AppliedPattern,
  type PatternField,
  type PatternOutcome,
} from '../../shared/domain/article-table.ts';
import { compileNamePattern, isNameOnly, matchName } from '../../shared/domain/name-pattern.ts';
import { guessNamePatterns, type GuessedPattern } from '../../shared/domain/name-pattern/guess.ts';
import { GlossError } from '../../shared/result.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import type { Sliced } from '../sqlite/slices.ts';
import { column, first, sql } from '../sqlite/sql.ts';
import { editArticles, type NumberedEdit } from './edit.ts';

/** How a pattern is to be applied to articles. */
export interface PatternUse {
  readonly pattern: string;
  /** Metadata that the names may give. */
  readonly fields: readonly PatternField[];
  /** Whether the name overrules what an article says already. */
  readonly overwrite: boolean;
}

interface NamedArticle extends Pick<Metadata, PatternField> {
  readonly n: number;
  readonly id: string;
  readonly sourceName: string;
}

interface Tried extends PatternOutcome {
  readonly n: number;
}

/** Most outcomes that an answer lists, of each kind. */
const listed = 100;

function* tryAll(
  db: ReadableDb,
  numbers: readonly number[],
  { pattern, fields, overwrite }: PatternUse,
): IterableIterator<Tried> {
  const compiled = compileNamePattern(pattern);
  if (!compiled.ok) throw new GlossError('invalid-arguments', compiled.reason);
  for (const n of numbers) {
    const article = first<NamedArticle>(
      db,
      sql`SELECT a.n, a.id, a.title, a.outlet, a.author, a.published, a.language,
        v.source_name AS sourceName
        FROM article AS a JOIN article_version AS v ON v.n = a.version WHERE a.n = ${n}`,
    );
    if (article === undefined) continue;
    const { id, sourceName } = article;
    const matched = matchName(compiled.pattern, sourceName);
    const changes = patternFields.flatMap((field) => {
      const after = matched.ok && fields.includes(field) ? matched.metadata[field] : undefined;
      const before = article[field];
      const isOwn = before !== null && !(field === 'title' && isNameOnly(before, sourceName));
      const isKept = isOwn && !overwrite;
      return after === undefined || after === null || after === before || isKept
        ? []
        : [{ field, before, after }];
    });
    yield { n, id, sourceName, changes, reason: matched.ok ? null : matched.reason };
  }
}

/** Counts outcomes and keeps the first of each kind. */
function summary(): {
  readonly add: (tried: Tried) => void;
  readonly answer: () => AppliedPattern;
} {
  const count = { changed: 0, same: 0, unfit: 0 };
  const outcomes: PatternOutcome[] = [];
  return {
    add: ({ id, sourceName, changes, reason }) => {
      const kind = reason !== null ? 'unfit' : changes.length > 0 ? 'changed' : 'same';
      count[kind] += 1;
      if (count[kind] <= listed) outcomes.push({ id, sourceName, changes, reason });
    },
    answer: () => ({ ...count, outcomes }),
  };
}

/** What a pattern would make of the names of the articles' files; changes nothing. */
export function tryPattern(
  db: ReadableDb,
  numbers: readonly number[],
  use: PatternUse,
): AppliedPattern {
  const { add, answer } = summary();
  for (const tried of tryAll(db, numbers, use)) add(tried);
  return answer();
}

/** Fills metadata from the names of the articles' files, as one step. */
export function* applyPattern(
  context: CommandContext,
  numbers: readonly number[],
  use: PatternUse,
): Sliced<Outcome<AppliedPattern>> {
  const { add, answer } = summary();
  const edits = function* edits(): IterableIterator<NumberedEdit> {
    for (const tried of tryAll(context.db, numbers, use)) {
      add(tried);
      if (tried.changes.length === 0) continue;
      const metadata: Partial<Metadata> = Object.fromEntries(
        tried.changes.map(({ field, after }) => [field, after]),
      );
      yield { articles: [tried.n], patch: { metadata } };
    }
  };
  const { label } = yield* editArticles(context, edits(), numbers.length);
  return { value: answer(), label: `${label} from ${use.pattern}` };
}

/** What the names of the articles' files may be built like. */
export function guessPatterns(
  db: ReadableDb,
  numbers: readonly number[],
): readonly GuessedPattern[] {
  const names = column<string>(
    db,
    sql`SELECT v.source_name FROM json_each(${JSON.stringify(numbers.slice(0, 200))}) AS wanted
      CROSS JOIN article AS a ON a.n = wanted.value
      CROSS JOIN article_version AS v ON v.n = a.version ORDER BY wanted.key`,
  );
  return guessNamePatterns(names);
}
