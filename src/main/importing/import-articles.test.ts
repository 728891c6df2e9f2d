import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { importOptionsSchema, type BatchProgress } from '../../shared/domain/batch.ts';
import { valueOf } from '../host/value.ts';
import { openImporting, type OpenImporting } from '../testing/open-importing.ts';
import { saveReport } from './save-report.ts';

// Two processes start for each test, and the machine may be busy.
vi.setConfig({ testTimeout: 240_000 });

const articles = 500;

/** A folder of many articles, of which each hundredth cannot be read and each fiftieth is double. */
function corpus({ folder }: OpenImporting, name = 'in'): string {
  const inside = join(folder, name);
  for (let n = 0; n < articles; n += 1) {
    const part = join(inside, `part ${String(n % 7)}`);
    mkdirSync(part, { recursive: true });
    const words = Array.from({ length: 60 }, (_, at) => `word${String((n * 31 + at * 7) % 997)}`);
    const text = n % 50 === 49 ? 'The same again.' : `Article ${String(n)}\n\n${words.join(' ')}.`;
    writeFileSync(join(part, `${String(n)}.txt`), n % 100 === 98 ? '' : text);
  }
  return inside;
}

const expected = {
  files: articles,
  filesDone: articles,
  imported: 486,
  duplicates: 9,
  failed: 5,
};

async function counts({ store }: OpenImporting): Promise<{ articles: number; undo: number }> {
  const info = valueOf(await store.call('project.info', {}));
  return { articles: info.articles, undo: info.history.undo };
}

/** Does something once, when so many files are through. */
function atFile(open: OpenImporting, filesDone: number, act: () => void): void {
  let isDone = false;
  open.hear((event, detail) => {
    if (event !== 'batch' || detail === null || isDone) return;
    // The event's name says what it carries; the checker does not connect the two here.
    if ((detail as BatchProgress).filesDone < filesDone) return;
    isDone = true;
    act();
  });
}

test('a folder comes in as one step, and the window hears of it all the while', async () => {
  const open = await openImporting();
  const { importing, store, told } = open;
  const outcome = await importing.files([corpus(open)]);
  expect(outcome.batch).toMatchObject({ ...expected, state: 'done', label: '500 files from in' });
  expect(await counts(open)).toEqual({ articles: 486, undo: 1 });
  const progress = told.flatMap(({ event, detail }) => (event === 'batch' ? [detail] : []));
  expect(progress.at(-1)).toBeNull();
  expect(progress.length).toBeGreaterThan(2);
  const changes = told.filter(({ event }) => event === 'change');
  expect(changes.length).toBeGreaterThan(1);

  valueOf(await store.call('history.undo', { count: 1 }));
  expect(await counts(open)).toEqual({ articles: 0, undo: 0 });
  valueOf(await store.call('history.redo', { count: 1 }));
  expect(await counts(open)).toEqual({ articles: 486, undo: 1 });
});

test('an import is paused and resumed, and ends as one that ran through', async () => {
  const open = await openImporting();
  atFile(open, 100, open.importing.pause);
  const paused = await open.importing.files([corpus(open)]);
  expect(paused.batch.state).toBe('paused');
  expect(paused.batch.filesDone).toBeLessThan(articles);
  const { articles: before } = await counts(open);
  expect(before).toBe(paused.batch.imported);
  const { batch } = await open.importing.resume(paused.batch.id);
  expect(batch).toMatchObject({ ...expected, state: 'done' });
  expect(await counts(open)).toEqual({ articles: 486, undo: 1 });
  await expect(open.importing.resume(batch.id)).rejects.toMatchObject({ kind: 'not-allowed' });
});

test('what is in stays when an import is cancelled', async () => {
  const open = await openImporting();
  atFile(open, 100, open.jobs.cancel);
  const { batch } = await open.importing.files([corpus(open)]);
  expect(batch.state).toBe('cancelled');
  expect(batch.imported).toBeGreaterThan(0);
  expect(batch.filesDone).toBeLessThan(articles);
  expect(await counts(open)).toEqual({ articles: batch.imported, undo: 1 });
  // Imported again, what is in is only noticed.
  const again = await open.importing.files([join(open.folder, 'in')]);
  expect(again.batch.imported + batch.imported).toBe(486);
});

