import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codebookSchema } from '../../shared/domain/codebook.ts';
import { emptyMetadata, type Metadata } from '../../shared/domain/article.ts';
import type { Span } from '../../shared/domain/span.ts';
import { createStore, type Store } from '../../store/store.ts';
import type { ExportJob } from '../exporter.ts';

/** The codebook that new projects have. */
export const newsCodebook = codebookSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../resources/codebooks/news.json', import.meta.url), 'utf8'),
  ),
);

/** A folder of its own for a test; `remove` it at the end. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'gloss-test-'));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** An open project file with the built-in codebook. */
export function newProject(folder: string): Store {
  return createStore(join(folder, 'project.gloss'), newsCodebook, { coder: 'Ada =1' });
}

/** Adds one article; answers its id. */
export function addArticle(store: Store, text: string, metadata: Partial<Metadata> = {}): string {
  const { value } = store.handlers['article.add']({
    articles: [
      {
        text,
        metadata: { ...emptyMetadata, ...metadata },
        sourceName: 'article.txt',
        mediaType: 'text/plain',
        original: Buffer.from(text),
      },
    ],
  });
  const [article] = value.imported;
  if (article === undefined) throw new Error('The article is a duplicate');
  return article.id;
}

/** The first place of some words in a text, in UTF-16 code units. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** Makes a fact with cells by field key; answers its id. */
export function addFact(
  store: Store,
  articleId: string,
  factType: string,
  spans: readonly Span[],
  cells: Readonly<Record<string, string | { readonly input: string; readonly at: Span }>> = {},
): string {
  const { id } = store.handlers['fact.create']({ articleId, factType, spans: [...spans] }).value;
  const edits = Object.entries(cells).map(([field, cell]) =>
    typeof cell === 'string'
      ? { factId: id, field, input: cell }
      : { factId: id, field, input: cell.input, evidence: [cell.at] },
  );
  if (edits.length > 0) store.handlers['fact.edit']({ edits });
  return id;
}

/** A text full of what offsets and CSV get wrong, and two facts of it: see the tests for what. */
export const storyText = [
  '👩🏽‍🚒 Zoe\u0308 of Belmere said: "=SUM(1;2), or no?" 💙',
  'Norvalia gives €21 billion ($23.87 billion) up to 2029, including £4.5 billion from Belmere.',
  '-5 degrees, @home\tنورين الساحلي said; "yes"',
  '  led by blanks ',
  '',
].join('\n');

/** Fills a project with the story; answers the ids. One cell holds no value, unless one is given. */
export function addStory(
  store: Store,
  measureOfPart = 'nonsense =1',
): {
  readonly article: string;
  readonly whole: string;
  readonly part: string;
  readonly statement: string;
} {
  const article = addArticle(store, storyText, {
    title: '=HYPERLINK("https://example.org";"title")',
    outlet: "'tis, the Outlet",
    url: 'https://example.org/a?b=1,2',
    published: '2025-09-19',
  });
  const at = (words: string): Span => spanOf(storyText, words);
  const whole = addFact(store, article, 'AID', [at('Norvalia gives €21 billion')], {
    donor: { input: 'Norvalia', at: at('Norvalia') },
    measure: 'committed',
    value: { input: '€21 billion ($23.87 billion)', at: at('€21 billion ($23.87 billion)') },
    period: { input: 'up to 2029', at: at('up to 2029') },
    note: '-1+1 is no formula here\r\n"really"; no',
  });
  const part = addFact(store, article, 'AID', [at('£4.5 billion from Belmere')], {
    donor: 'Belmere | Norvalia',
    measure: measureOfPart,
    value: { input: '£4.5 billion', at: at('£4.5 billion') },
  });
  store.handlers['fact.setPartOf']({ ids: [part], partOf: whole });
  const statement = addFact(
    store,
    article,
    'STATEMENT',
    [at('"=SUM(1;2), or no?" 💙'), at('-5 degrees, @home\tنورين الساحلي said; "yes"')],
    { speaker: { input: 'Zoë', at: at('Zoe\u0308') }, said: '=SUM(1;2), or no?' },
  );
  return { article, whole, part, statement };
}

/** A job that nobody stops or watches. */
export const quietJob: ExportJob = {
  signal: new AbortController().signal,
  onProgress: () => {},
};
