import type { FailedImport, ParsedArticle } from '../../shared/domain/article.ts';
import type { Change, Done } from '../../shared/domain/step.ts';
import type { ImportOutcome } from '../../shared/ipc/app-calls.ts';
import type { ParseOutcome, StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import type { Host } from '../host/supervise.ts';
import { valueOf } from '../host/value.ts';

/** What one `article.add` takes at most: its schema's number, and what one message should carry. */
const batchSize = 1000;
const batchBytes = 64 * 1024 * 1024;

/** Cuts articles into runs that one call can take, each of one article at least. */
export function inBatches(articles: readonly ParsedArticle[]): readonly ParsedArticle[][] {
  const batches: ParsedArticle[][] = [];
  let bytes = 0;
  for (const article of articles) {
    const size = article.original.byteLength + article.text.length * 2;
    const last = batches.at(-1);
    if (last === undefined || last.length >= batchSize || bytes + size > batchBytes) {
      batches.push([article]);
      bytes = size;
    } else {
      last.push(article);
      bytes += size;
    }
  }
  return batches;
}

function joinChanges(a: Change, b: Change): Change {
  return {
    articles: [...a.articles, ...b.articles],
    facts: [...a.facts, ...b.facts],
    rowsMoved: a.rowsMoved || b.rowsMoved,
    entities: a.entities || b.entities,
    codebook: a.codebook || b.codebook,
    label: b.label,
  };
}

function failures(outcome: ParseOutcome): FailedImport[] {
  return outcome.failed.map(({ path, failure }) => ({ path, ...failure }));
}

/** Puts what was parsed into the project, as one step unless it is enormous. */
export async function addArticles(
  store: Pick<Host<StoreHostCalls>, 'call'>,
  outcome: ParseOutcome,
): Promise<ImportOutcome> {
  const imported = [];
  const duplicates = [];
  let done: Done | null = null;
  for (const articles of inBatches(outcome.parsed)) {
    const added = valueOf(await store.call('article.add', { articles }));
    imported.push(...added.value.imported);
    duplicates.push(...added.value.duplicates);
    if (added.value.imported.length === 0) continue;
    const change: Change = done === null ? added.change : joinChanges(done.change, added.change);
    done = { value: null, change, history: added.history };
  }
  return {
    report: { imported, duplicates, failed: failures(outcome), questions: outcome.questions },
    done,
  };
}
