import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addArticle, newProject, temporaryFolder } from '../exporters/testing/projects.ts';
import type { Metadata } from '../shared/domain/article.ts';
import { canonicalise } from '../text/canonical.ts';
import { runHere } from './testing/run-gloss.ts';
import { lookInto, suggestJson } from './testing/suggested.ts';
import { misplaced } from './testing/understood.ts';

/** Letters beyond the first plane stand before every item, so that code units would be wrong. */
const story = [
  '👩🏽‍🚒🇳🇴 𝔑𝔬𝔴 it begins.',
  '',
  '🚢 Norway pledged more than €450 million ($510 million) in military aid to Ukraine on Thursday, including £45 million from Denmark.',
  '',
  '🕊 “We will not wait any longer,” said Defense Minister Ada Lind 🕊 in Brussels.',
].join('\n');
const other = 'Sweden pledged 12 Leopard tanks to Ukraine on Monday.\n';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Makes the project with articles; answers their ids. */
function project(...articles: readonly (readonly [string, Partial<Metadata>])[]): string[] {
  const store = newProject(folder.path);
  const ids = articles.map(([text, metadata]) => addArticle(store, text, metadata));
  store.close();
  return ids;
}

const dated = { title: 'Aid', published: '2025-04-11' };

test('proposes facts with coded values, words and places in code points', async () => {
  const [id = ''] = project([story, dated]);
  const { code, stderr, answer } = await suggestJson(folder.path);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(answer).toMatchObject({ undated: [], failed: [] });
  expect(misplaced(story, answer)).toEqual([]);
  const points = Array.from(story);
  for (const { start, end, quote, fields } of answer.suggestions) {
    expect(points.slice(start, end).join('')).toBe(quote);
    for (const field of Object.values(fields))
      if (field.start !== null)
        expect(points.slice(field.start, field.end ?? 0).join('')).toBe(field.verbatim);
  }

  const whole = answer.suggestions.find(({ fields }) => fields['donor']?.shown === 'Norway');
  expect(whole).toMatchObject({
    article_id: id,
    fact_type: 'AID',
    modality: 'planned',
    part_of: null,
    repeats: [],
    fields: {
      donor: { value: ['Norway'], verbatim: 'Norway', names: [{ name: 'Norway', near: false }] },
      recipient: { value: ['Ukraine'] },
      measure: { value: 'announced', shown: 'Announced' },
      value: {
        value: {
          amount: '450000000',
          currency: 'EUR',
          qualifier: 'more than',
          low: null,
          high: null,
          conversion: { amount: '510000000', currency: 'USD' },
        },
        shown: 'more than €450 million ($510 million)',
      },
    },
  });
  const part = answer.suggestions.find(({ fields }) => fields['donor']?.shown === 'Denmark');
  expect(part?.part_of).toBe(whole?.key);
  expect(answer.suggestions.find(({ fact_type }) => fact_type === 'STATEMENT')).toMatchObject({
    fields: { speaker: { value: ['Ada Lind'], verbatim: 'Ada Lind' } },
  });
});

test('changes nothing unless it is asked to', async () => {
  project([story, {}]);
  const history = () => lookInto(folder.path, (store) => store.handlers['history.status']({}));
  const before = history();
  const first = await suggestJson(folder.path);
  expect(history()).toEqual(before);
  expect(await suggestJson(folder.path)).toEqual(first);
  expect(lookInto(folder.path, countFacts)).toBe(0);
});

function countFacts(store: Parameters<Parameters<typeof lookInto>[1]>[0]): number {
  const query = { articleId: null, factType: null, sort: [], filters: [] };
  return store.handlers['fact.list']({ offset: 0, limit: 1, query }).total;
}

