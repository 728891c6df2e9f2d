import { expect, it } from 'vitest';
import { openStore } from '../store.ts';
import { testCodebook } from './codebook.ts';
import { seedProject } from './seed.ts';
import { tempFolder } from './temp-folder.ts';

it.each([true, false])('makes a project that proves right (with history: %s)', (history) => {
  const folder = tempFolder();
  const path = folder.file('seeded.gloss');
  seedProject(path, testCodebook, {
    articles: 7,
    facts: 50,
    history,
    cells: (n, entities) => ({
      giver: { value: [{ entity: entities[n % entities.length], printed: null }] },
    }),
  });
  const store = openStore(path, { coder: 'ann' });
  expect(store.handlers['project.info']({})).toMatchObject({ articles: 7, facts: 50 });
  const { findings } = store.handlers['project.verify']({});
  // GIFT and SAYING take turns, and SAYING has no giver.
  expect(findings.filter(({ message }) => message !== 'The codebook has no such field.')).toEqual(
    [],
  );
  if (history) expect(store.handlers['history.undo']({ count: 1 }).value).toBe(1);
  store.close();
  folder.remove();
});
