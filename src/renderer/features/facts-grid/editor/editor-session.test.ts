import { expect, test } from 'vitest';
import type { EntityKind } from '../../../../shared/domain/codebook.ts';
import type { Entity } from '../../../../shared/domain/entity.ts';
import type { FactRow } from '../../../../shared/domain/fact.ts';
import { newId } from '../../../../shared/ids.ts';
import type { EditRequest } from '../model/grid-view.ts';
import { book, columnOf, factRow } from '../testing/sample.ts';
import { EditorSession } from './editor-session.ts';

const places = ['Germany', 'Norway', 'Ukraine'].map((name): Entity => ({
  id: newId(),
  name,
  kind: 'place',
  aliases: [],
  facts: 0,
}));

/** Answers only when told to, as a slow disk would. */
function slowSearches(): {
  readonly answer: () => void;
  readonly searches: ConstructorParameters<typeof EditorSession>[2];
} {
  let open: (() => void)[] = [];
  const wait = (): Promise<void> => new Promise((resolve) => open.push(resolve));
  return {
    answer: () => {
      for (const resolve of open) resolve();
      open = [];
    },
    searches: {
      searchEntities: async (query: string, _kind: EntityKind | null) => {
        await wait();
        return places.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
      },
      searchEvents: async () => {
        await wait();
        return [];
      },
      list: async () => {
        await wait();
        return { rows: [], total: 0 };
      },
      sectionDay: () => null,
    },
  };
}

function request(key: string, shown: string, row: FactRow = factRow({})): EditRequest {
  return { column: columnOf(key), row, serial: 1, shown, text: shown };
}

function type(session: EditorSession, text: string): void {
  session.type(text, text.length);
}

test('nothing typed commits nothing', () => {
  const { searches } = slowSearches();
  const session = new EditorSession(request('donor', 'Germany'), book, searches);
  expect(session.result(false).value).toBeNull();
});

test('typing faster than the search changes nothing in what is committed', async () => {
  const { searches, answer } = slowSearches();
  const session = new EditorSession(request('donor', ''), book, searches);
  type(session, 'Ger');
  const { value, text } = session.result(false);
  expect(text).toBe('Ger');
  answer();
  expect(await value).toEqual({ kind: 'text', text: 'Germany' });
});

test('a name ended by | before its search came back is completed all the same', async () => {
  const { searches, answer } = slowSearches();
  const session = new EditorSession(request('donor', ''), book, searches);
  type(session, 'Ger');
  session.another();
  expect(session.state.get().text).toBe('Ger | ');
  type(session, 'Ger | nor');
  const { value } = session.result(false);
  answer();
  expect(await value).toEqual({ kind: 'text', text: 'Germany | Norway' });
});

test('a single name is replaced as a whole, a list name by name', async () => {
  const { searches, answer } = slowSearches();
  const session = new EditorSession(request('donor', 'Germany | Ukraine'), book, searches);
  session.type('nor | Ukraine', 3);
  const { value } = session.result(false);
  answer();
  expect(await value).toEqual({ kind: 'text', text: 'Norway | Ukraine' });
});

test('what the coder highlighted goes before what was typed', async () => {
  const { searches, answer } = slowSearches();
  const session = new EditorSession(request('speaker', ''), book, searches);
  type(session, 'a');
  answer();
  await expect.poll(() => session.state.get().list.options.length).toBeGreaterThan(1);
  session.highlight(-1);
  expect(await session.result(false).value).toEqual({
    kind: 'text',
    text: 'Ukraine',
  });
});

test('an invalid value is committed as typed, and a code by its beginning', () => {
  const { searches } = slowSearches();
  const money = new EditorSession(request('value', ''), book, searches);
  type(money, 'lots');
  expect(money.state.get().preview.kind).toBe('invalid');
  expect(money.result(false).value).toEqual({ kind: 'text', text: 'lots' });
  const code = new EditorSession(request('measure', ''), book, searches);
  type(code, 'comm');
  expect(code.result(false).value).toEqual({ kind: 'text', text: 'Committed' });
  type(code, '');
  expect(code.result(false).value).toBeNull();
});

test('emptying a cell that had a value is a change', () => {
  const { searches } = slowSearches();
  const session = new EditorSession(request('value', '€11 billion'), book, searches);
  type(session, '');
  expect(session.result(false).value).toEqual({ kind: 'text', text: '' });
});

test('a fact that was not chosen cannot be the whole, and nothing means none', async () => {
  const { searches, answer } = slowSearches();
  const session = new EditorSession(request('part_of', '#3'), book, searches);
  type(session, '99');
  const { value } = session.result(false);
  answer();
  await expect(value).rejects.toMatchObject({ kind: 'not-found' });
  type(session, '');
  answer();
  expect(await session.result(false).value).toEqual({ kind: 'partOf', id: null });
});