test('accepts all in one undoable step for each article, and proposes none of them again', async () => {
  const ids = project([story, dated], [other, { title: 'Tanks', published: '2025-04-15' }]);
  const { code, answer } = await suggestJson(folder.path, ['--accept-all', '--coder', 'Bea']);
  expect(code).toBe(0);
  expect(answer.left_out).toEqual([]);
  expect(answer.accepted?.map(({ article_id, key }) => [article_id, key])).toEqual(
    answer.suggestions.map(({ article_id, key }) => [article_id, key]),
  );
  expect(new Set(answer.suggestions.map(({ article_id: id }) => id))).toEqual(new Set(ids));
  lookInto(folder.path, (store) => {
    const facts = store.handlers['fact.get']({
      ids: answer.accepted?.map(({ fact_id: id }) => id) ?? [],
    });
    expect(facts.map(({ factType, coder }) => [factType, coder])).toEqual(
      answer.suggestions.map(({ fact_type: type }) => [type, 'Bea']),
    );
    const part = answer.suggestions.findIndex(({ part_of: whole }) => whole !== null);
    expect(facts[part]?.partOf).not.toBeNull();
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
  });

  const again = await suggestJson(folder.path, ['--accept-all']);
  expect(again.code).toBe(0);
  expect(again.answer).toMatchObject({ suggestions: [], accepted: [], left_out: [] });

  const undone = await runHere(['undo', join(folder.path, 'project.gloss'), '2']);
  expect(undone.stdout).toMatch(/^undone: \d+ Accept .*\nundone: \d+ Accept .*\n$/);
  expect(lookInto(folder.path, countFacts)).toBe(0);
  expect((await suggestJson(folder.path)).answer.suggestions).toEqual(answer.suggestions);
});

test('leaves out what was rejected', async () => {
  const [articleId = ''] = project([story, dated]);
  const before = (await suggestJson(folder.path)).answer.suggestions;
  const [first] = before;
  lookInto(folder.path, (store) => {
    const anchor = { start: story.indexOf('€450'), end: story.indexOf('€450') + 12 };
    const suggestion = { key: first?.key ?? '', factType: 'AID', anchor, spans: [anchor] };
    const rest = { cells: [], partOf: null, repeats: [] };
    const suggestions = [{ ...suggestion, ...rest }];
    store.handlers['suggestion.reject']({ articleId, suggestions });
  });
  expect((await suggestJson(folder.path)).answer.suggestions).toEqual(before.slice(1));
});

test('calls entities as the project does, by whatever name they are printed', async () => {
  const store = newProject(folder.path);
  const first = addArticle(store, 'The Kingdom of Norway gave Ukraine €1 million.', dated);
  const { id } = store.handlers['fact.create']({
    articleId: first,
    factType: 'AID',
    spans: [{ start: 4, end: 21 }],
  }).value;
  const edits = [{ factId: id, field: 'donor', input: 'Kingdom of Norway' }];
  store.handlers['fact.edit']({ edits });
  const entity = store.handlers['entity.search']({ query: 'Norway', kind: null, limit: 1 })[0];
  store.handlers['entity.addAlias']({ id: entity?.id ?? '', name: 'Norway' });
  const second = addArticle(store, story, { ...dated, title: 'Second' });
  store.close();
  const { answer } = await suggestJson(folder.path, ['--article', second]);
  expect(answer.suggestions.every(({ article_id: article }) => article === second)).toBe(true);
  expect(answer.suggestions.map(({ fields }) => fields['donor']?.value)).toContainEqual([
    'Kingdom of Norway',
  ]);
});

test('says which date it took from a text, and makes it the article’s own when all is accepted', async () => {
  const [id = ''] = project(
    [`BRUSSELS, April 11, 2025 (AFP) — ${story}`, { title: 'Undated' }],
    [other, { title: 'Timeless' }],
  );
  const { answer, stderr } = await suggestJson(folder.path);
  expect(answer.undated).toMatchObject([
    { article_id: id, title: 'Undated', value: '2025-04-11', evidence: { day: '2025-04-11' } },
    { title: 'Timeless', value: null, evidence: null },
  ]);
  expect(stderr).toContain('Undated: it has no date; that is taken from its text, 2025-04-11.');
  expect(stderr).toContain('1 article without any date');

  await suggestJson(folder.path, ['--article', id, '--accept-all']);
  lookInto(folder.path, (store) => {
    expect(store.handlers['article.get']({ id }).published).toBe('2025-04-11');
    store.handlers['history.undo']({ count: 1 });
    expect(countFacts(store)).toBe(0);
    store.handlers['history.undo']({ count: 1 });
    expect(store.handlers['article.get']({ id }).published).toBeNull();
  });
});