test('the importer may die, the store may die, and nothing is lost or doubled', async () => {
  const open = await openImporting();
  atFile(open, 100, () => {
    open.importer.kill();
    atFile(open, 250, () => open.children[0]?.kill());
  });
  const { batch } = await open.importing.files([corpus(open)]);
  expect(batch).toMatchObject({ ...expected, state: 'done' });
  expect(open.children).toHaveLength(2);
  expect(await counts(open)).toEqual({ articles: 486, undo: 1 });
  const listed = valueOf(
    await open.store.call('article.list', { offset: 0, limit: 1000, search: '' }),
  );
  expect(new Set(listed.rows.map(({ title }) => title)).size).toBe(486);
});

test('when the project is closed meanwhile, the import can go on another day', async () => {
  const open = await openImporting();
  const { store, folder, importing } = open;
  const halted: Promise<void>[] = [];
  atFile(open, 100, () => halted.push(open.jobs.halt()));
  const stopped = await importing.files([corpus(open)]);
  expect(stopped.batch.state).toBe('interrupted');
  await Promise.all(halted);
  valueOf(await store.call('host.close', {}));
  valueOf(await store.call('host.open', { path: join(folder, 'p.gloss'), coder: 'bob' }));
  // What was moved away in the meantime is told.
  rmSync(join(folder, 'in', 'part 6'), { recursive: true });
  const { batch } = await importing.resume(stopped.batch.id);
  expect(batch.filesDone).toBe(articles);
  const { rows } = valueOf(
    await store.call('batch.items', {
      batchId: batch.id,
      outcomes: ['failed'],
      offset: 0,
      limit: 1000,
    }),
  );
  const gone = rows.filter(({ message }) => message?.includes('is not there any more') === true);
  expect(gone.length).toBeGreaterThan(0);
  expect(batch.imported + batch.duplicates + batch.failed).toBe(articles);
});

test('questions are asked, answered wrongly, rightly or not at all, and tables remembered', async () => {
  const open = await openImporting();
  const { importing, folder, store } = open;
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const table =
    'Aa,Bb\nShort,"A long text of one article, with words."\nOther,"Another long text, of the other."\n';
  const given = [
    file('paris.txt', Buffer.from('À Paris, l’été coûte.'.replaceAll('’', '\x92'), 'latin1')),
    file('other.txt', Buffer.from('Größe und Übermaß: die Straße war naß.', 'latin1')),
    file('odd.csv', table),
  ];
  const { batch, report } = await importing.files(given);
  expect(batch).toMatchObject({ state: 'done', asked: 3, imported: 0 });
  expect(report.questions.map(({ path }) => path)).toEqual(given.slice(0, 2));

  const questions = await importing.questions(batch.id, 20);
  expect(questions.map(({ kind, path }) => [kind, path])).toEqual([
    ['charset', given[0]],
    ['charset', given[1]],
    ['columns', given[2]],
  ]);
  const [paris = '', other = '', odd = ''] = questions.map(({ itemId }) => itemId);
  await expect(
    importing.answer(paris, { kind: 'charset', charset: 'klingon' }),
  ).rejects.toMatchObject({ message: expect.stringContaining('klingon') as string });
  const first = await importing.answer(paris, { kind: 'charset', charset: 'windows-1252' });
  expect(first.batch).toMatchObject({ state: 'done', asked: 2, imported: 1 });
  const second = await importing.answer(other, { kind: 'skip' });
  expect(second.batch).toMatchObject({ asked: 1, failed: 1 });
  const columns = { text: 'Bb', title: 'Aa' };
  const third = await importing.answer(odd, { kind: 'columns', columns, remember: true });
  expect(third.batch).toMatchObject({ asked: 0, imported: 3, state: 'done' });
  expect(await counts(open)).toEqual({ articles: 3, undo: 2 });

  file('next.csv', 'Bb,Aa\n"The text of a third article.",Third\n');
  const next = await importing.files([join(folder, 'next.csv')]);
  expect(next.report.imported.map(({ title }) => title)).toEqual(['Third']);
  const original = valueOf(
    await store.call('article.original', { articleId: first.report.imported[0]?.id ?? '' }),
  );
  expect(Buffer.from(original?.bytes ?? []).equals(readFileSync(given[0] ?? ''))).toBe(true);
});

