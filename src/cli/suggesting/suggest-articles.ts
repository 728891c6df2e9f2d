import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../shared/domain/article.ts';
import type { KnownEntity } from '../../shared/domain/understanding.ts';
import { codedKeys } from '../../shared/domain/coded.ts';
import { undecided } from '../../shared/domain/undecided.ts';
import { toFailure } from '../../shared/result.ts';
import type { Store } from '../../store/store.ts';
import { clueJson } from '../understanding/as-json.ts';
import { locator } from '../understanding/locate.ts';
import { acceptAll } from './accept.ts';
import { knownEntities } from './known-entities.ts';
import { readSuggestions, type ReadSuggestions } from './read-suggestions.ts';
import type { SuggestReport } from './report.ts';
import { suggestionJson, type PrintedSuggestion } from './suggestion-json.ts';

/** What a run works on, and whom it tells. */
export interface SuggestJob {
  readonly store: Store;
  readonly articleIds: readonly string[];
  readonly acceptsAll: boolean;
  readonly report: SuggestReport;
  readonly onSuggestion: (suggestion: PrintedSuggestion, article: Article) => void;
  /** After each article. */
  readonly onArticle: () => void;
  /** Looked at between articles, so that those before are done whole. */
  readonly signal: AbortSignal;
}

/** Null if the text cannot be read, which is reported; the others can. */
function attempt(job: SuggestJob, id: string, read: () => ReadSuggestions): ReadSuggestions | null {
  try {
    return read();
  } catch (thrown) {
    job.report.failed.push({ article_id: id, message: toFailure(thrown).message });
    return null;
  }
}

/** Answers whether the project's names may have changed. */
function suggestArticle(job: SuggestJob, id: string, entities: readonly KnownEntity[]): boolean {
  const { store, report } = job;
  const codebook = store.handlers['codebook.get']({});
  const article = store.handlers['article.get']({ id });
  const read = attempt(job, id, () => readSuggestions(article, entities, codebook));
  if (read === null) return false;
  const locate = locator(article.text);
  const { clue } = read;
  if (article.published === null)
    report.undated.push({
      article_id: id,
      title: article.title ?? article.sourceName,
      value: clue?.day ?? null,
      evidence: clue === null ? null : clueJson(locate, clue),
    });
  const decisions = store.handlers['suggestion.decisions']({ articleId: id });
  const coded = codedKeys(read.suggestions, store.handlers['fact.marks']({ articleId: id }));
  const suggestions = undecided(read.suggestions, decisions).filter(({ key }) => !coded.has(key));
  report.suggestions += suggestions.length;
  for (const suggestion of suggestions)
    job.onSuggestion(suggestionJson(codebook, id, locate, suggestion), article);
  if (!job.acceptsAll || suggestions.length === 0) return false;
  const { accepted, leftOut } = acceptAll(store, id, suggestions, clue);
  for (const { fact_id, key } of accepted) report.accepted.push({ article_id: id, fact_id, key });
  for (const one of leftOut) report.leftOut.push({ article_id: id, ...one });
  return accepted.length > 0;
}

/**
 * Reads the articles one after the other and tells what they propose and nobody has decided about;
 * accepts it if the job says so. Resolves when all is done, or the job was stopped.
 */
export async function suggestArticles(job: SuggestJob): Promise<void> {
  let entities = knownEntities(job.store);
  for (const id of job.articleIds) {
    // Lets the signal of a pressed Ctrl+C arrive: all else here is synchronous.
    await setImmediate();
    if (job.signal.aborted) return;
    // What was accepted before is known in the articles behind it, as it is in the app.
    if (suggestArticle(job, id, entities)) entities = knownEntities(job.store);
    job.report.articles += 1;
    job.onArticle();
  }
}
