import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemOutcomes } from '../../shared/domain/batch.ts';
import { GlossError } from '../../shared/result.ts';
import { createStore, memoryStore, openStore, type Store } from '../store.ts';
import { testCodebook } from '../testing/codebook.ts';
import { logicalDump } from '../testing/dump.ts';
import { randomCommand, tryCommand, type RandomCommand } from '../testing/random-commands.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { begin, readNext } from './testing/batch.ts';

const sequences = Number(process.env['GLOSS_SEQUENCES'] ?? '1000');
const everything = { count: 1_000_000 };

/** What happens while an import runs: a file comes in, it halts and goes on, a coder works. */
type Act =
  | { readonly kind: 'read'; readonly texts: readonly number[] }
  | { readonly kind: 'halt' | 'reopen' }
  | { readonly kind: 'work'; readonly command: RandomCommand };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('read'),
      texts: fc.array(fc.nat(40), { maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('halt', 'reopen') }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('work'), command: randomCommand }) },
);

/** Few texts, so that some are there already, were deleted, or were undone. */
const textOf = (n: number): string => `Text ${String(n)} 😀\n\nNorway gave boats.`;

function work(store: Store, command: RandomCommand): void {
  try {
    tryCommand(store, command);
  } catch (thrown) {
    const isHeld = thrown instanceof GlossError && thrown.kind === 'not-allowed';
    if (!isHeld || command.kind !== 'undo') throw thrown;
  }
}

function expectRightFigures(store: Store, batchId: string): void {
  const { rows, total } = store.handlers['batch.items']({
    batchId,
    outcomes: null,
    offset: 0,
    limit: 1000,
  });
  expect(total).toBe(rows.length);
  const batch = store.handlers['batch.get']({ id: batchId });
  const told = {
    imported: batch.imported,
    duplicate: batch.duplicates,
    failed: batch.failed,
    asked: batch.asked,
    pending: batch.files - batch.filesDone,
  };
  for (const outcome of itemOutcomes) {
    const these = rows.filter((row) => row.outcome === outcome);
    expect(told[outcome]).toBe(these.length);
    const listed = { batchId, outcomes: [outcome], offset: 0, limit: 1000 };
    expect(store.handlers['batch.items'](listed)).toEqual({ rows: these, total: these.length });
  }
}

/** Runs the acts with a batch in the middle; `reopen` answers the store to go on with. */
function run(first: Store, acts: readonly Act[], reopen: (store: Store) => Store): Store {
  let store = first;
  const files = acts.filter(({ kind }) => kind === 'read').length + 2;
  const depth = store.handlers['history.status']({}).undo;
  const before = logicalDump(store.db);
  const batchId = begin(
    store,
    Array.from({ length: files }, (_, n) => `/in/${String(n)}`),
  );
  readNext(store, batchId, [textOf(100)]);
  let lowest = depth;
  for (const done of acts) {
    if (done.kind === 'read') readNext(store, batchId, done.texts.map(textOf));
    else if (done.kind === 'work') work(store, done.command);
    else {
      if (done.kind === 'halt') store.handlers['host.batchEnd']({ batchId, state: 'paused' });
      else store = reopen(store);
      // A coder may undo what is in, or do anything else, before it goes on.
      for (const next of acts.slice(0, 2)) if (next.kind === 'work') work(store, next.command);
      lowest = Math.min(lowest, store.handlers['history.status']({}).undo);
      store.handlers['host.batchEnd']({ batchId, state: 'running' });
    }
    lowest = Math.min(lowest, store.handlers['history.status']({}).undo);
  }
  readNext(store, batchId, [textOf(101)]);
  store.handlers['host.batchEnd']({ batchId, state: 'done' });
  expectRightFigures(store, batchId);

  const { findings } = store.handlers['project.verify']({});
  expect(findings.filter(({ kind }) => kind !== 'value')).toEqual([]);
  const end = logicalDump(store.db);
  const { undo } = store.handlers['history.status']({});
  if (lowest === depth) {
    const count = undo - depth;
    expect(store.handlers['history.undo']({ count }).value).toBe(count);
    expect(logicalDump(store.db)).toBe(before);
    expect(store.handlers['batch.get']({ id: batchId }).undone).toBe(true);
    expect(store.handlers['history.redo']({ count }).value).toBe(count);
    expect(logicalDump(store.db)).toBe(end);
  }
  return store;
}

it('of any work with an import is undone to what was before, and redone to the end', () => {
  fc.assert(
    fc.property(
      fc.array(randomCommand, { maxLength: 4 }),
      fc.array(act, { minLength: 4, maxLength: 20 }),
      (commands, acts) => {
        const store = memoryStore(testCodebook, { coder: 'ann' });
        const start = logicalDump(store.db);
        for (const command of commands) tryCommand(store, command);
        run(store, acts, (same) => {
          const { rows } = same.handlers['batch.list']({ offset: 0, limit: 1 });
          same.handlers['host.batchEnd']({ batchId: rows[0]?.id ?? '', state: 'interrupted' });
          return same;
        });
        store.handlers['history.undo'](everything);
        expect(logicalDump(store.db)).toBe(start);
        store.close();
      },
    ),
    { numRuns: Math.ceil(sequences / 20) },
  );
}, 300_000);

it('is so across closing and opening', () => {
  const folder = tempFolder();
  fc.assert(
    fc.property(fc.array(act, { minLength: 6, maxLength: 14 }), fc.nat(), (acts, name) => {
      const path = folder.file(`${String(name)}-${String(Math.random())}.gloss`);
      const store = run(createStore(path, testCodebook, { coder: 'ann' }), acts, (open) => {
        open.close();
        return openStore(path, { coder: 'ann' });
      });
      store.close();
    }),
    { numRuns: 12 },
  );
  folder.remove();
}, 120_000);