test('a pasted text is a batch too, and the report of any is saved as CSV', async () => {
  const open = await openImporting();
  const { importing, store, folder } = open;
  const options = importOptionsSchema.parse({ defaults: { outlet: 'By hand' } });
  const pasted = await importing.text('Pasted words, with "quotes".\nAnd more.', options);
  expect(pasted.batch).toMatchObject({ label: 'Pasted text', imported: 1, state: 'done' });
  const twice = await importing.text('Pasted words, with "quotes".\nAnd more.');
  expect(twice.report.duplicates).toHaveLength(1);
  const blank = await importing.text(' ');
  expect(blank.report.failed).toMatchObject([{ kind: 'empty' }]);

  const path = join(folder, 'report.csv');
  await saveReport(store, blank.batch.id, path);
  const [header, row, end] = readFileSync(path, 'utf8').split('\r\n');
  expect(header).toBe('path,outcome,title,article_id,reason,hint,notes,time');
  expect(row).toMatch(/^Pasted text,failed,,,There is no text in what was pasted\.,".*",,20/);
  expect(end).toBe('');
});

test('an article is read anew in another encoding, or with all of its page', async () => {
  const open = await openImporting();
  const { importing, folder, store } = open;
  const bytes = Buffer.from('Größe und Übermaß: die Straße war naß.', 'latin1');
  writeFileSync(join(folder, 'a.txt'), bytes);
  const body = Array.from(
    { length: 8 },
    (_, at) => `<p>Paragraph ${String(at)} ${'word '.repeat(60)}</p>`,
  );
  const page = `<html><body><nav>Contact us</nav><article>${body.join('')}</article></body></html>`;
  writeFileSync(join(folder, 'b.html'), page);
  const options = importOptionsSchema.parse({ charset: 'windows-1251' });
  const paths = [join(folder, 'a.txt'), join(folder, 'b.html')];
  const { report } = await importing.files(paths, options);
  const [text = '', html = ''] = report.imported.map(({ id }) => id);
  const read = async (id: string): Promise<string> =>
    valueOf(await store.call('article.get', { id })).text;
  expect(await read(text)).not.toContain('Größe');

  const how = { charset: 'windows-1252', wholePage: null };
  const { value } = await importing.reread(text, how);
  expect(value).toMatchObject({ articleId: text, number: 2 });
  expect(await read(text)).toBe('Größe und Übermaß: die Straße war naß.');
  expect(await read(html)).not.toContain('Contact us');
  await importing.reread(html, { charset: null, wholePage: true });
  expect(await read(html)).toContain('Contact us');
  await expect(
    importing.reread(text, { charset: 'klingon', wholePage: null }),
  ).rejects.toMatchObject({ message: expect.stringContaining('klingon') as string });
  valueOf(await store.call('history.undo', { count: 2 }));
  expect(await read(text)).not.toContain('Größe');
  expect(await counts(open)).toEqual({ articles: 2, undo: 1 });
});

test('a pattern of names that is none is refused before anything is begun', async () => {
  const { importing, store, folder } = await openImporting();
  const options = importOptionsSchema.parse({ namePattern: '{date}{title}' });
  await expect(importing.files([folder], options)).rejects.toMatchObject({
    kind: 'invalid-arguments',
  });
  expect(valueOf(await store.call('batch.list', { offset: 0, limit: 10 })).total).toBe(0);
});
