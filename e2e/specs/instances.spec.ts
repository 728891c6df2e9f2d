import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import type { Workbench } from '../pages/workbench.ts';
import { commandLine } from '../support/launch.ts';
import { makeProject } from '../support/projects.ts';

/** Starts Gloss a second time and waits for its end; answers the exit code. */
async function startAgain(
  userData: string,
  args: readonly string[],
  folder?: string,
): Promise<number | null> {
  const { executable, args: all, env } = commandLine({ userData, args });
  const child = spawn(executable, all, {
    env,
    stdio: 'ignore',
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  return new Promise((done) => child.once('exit', done));
}

/** Writes down how often the window is brought to the front. */
async function watchFocus(gloss: Workbench): Promise<() => Promise<unknown>> {
  await gloss.app.evaluate(({ BrowserWindow }) => {
    const counts = { shown: 0, focused: 0 };
    Object.assign(globalThis, { counts });
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return;
    const show = window.show.bind(window);
    const focus = window.focus.bind(window);
    window.show = () => {
      counts.shown += 1;
      show();
    };
    window.focus = () => {
      counts.focused += 1;
      focus();
    };
  });
  return () => gloss.app.evaluate(() => Reflect.get(globalThis, 'counts') as unknown);
}

test('a second start goes to the first window and ends, and opens there what it was asked to', async ({
  open,
  userData,
  folder,
}) => {
  const gloss = await open();
  const { app, facts, page, source } = gloss;
  const counts = await watchFocus(gloss);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Sample project');

  await test.step('without a project', async () => {
    expect(await startAgain(userData, [])).toBe(0);
    await expect.poll(counts).toEqual({ shown: 1, focused: 1 });
    await expect(title).toHaveText('Sample project');
    expect(app.windows()).toHaveLength(1);
  });

  const one = await makeProject(folder, 'one');
  await makeProject(folder, 'two words');

  await test.step('with a project, while a cell is being written', async () => {
    await source.selectByKeys('Belmere');
    await gloss.press('o');
    await facts.edit(1, 'actor');
    await page.keyboard.type('half a name');
    expect(await startAgain(userData, [one])).toBe(0);
    await expect(title).toHaveText('one');
    await expect.poll(counts).toEqual({ shown: 2, focused: 2 });
    await expect(source.text).toContainText('Belmere sent four boats');
  });

  await test.step('with a path relative to where it was started', async () => {
    expect(await startAgain(userData, ['./two words.gloss'], folder)).toBe(0);
    await expect(title).toHaveText('two words');
    expect(app.windows()).toHaveLength(1);
    // The project that was left is free for others.
    expect(existsSync(`${one}-lock`)).toBe(false);
  });

  await test.step('with a file that cannot be opened', async () => {
    const bad = join(folder, 'bad.gloss');
    writeFileSync(bad, 'x');
    expect(await startAgain(userData, [bad])).toBe(0);
    await expect(
      page.getByRole('heading', { name: 'This file is not a Gloss project' }),
    ).toBeVisible();
  });

  await test.step('what was being written then is in the project', async () => {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(facts.cell(1, 'actor')).toContainText('half a name');
  });
});

test('two data folders are two programs, and a project is open in one of them', async ({
  open,
  folder,
}, info) => {
  const path = await makeProject(folder, 'shared');
  const first = await open({ args: [path] });
  await expect(first.page.getByRole('heading', { level: 1, name: 'shared' })).toBeAttached();
  const second = await open({ args: [path], userData: info.outputPath('other-user-data') });
  await expect(
    second.page.getByRole('heading', { name: 'This project is open elsewhere' }),
  ).toBeVisible();
  await first.close();
  await second.press('Enter');
  await expect(second.page.getByRole('heading', { level: 1, name: 'shared' })).toBeAttached();
});
