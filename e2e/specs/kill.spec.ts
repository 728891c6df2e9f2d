import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import type { Workbench } from '../pages/workbench.ts';
import { cli } from '../support/cli.ts';
import { ask } from '../support/gloss-api.ts';
import { killAll } from '../support/processes.ts';

/** The store's process, which alone has the project open. */
async function storePid({ app }: Workbench): Promise<number | null> {
  return app.evaluate(({ app: program }) => {
    const metrics = program.getAppMetrics();
    return (
      metrics.find(({ name, serviceName }) => [name, serviceName].includes('gloss-store'))?.pid ??
      null
    );
  });
}

async function killStore(gloss: Workbench): Promise<void> {
  const pid = await storePid(gloss);
  if (pid === null) throw new Error('There is no store process');
  process.kill(pid, 'SIGKILL');
}

/** Proves the closed project by the command line. */
async function verify(path: string): Promise<void> {
  expect(await cli('verify', path)).toMatchObject({ code: 0, json: { ok: true, findings: [] } });
}

test('a power cut amid edits loses nothing that was confirmed', async ({ open, userData }) => {
  const project = join(userData, 'Sample project.gloss');
  const gloss = await open();
  const start = await gloss.undoDepth();

  await gloss.source.selectByKeys('£640 million ($870 million) from Belmere');
  await gloss.press('a');
  await gloss.source.selectByKeys('Belmere');
  await gloss.press('Enter');
  await expect(gloss.facts.cell(1, 'donor')).toContainText('Belmere');
  await gloss.expectUndoDepth(start + 2);

  let confirmed = 0;
  await gloss.page.exposeFunction('confirm_one', () => {
    confirmed += 1;
  });
  const articleId =
    (await ask(gloss.page, 'article.list', { offset: 0, limit: 1 })).rows[0]?.id ?? '';
  const edits = gloss.page
    .evaluate(async (id) => {
      const confirmOne = Reflect.get(globalThis, 'confirm_one') as () => void;
      for (;;) {
        const answers = Array.from({ length: 4 }, async (_, index) => {
          const spans = [{ start: index, end: index + 3 }];
          const made = await window.gloss.call('fact.create', {
            articleId: id,
            factType: 'OTHER',
            spans,
          });
          if (made.ok) confirmOne();
        });
        await Promise.all(answers);
      }
    }, articleId)
    .catch(() => null);
  await expect.poll(() => confirmed).toBeGreaterThan(40);
  await killAll(gloss);
  await edits;

  await verify(project);
  const { json } = await cli('history', project);
  expect(json['undo']).toBeGreaterThanOrEqual(start + 2 + confirmed);

  const again = await open();
  await again.expectUndoDepth(Number(json['undo']));
  await expect(again.facts.tab('Aid')).toContainText('1');
  await again.facts.tab('Aid').click();
  await expect(again.facts.cell(1, 'donor')).toContainText('Belmere');
  await again.source.focus();
  await again.press('Control+z');
  await again.expectUndoDepth(Number(json['undo']) - 1);
  await again.close();
  await verify(project);
});

test('the store may die once and is started again; then the window asks', async ({
  open,
  userData,
}) => {
  const gloss = await open();
  const { facts, page, source } = gloss;
  const start = await gloss.undoDepth();
  await source.selectByKeys('Port Ellin');
  await gloss.press('o');
  await expect(facts.rows).toHaveCount(1);

  await test.step('what is being written outlives it', async () => {
    await facts.edit(1, 'what');
    await facts.editor.fill('written while the store died');
    const first = await storePid(gloss);
    await killStore(gloss);
    const notice = page.getByRole('alert').filter({ hasText: 'started again' });
    await expect(notice).toBeVisible();
    expect(await storePid(gloss)).not.toBe(first);
    await expect(facts.cell(1, 'what')).toContainText('written while the store died');
    await notice.getByRole('button', { name: 'Understood' }).click();
    await expect(notice).toBeHidden();
    await gloss.expectUndoDepth(start + 2);
  });

  await test.step('work goes on', async () => {
    await source.selectByKeys('Belmere');
    await gloss.press('a');
    await gloss.expectUndoDepth(start + 3);
  });

  await test.step('the second time it says so, and Try again opens the project', async () => {
    await killStore(gloss);
    const screen = page.getByRole('alert').filter({ has: page.getByRole('heading') });
    await expect(screen.getByRole('heading', { name: /has stopped/ })).toBeVisible();
    await expect(screen).toContainText('Sample project.gloss');
    await expect(screen).toContainText('All that was confirmed is saved');
    const again = screen.getByRole('button', { name: 'Try again' });
    await expect(again).toBeFocused();
    // What asked the store after it was gone must not say so over the screen that does.
    await page.waitForTimeout(500);
    await expect(page.locator('.bp6-toast')).toHaveCount(0);
    await gloss.press('Enter');
    await gloss.expectUndoDepth(start + 3);
    await expect(facts.tab('Other')).toContainText('1');
    await source.selectByKeys('Norvalia');
    await gloss.press('m');
    await gloss.expectUndoDepth(start + 4);
  });

  await gloss.close();
  await verify(join(userData, 'Sample project.gloss'));
});

test('closing the window keeps what is being written', async ({ open }) => {
  const gloss = await open();
  await gloss.source.selectByKeys('Belmere');
  await gloss.press('o');
  await gloss.facts.edit(1, 'what');
  await gloss.facts.editor.fill('half a sentence');
  const ended = gloss.app.waitForEvent('close');
  // As the window manager's cross does.
  await gloss.app
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => null);
  await ended;
  const again = await open();
  await expect(again.facts.cell(1, 'what')).toContainText('half a sentence');
});

test('the window may die, and comes back with the project', async ({ open }) => {
  const gloss = await open();
  await gloss.source.selectByKeys('Belmere');
  await gloss.press('o');
  await expect(gloss.facts.rows).toHaveCount(1);
  const depth = await gloss.undoDepth();
  await gloss.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  // Playwright gives up a page that crashed, so the main process is asked.
  await expect
    .poll(() =>
      gloss.app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const script = `document.querySelector('[aria-label="Status"]')?.innerText ?? ''`;
        // A page that dies in this moment never answers.
        const late = new Promise((done) => {
          setTimeout(() => done('late'), 1000);
        });
        const status: unknown = await Promise.race([contents?.executeJavaScript(script), late]);
        return String(status);
      }),
    )
    .toMatch(new RegExp(`\\b${String(depth)}\\b.*Add Other fact 1`, 's'));
});
