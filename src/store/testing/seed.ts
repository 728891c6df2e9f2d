import type { Codebook } from '../../shared/domain/codebook.ts';
import { emptyMetadata, type ParsedArticle } from '../../shared/domain/article.ts';
import type { Span } from '../../shared/domain/span.ts';
import { newId } from '../../shared/ids.ts';
import { anchorOf } from '../../text/anchor.ts';
import { articleTexts, type LoadedText } from '../articles/texts.ts';
import { runCommand } from '../history/command.ts';
import { setRecording } from '../history/record.ts';
import { openProject } from '../open-project.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { run, sql, transaction } from '../sqlite/sql.ts';
import { createStore, openStore } from '../store.ts';

const names = ['Norway', 'France', 'the Narrow Sea League', 'Søreide', 'United Kingdom', 'Élan'];
const at = '2025-06-01T12:00:00.000Z';
const things = ['boats', 'tents', 'doctors', 'radars', 'litres of fuel', 'books'];

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** An article of some `length` characters, different for every number. */
export function seedArticle(number: number, length = 3000): ParsedArticle {
  const sentences: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i += 1) {
    const sentence = `${pick(names, number + i)} gave ${String(number * 7 + i)} ${pick(things, number + 3 * i)} on day ${String(i)} 🙂.`;
    sentences.push(sentence);
    size += sentence.length + 1;
  }
  const text = `Report ${String(number)}\n${sentences.join('\n')}`;
  return {
    text,
    metadata: {
      ...emptyMetadata,
      title: `Report ${String(number)}`,
      outlet: pick(['Daily', 'Weekly', 'Herald'], number),
      published: `2025-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`,
    },
    sourceName: `report-${String(number)}.txt`,
    mediaType: 'text/plain',
    original: new TextEncoder().encode(text),
  };
}

export interface SeedOptions {
  readonly articles: number;
  readonly facts: number;
  /** Characters an article; 3,000 unless given. */
  readonly articleLength?: number;
  /** False leaves the facts out of the history, which is faster; the imports cannot be undone then. */
  readonly history?: boolean;
  /** Asked with a fact's number for its cells, by field key, as the codebook stores them. */
  readonly cells?: (n: number, entities: readonly string[]) => Readonly<Record<string, unknown>>;
  /** Which article a fact is from, counted from 1; spread evenly unless given. */
  readonly articleOf?: (n: number) => number;
  /** The fact's evidence (UTF-16) in its article's text; the first word unless given. */
  readonly spanOf?: (n: number, body: string) => Span;
}

/**
 * Makes a project of any size at the speed of prepared inserts: articles through the importer's
 * command in steps of 1,000, facts (of the codebook's types in turn) with evidence in steps of
 * 10,000, in the history as if they had been coded unless it is switched off.
 */
export function seedProject(path: string, codebook: Codebook, options: SeedOptions): void {
  createStore(path, codebook, { coder: 'seed' }).close();
  seedArticles(path, options);
  seedFacts(path, codebook, options);
}

function seedArticles(path: string, { articles, articleLength }: SeedOptions): void {
  const store = openStore(path, { coder: 'seed' });
  for (let from = 0; from < articles; from += 1000) {
    const length = Math.min(1000, articles - from);
    store.handlers['article.add']({
      articles: Array.from({ length }, (_, index) => seedArticle(from + index, articleLength)),
    });
  }
  store.close();
}

/** Ids need not be unguessable here, and `crypto` takes longer than the insert. */
function seedId(): string {
  return newId(Date.now(), (bytes) => bytes.map(() => Math.floor(Math.random() * 256)));
}

/** Runs one batch, as a step of the history or without one. */
function inBatch(db: WritableDb, label: string, history: boolean, body: () => void): void {
  if (history) {
    runCommand(db, { coder: 'seed', at }, () => {
      body();
      return { value: null, label };
    });
    return;
  }
  transaction(db, () => {
    setRecording(db, 'replay', 0);
    body();
    setRecording(db, 'idle', 0);
  });
}

function seedEntities(db: WritableDb): readonly string[] {
  return names.map((name) => {
    const id = seedId();
    run(
      db,
      sql`INSERT INTO entity (id, name, name_key, kind, created_at)
        VALUES (${id}, ${name}, ${name.toLowerCase()}, 'other', ${at})`,
    );
    return id;
  });
}

function seedFact(db: WritableDb, fact: SeededFact): void {
  const { article, type, cells, text, span } = fact;
  const { quote, prefix, suffix } = anchorOf(text.body, span);
  const n = run(
    db,
    sql`INSERT INTO fact (id, article, fact_type, data, coder, created_at, updated_at)
      VALUES (${seedId()}, ${article}, ${type}, ${JSON.stringify(cells)}, 'seed', ${at}, ${at})`,
  );
  run(
    db,
    sql`INSERT INTO evidence (id, fact, field, version, start_utf16, end_utf16, start_cp, end_cp,
        quote, prefix, suffix)
      VALUES (${seedId()}, ${n}, NULL, ${article}, ${span.start}, ${span.end},
        ${text.codePoint(span.start)}, ${text.codePoint(span.end)}, ${quote}, ${prefix}, ${suffix})`,
  );
}

interface SeededFact {
  /** The article's row; its only version has the same number in a seeded project. */
  readonly article: number;
  readonly type: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly text: LoadedText;
  readonly span: Span;
}

function seedFacts(path: string, codebook: Codebook, options: SeedOptions): void {
  const { articles, facts, history = true, cells = () => ({}) } = options;
  // Facts lie together by article, as when one article is coded after the other.
  const articleOf = options.articleOf ?? ((n) => Math.floor((n * articles) / facts) + 1);
  const spanOf = options.spanOf ?? (() => ({ start: 0, end: 6 }));
  const project = openProject(path);
  const { db } = project;
  const texts = articleTexts(db);
  let entities: readonly string[] = [];
  inBatch(db, 'Seed entities', history, () => {
    entities = seedEntities(db);
  });
  for (let from = 0; from < facts; from += 10_000) {
    const until = Math.min(facts, from + 10_000);
    inBatch(db, `Seed ${String(until - from)} facts`, history, () => {
      for (let i = from; i < until; i += 1) {
        const article = articleOf(i);
        const type = pick(codebook.factTypes, i).key;
        const text = texts.ofVersion(article);
        const span = spanOf(i, text.body);
        seedFact(db, { article, type, cells: cells(i, entities), text, span });
      }
    });
  }
  project.close();
}
