import * as fc from 'fast-check';
import type { FactRow } from '../../shared/domain/fact.ts';
import type { Span } from '../../shared/domain/span.ts';
import { GlossError } from '../../shared/result.ts';
import type { Store } from '../store.ts';
import { parsedArticle, trickyText } from './articles.ts';
import { changeVersions, nearlyThat } from './random-versions.ts';
import { changedCodebook, testCodebook } from './codebook.ts';
import { randomSuggestions } from './random-suggestions.ts';
import { liveBlog, overnightBlog } from './live-blog.ts';

/** A command with numbers that choose among what the project holds when it runs. */
export interface RandomCommand {
  readonly kind: (typeof kinds)[number];
  readonly pick: number;
  readonly other: number;
  readonly count: number;
  readonly text: string;
}

const kinds = [
  'import',
  'metadata',
  'articles',
  'deleteArticle',
  'create',
  'create',
  'create',
  'create',
  'duplicate',
  'edit',
  'edit',
  'edit',
  'evidence',
  'retype',
  'partOf',
  'event',
  'delete',
  'accept',
  'accept',
  'reject',
  'restore',
  'alias',
  'alias',
  'unalias',
  'rename',
  'kind',
  'merge',
  'codebook',
  'giveText',
  'giveText',
  'takeAsVersion',
  'makeCurrent',
  'near',
  'near',
  'carry',
  'carry',
  'attach',
  'undo',
  'redo',
] as const;

const texts = [
  trickyText,
  'date 2025-04-04 The ministers met on Friday. Norway promised “four” boats.',
  'a',
  '😀'.repeat(40),
  'x\ny\n'.repeat(200),
  liveBlog,
  overnightBlog,
  nearlyThat,
];

/** Inputs that some field understands, that none does, and that break careless code. */
const inputs = fc.oneof(
  fc.constantFrom(
    '',
    'Norway',
    'norway | France',
    'Promised',
    'given | refused',
    '12',
    '2025-04-11',
    'yes',
    'https://example.org/a?b=c',
    '=1+1',
    "'; DROP TABLE fact; --",
    '{"entity":"x"}',
    '"error":',
    'line\nbreak',
    'nul\0inside',
    'lone \ud800 surrogate',
    'e\u0301',
    'É',
  ),
  fc
    .array(fc.constantFrom('a', ' ', '|', '"', '\n', '\0', '\ud83d', '😀', '\u0301', 'ש', '\r'), {
      maxLength: 12,
    })
    .map((units) => units.join('')),
);

export const randomCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(...kinds),
  pick: fc.nat(1000),
  other: fc.nat(1000),
  count: fc.integer({ min: 1, max: 4 }),
  text: inputs,
});

const everything = { articleId: null, factType: null, sort: [], filters: [] };

function facts(store: Store): readonly FactRow[] {
  return store.handlers['fact.list']({ offset: 0, limit: 1000, query: everything }).rows;
}

function chosen<T>(list: readonly T[], pick: number): T {
  const item = list[pick % Math.max(1, list.length)];
  if (item === undefined) throw new GlossError('not-found', 'Nothing to choose from');
  return item;
}

function someSpans(store: Store, articleId: string, command: RandomCommand): Span[] {
  const { length } = store.handlers['article.get']({ id: articleId }).text;
  return Array.from({ length: command.count - 1 }, (_, index) => {
    const start = (command.pick * (index + 1)) % length;
    return { start, end: Math.min(length, start + 1 + (command.other % 9)) };
  });
}

function changeEntities(
  { handlers }: Store,
  kind: 'alias' | 'unalias' | 'rename' | 'kind' | 'merge',
  { pick, other, count, text }: RandomCommand,
): void {
  const { rows } = handlers['entity.known']({ offset: 0, limit: 1000 });
  const { id, aliases } = chosen(rows, pick);
  // As the contract's schema leaves it.
  const name = text.trim() === '' ? `Name ${String(other % 5)}` : text.trim();
  switch (kind) {
    case 'alias':
      handlers['entity.addAlias']({ id, name });
      return;
    case 'unalias':
      handlers['entity.removeAlias']({ id, name: aliases[0] ?? name });
      return;
    case 'rename':
      handlers['entity.rename']({ id, name: aliases[0] ?? name, keepOld: count > 2 });
      return;
    case 'kind':
      handlers['entity.setKind']({ ids: [id], kind: count > 2 ? 'person' : 'item' });
      return;
    case 'merge':
      handlers['entity.merge']({ ids: [chosen(rows, other).id], into: id });
      return;
    default:
      kind satisfies never;
  }
}

