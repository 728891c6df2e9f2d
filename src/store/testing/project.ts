import type { FactQuery, FactRow } from '../../shared/domain/fact.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { Metadata } from '../../shared/domain/article.ts';
import { memoryStore, type Store } from '../store.ts';
import { parsedArticle } from './articles.ts';
import { testCodebook } from './codebook.ts';

/** All facts of a project in the order of their making. */
export const allFacts: FactQuery = { articleId: null, factType: null, sort: [], filters: [] };

export function testStore(): Store {
  return memoryStore(testCodebook, { coder: 'ann' });
}

/** Imports one text; answers its article's id. */
export function importText(store: Store, text: string, metadata: Partial<Metadata> = {}): string {
  const { value } = store.handlers['article.add']({ articles: [parsedArticle(text, metadata)] });
  return value.imported[0]?.id ?? '';
}

export function addFact(
  store: Store,
  articleId: string,
  factType = 'GIFT',
  spans: Span[] = [],
): FactRow {
  return store.handlers['fact.create']({ articleId, factType, spans }).value;
}

/** Edits one cell; answers the fact. */
export function editCell(
  store: Store,
  factId: string,
  field: string,
  input: string,
  evidence?: Span[],
): FactRow {
  const edit = { factId, field, input, ...(evidence === undefined ? {} : { evidence }) };
  const [row] = store.handlers['fact.edit']({ edits: [edit] }).value;
  if (row === undefined) throw new Error('No row came back');
  return row;
}

/** Numbers of the facts that a query shows. */
export function shownNumbers(store: Store, query: Partial<FactQuery>): number[] {
  const { rows } = store.handlers['fact.list']({
    offset: 0,
    limit: 1000,
    query: { ...allFacts, ...query },
  });
  return rows.map(({ n }) => n);
}

/** The span of the first occurrence of some words in a text, in UTF-16 code units. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
