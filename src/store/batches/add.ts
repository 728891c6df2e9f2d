import type { ParsedArticle } from '../../shared/domain/article.ts';
import type { ReadFile } from '../../shared/ipc/batch-calls.ts';
import { arrivals, type Arrivals } from '../articles/arrivals.ts';
import { articleLabel } from '../articles/row.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { run, scalar, sql } from '../sqlite/sql.ts';
import type { BatchHead } from './queries.ts';
import {
  isKnown,
  noCounts,
  openItem,
  readAgain,
  writeResult,
  type Counts,
  type OpenItem,
  type Result,
} from './record.ts';

function empty(place: string): Result {
  return {
    place,
    outcome: 'failed',
    articleId: null,
    kind: 'empty',
    message: 'There is no text in it.',
    hint: null,
    notes: [],
  };
}

/** Puts results into one file's items; the first one into the item itself unless one stands there. */
function recorder(
  context: CommandContext,
  batch: BatchHead,
  item: OpenItem,
  counts: Counts,
  open: number,
): (result: Result) => void {
  let isFirst = item.outcome === 'pending' || (item.open === 0 && item.outcome === 'asked');
  const at = Date.parse(context.at);
  return (result) => {
    if (isFirst && item.outcome === 'asked') counts.asked -= 1;
    writeResult(context.db, batch.n, item, isFirst, result, batch.run, at, open);
    isFirst = false;
    if (result.outcome !== 'pending') counts[result.outcome] += 1;
  };
}

function addArticle(arriving: Arrivals, article: ParsedArticle, place: string): Result {
  const inserted = arriving.add(article);
  if (inserted.outcome === 'empty') return empty(place);
  const { outcome, id } = inserted;
  const notes = article.notes ?? [];
  return { place, outcome, articleId: id, kind: null, message: null, hint: null, notes };
}

/** Adds what was read of one file; answers the names of the articles that are new. */
function addFile(
  context: CommandContext,
  batch: BatchHead,
  arriving: Arrivals,
  file: ReadFile,
  counts: Counts,
): { readonly names: readonly string[]; readonly filesDone: number } {
  const { db } = context;
  const item = openItem(db, batch.n, file.itemId);
  // Nothing is waited for there: the file was read to its end, or its question was answered.
  if (item === undefined || (item.open === 0 && item.outcome !== 'asked'))
    return { names: [], filesDone: 0 };
  const isAnswer = item.open === 0;
  if (file.again) readAgain(db, item);
  const isOpen = file.done ? 0 : 1;
  // The file's own row says whether it is open; of a question in it, that row is another.
  const itsOpen = item.n === item.file ? isOpen : 0;
  const record = recorder(context, batch, item, counts, itsOpen);
  const isIn = (place: string): boolean => !isAnswer && isKnown(db, item, place, batch.run);
  const names: string[] = [];
  for (const article of file.articles) {
    const place = article.path ?? item.source;
    if (isIn(place)) continue;
    const result = addArticle(arriving, article, place);
    if (result.outcome === 'imported')
      names.push(articleLabel({ title: article.metadata.title, sourceName: article.sourceName }));
    record(result);
  }
  const none = { articleId: null, hint: null, notes: [] };
  for (const { path, hint = null, ...failure } of file.failed)
    if (!isIn(path)) record({ ...none, ...failure, place: path, hint, outcome: 'failed' });
  for (const { path, ...question } of file.asked)
    if (!isIn(path)) record({ ...none, ...question, place: path, outcome: 'asked' });
  const nothing = file.articles.length + file.failed.length + file.asked.length === 0;
  if (file.done && nothing && (isAnswer || item.outcome === 'pending')) record(empty(item.source));

  const isSaid = item.n === item.file && item.outcome === 'pending';
  if (!isSaid) run(db, sql`UPDATE import_item SET open = ${isOpen} WHERE n = ${item.file}`);
  return { names, filesDone: item.open - isOpen };
}

/** Notes that the step holds so many more of the batch's articles; answers how the log names it. */
function noteStep(
  context: CommandContext,
  batch: number,
  step: number,
  names: readonly string[],
): string {
  const { db } = context;
  const [only] = names;
  if (only === undefined) return '';
  run(
    db,
    sql`INSERT INTO import_step (step, batch, imported) VALUES (${step}, ${batch}, ${names.length})
      ON CONFLICT (step) DO UPDATE SET imported = imported + excluded.imported`,
  );
  run(db, sql`UPDATE import_batch SET step = ${step} WHERE n = ${batch}`);
  const imported = scalar<number>(db, sql`SELECT imported FROM import_step WHERE step = ${step}`);
  return imported === 1
    ? `Import ${only}`
    : `Import ${(imported ?? 0).toLocaleString('en')} articles`;
}

/**
 * Adds what was read of some files of a batch, with their lines in its report; inside a command,
 * whose step is given. Answers how many came of it by outcome.
 */
export function addToBatch(
  context: CommandContext,
  batch: BatchHead,
  files: readonly ReadFile[],
  step: number,
): Outcome<Counts> {
  const counts = noCounts();
  const names: string[] = [];
  let filesDone = 0;
  const arriving = arrivals(context, batch.options);
  for (const file of files) {
    const added = addFile(context, batch, arriving, file, counts);
    names.push(...added.names);
    filesDone += added.filesDone;
  }
  const sectioned = arriving.land();
  run(
    context.db,
    sql`UPDATE import_batch SET files_done = files_done + ${filesDone},
      imported = imported + ${counts.imported}, duplicates = duplicates + ${counts.duplicate},
      failed = failed + ${counts.failed}, asked = asked + ${counts.asked} WHERE n = ${batch.n}`,
  );
  return { value: counts, label: noteStep(context, batch.n, step, names), sectioned };
}