function perform(store: Store, command: RandomCommand): void {
  const { handlers } = store;
  const { kind, pick, other, count, text } = command;
  const articles = handlers['article.list']({ offset: 0, limit: 100, search: '' }).rows;
  const rows = facts(store);
  const book = handlers['codebook.get']({});
  const type = chosen(book.factTypes, other);
  switch (kind) {
    case 'import': {
      const list = Array.from({ length: count }, (_, index) => chosen(texts, pick + index * other));
      handlers['article.add']({ articles: list.map((body) => parsedArticle(body)) });
      return;
    }
    case 'metadata':
      handlers['article.setMetadata']({
        id: chosen(articles, pick).id,
        metadata: { title: text === '' ? null : text, published: count > 2 ? '2025-04-11' : null },
      });
      return;
    case 'articles': {
      const tags = ['Aid', 'aid', 'Sea', 'É'].slice(pick % 4).slice(0, count);
      const patch =
        other % 3 === 0
          ? { tags: { add: tags }, status: chosen(['unread', 'in work', 'done'] as const, pick) }
          : other % 3 === 1
            ? { tags: { set: tags } }
            : { metadata: { outlet: text === '' ? null : text, published: '2025-04' } };
      handlers['article.edit']({
        edits: [
          { articles: { ids: [chosen(articles, pick).id, chosen(articles, other).id] }, patch },
        ],
      });
      return;
    }
    case 'deleteArticle':
      handlers['article.delete']({ ids: [chosen(articles, pick).id] });
      return;
    case 'create': {
      const { id } = chosen(articles, pick);
      const spans = someSpans(store, id, command);
      handlers['fact.create']({ articleId: id, factType: type.key, spans });
      return;
    }
    case 'duplicate':
      handlers['fact.duplicate']({ id: chosen(rows, pick).id });
      return;
    case 'edit': {
      const edits = Array.from({ length: count }, (_, index) => {
        const fact = chosen(rows, pick + index);
        const fields = book.factTypes.find(({ key }) => key === fact.factType)?.fields ?? [];
        // The first field of each type names entities, of which more hangs than of other values.
        const all = [...fields.slice(0, 1), ...fields.slice(0, 1), ...fields, ...book.common];
        const { key } = chosen(all, other + index);
        const edit = { factId: fact.id, field: key, input: text };
        return index % 2 === 0
          ? edit
          : { ...edit, evidence: someSpans(store, fact.articleId, command) };
      });
      handlers['fact.edit']({ edits });
      return;
    }
    case 'evidence': {
      const fact = chosen(rows, pick);
      const spans = someSpans(store, fact.articleId, command);
      // The first field of each type names entities, whose printed words follow their evidence.
      const names = book.factTypes.find(({ key }) => key === fact.factType)?.fields[0]?.key ?? '';
      const field = chosen([names, names, 'note', null], other);
      handlers['fact.setEvidence']({ id: fact.id, field, spans });
      return;
    }
    case 'retype':
      handlers['fact.retype']({ id: chosen(rows, pick).id, factType: type.key });
      return;
    case 'partOf': {
      const partOf = count === 1 ? null : chosen(rows, other).id;
      handlers['fact.setPartOf']({ ids: [chosen(rows, pick).id], partOf });
      return;
    }
    case 'event': {
      const label = `Event ${String(other % 3)}`;
      const ids = [chosen(rows, pick).id, chosen(rows, other).id];
      handlers['fact.setEvent']({ ids, event: count === 1 ? null : { label } });
      return;
    }
    case 'delete':
      handlers['fact.delete']({ ids: [chosen(rows, pick).id, chosen(rows, other).id] });
      return;
    case 'accept':
    case 'reject': {
      const { id: articleId, length } = chosen(articles, pick);
      const suggestions = randomSuggestions(book, length, command);
      handlers[`suggestion.${kind}`]({ articleId, suggestions });
      return;
    }
    case 'restore': {
      const articleId = chosen(articles, pick).id;
      const decision = chosen(handlers['suggestion.decisions']({ articleId }), other);
      handlers['suggestion.restore']({ ids: [decision.id] });
      return;
    }
    case 'alias':
    case 'unalias':
    case 'rename':
    case 'kind':
    case 'merge':
      changeEntities(store, kind, command);
      return;
    case 'giveText':
    case 'takeAsVersion':
    case 'makeCurrent':
    case 'near':
    case 'carry':
    case 'attach':
      changeVersions(store, kind, command);
      return;
    case 'codebook':
      handlers['codebook.replace']({ codebook: count > 2 ? changedCodebook : testCodebook });
      return;
    case 'undo':
      handlers['history.undo']({ count });
      return;
    case 'redo':
      handlers['history.redo']({ count });
      return;
    default:
      kind satisfies never;
  }
}

/** Runs a command; answers false if the store refused it, as it may. */
export function tryCommand(store: Store, command: RandomCommand): boolean {
  try {
    perform(store, command);
    return true;
  } catch (thrown) {
    if (
      thrown instanceof GlossError &&
      ['not-found', 'invalid-arguments', 'exists'].includes(thrown.kind)
    )
      return false;
    throw thrown;
  }
}
