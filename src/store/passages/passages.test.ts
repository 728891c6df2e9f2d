import { expect, it } from 'vitest';
import type { RepeatedPassage } from '../../shared/domain/article.ts';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { addFact, importText, spanOf, testStore } from '../testing/project.ts';

const post =
  'The harbour master wrote that “all ferries to the outer islands” would sail again on Friday at noon.';
const first = `Storm passes\n\n${post}\n\nThe ministry counted three hundred passengers who had waited for two days in the port.`;
const again = `Ferries back 😀\n\nNothing of this paragraph stands in any other article of the project at all.\n\n${post.toUpperCase().replaceAll(' ', '  ')}`;
const near = `Another view\n\n${post.replace('again', 'once more')}`;

function repeated(store: Store, articleId: string): readonly RepeatedPassage[] {
  const all: RepeatedPassage[] = [];
  for (let from: number | null = 0; from !== null;) {
    const { found, next } = store.handlers['article.repeated']({ articleId, from });
    all.push(...found);
    from = next;
  }
  return all;
}

it('tells which passages stand in other articles, verbatim or nearly, and what was coded there', () => {
  const store = testStore();
  const [a, b, c] = [first, again, near].map((text) =>
    importText(store, text, { title: text.slice(0, 12) }),
  );
  expect(repeated(store, a ?? '').map(({ start, end }) => first.slice(start, end))).toEqual([post]);
  addFact(store, b ?? '', 'GIFT', [{ start: again.length - 9, end: again.length - 1 }]);
  addFact(store, b ?? '', 'GIFT', [spanOf(again, 'Ferries')]);
  expect(repeated(store, a ?? '')).toMatchObject([
    {
      ...spanOf(first, post),
      total: 2,
      others: [
        { articleId: b, title: 'Ferries back', verbatim: true, facts: 1 },
        { articleId: c, title: 'Another view', verbatim: false, facts: 0 },
      ],
    },
  ]);
  const place = repeated(store, c ?? '')[0]?.others.find(({ articleId }) => articleId === b);
  expect(again.slice(place?.start, place?.end).toLowerCase().replaceAll('  ', ' ')).toBe(
    post.toLowerCase(),
  );
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
});

it('goes on from any passage, and ends behind the last', () => {
  const store = testStore();
  const lines = Array.from({ length: 12 }, (_, n) => `${String(n)} ${post} ${'x'.repeat(n * 9)}`);
  const a = importText(store, lines.join('\n'));
  importText(store, `Another view\n${lines.join('\n')}`);
  const whole = repeated(store, a);
  expect(whole).toHaveLength(12);
  for (const from of [0, 5, 11, 12, 100]) {
    const { found, next } = store.handlers['article.repeated']({ articleId: a, from });
    expect(found).toEqual(whole.slice(from, next ?? 12));
    if (next !== null) expect(next).toBeGreaterThan(from);
  }
});

it('knows nothing of undone imports and deleted articles until they are back', () => {
  const store = testStore();
  const a = importText(store, first);
  importText(store, again);
  expect(repeated(store, a)).toHaveLength(1);
  store.handlers['history.undo']({ count: 1 });
  expect(repeated(store, a)).toEqual([]);
  store.handlers['history.redo']({ count: 1 });
  expect(repeated(store, a)).toHaveLength(1);
  store.handlers['history.undo']({ count: 1 });
  const b = importText(store, again);
  expect(repeated(store, a)[0]?.others).toMatchObject([{ articleId: b }]);
  store.handlers['article.delete']({ ids: [a] });
  expect(repeated(store, b)).toEqual([]);
});

it('counts what stands everywhere, and names the first of them', () => {
  const store = testStore();
  const ids = Array.from({ length: 30 }, (_, index) =>
    importText(store, `Article ${String(index)}\n${post}`),
  );
  const [passage] = repeated(store, ids[3] ?? '');
  expect(passage?.total).toBe(29);
  expect(passage?.others.map(({ articleId }) => articleId)).toEqual(
    ids.filter((_, index) => index !== 3).slice(0, 20),
  );
});

it('is kept once for each text, and noticed by verify if it is wrong', () => {
  const store = testStore();
  importText(store, first);
  store.handlers['history.undo']({ count: 1 });
  importText(store, first);
  const { raw } = connectionOf(store.db);
  expect(raw.prepare('SELECT count(*) FROM passage').pluck().get()).toBe(2);
  raw.exec('UPDATE passage SET end_utf16 = end_utf16 - 1 WHERE n = 1');
  expect(store.handlers['project.verify']({}).findings).toMatchObject([{ where: 'text 1' }]);
});
