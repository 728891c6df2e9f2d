import type { StoreCalls } from '../shared/ipc/store-calls.ts';
import type { BatchHostCalls } from '../shared/ipc/batch-calls.ts';

/** Calls that write nothing, so that any connection can answer them. */
export const readingCallNames = [
  'project.info',
  'article.list',
  'article.get',
  'article.sections',
  'article.repeated',
  'article.table',
  'article.position',
  'article.ids',
  'article.tags',
  'article.values',
  'article.guessPatterns',
  'article.tryPattern',
  'article.original',
  'batch.list',
  'batch.get',
  'batch.items',
  'batch.steps',
  'batch.ofArticle',
  'fact.list',
  'fact.get',
  'fact.position',
  'fact.marks',
  'suggestion.decisions',
  'entity.known',
  'entity.search',
  'entity.list',
  'entity.position',
  'entity.countFacts',
  'event.search',
  'near.list',
  'version.list',
  'version.text',
  'version.pending',
  'carry.list',
  'codebook.get',
  'history.status',
  'history.list',
] as const satisfies readonly (keyof StoreCalls | keyof BatchHostCalls)[];

const names: ReadonlySet<string> = new Set(readingCallNames);

export function isReadingCall(name: string): boolean {
  return names.has(name);
}