test('when stopped, ends whole articles and still prints one object', async () => {
  const ids = project([story, dated], [other, dated], [`${other}More.`, dated]);
  const controller = new AbortController();
  const stop = (printed: string) => {
    if (printed.includes(ids[1] ?? '')) controller.abort();
  };
  const { code, stderr, answer } = await suggestJson(
    folder.path,
    ['--accept-all'],
    controller,
    stop,
  );
  expect(code).toBe(1);
  expect(answer.error).toEqual({
    kind: 'cancelled',
    message: 'Stopped. 2 articles of 3 were done whole.',
  });
  expect(stderr).toContain('Stopped.');
  expect(answer.accepted).toHaveLength(answer.suggestions.length);
  expect(lookInto(folder.path, countFacts)).toBe(answer.suggestions.length);
  const rest = (await suggestJson(folder.path)).answer.suggestions;
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.every(({ article_id: article }) => article === ids[2])).toBe(true);
});

test('prints a listing for people', async () => {
  const [id = ''] = project([story, dated]);
  const { code, stdout, stderr } = await runHere(['suggest', join(folder.path, 'project.gloss')]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^${id} {2}Aid$`, 'm'));
  expect(stdout).toMatch(/^ {5}recipient {2,}Ukraine {2,}“Ukraine” at \d+$/m);
  expect(stdout).toMatch(/^ {4}\(part of AID:\d+-\d+\)$/m);
  expect(stdout).toMatch(/\n3 suggestions in 1 article\n$/);
});

test.each([
  [[], 'Which project?'],
  [['project.gloss', 'more'], 'one argument too many'],
  [['project.gloss', '--article', ' '], 'Which article?'],
  [['project.gloss', '--accept'], '--accept'],
])('refuses %j with its usage', async (args, message) => {
  project();
  const absolute = args.map((arg) => arg.replace(/^project\./, `${folder.path}/project.`));
  const { code, stdout, stderr } = await runHere(['suggest', ...absolute]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: gloss suggest PROJECT');
});

test('says that there is no such article, and no suggestions in none', async () => {
  project();
  const missing = '01a20050-44cd-7000-bc1e-7fc89fb3cc0f';
  const args = ['suggest', join(folder.path, 'project.gloss'), '--article', missing, '--json'];
  const { code, stdout } = await runHere(args);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { kind: 'not-found' } });
  expect(await suggestJson(folder.path)).toEqual({
    code: 0,
    stderr: '',
    answer: { suggestions: [], undated: [], failed: [] },
  });
});

const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const areThere = existsSync(seeds);
if (!areThere)
  process.stderr.write('The seed articles are not here: tests on them are left out.\n');

describe.skipIf(!areThere)('the seed articles', () => {
  test('are imported, proposed, accepted and proved', async () => {
    const path = join(folder.path, 'project.gloss');
    expect((await runHere(['import', path, seeds])).code).toBe(0);
    const { code, answer } = await suggestJson(folder.path, ['--accept-all']);
    expect(code).toBe(0);
    expect(answer.accepted).toHaveLength(answer.suggestions.length);
    const articles = new Map<string, unknown[]>();
    for (const suggestion of answer.suggestions) {
      const { article_id: id } = suggestion;
      articles.set(id, [...(articles.get(id) ?? []), suggestion]);
    }
    const texts = readdirSync(seeds)
      .toSorted()
      .map((name) => canonicalise(readFileSync(join(seeds, name), 'utf8')).text);
    expect(articles.size).toBe(texts.length);
    for (const [index, suggestions] of [...articles.values()].entries())
      expect(misplaced(texts[index] ?? '', suggestions)).toEqual([]);
    expect((await runHere(['verify', path])).code).toBe(0);
  });
});
