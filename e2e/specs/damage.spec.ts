import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { Workbench } from '../pages/workbench.ts';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs.ts';
import { asVersion, fingerprint, makeProject, overwrite } from '../support/projects.ts';

interface Damage {
  readonly what: string;
  /** Makes the file; answers what undoes the harm, if anything can. */
  readonly make: (path: string, whole: string) => Promise<() => Promise<void>> | void;
  readonly heading: string;
  /** What the screen says is wrong, and what can be done. */
  readonly says: readonly RegExp[];
  /** What the coder does next, by keyboard alone. */
  readonly next: (gloss: Workbench, path: string, whole: string) => Promise<void>;
}

async function expectWorkbench(gloss: Workbench, project: string): Promise<void> {
  await expect(gloss.page.getByRole('heading', { level: 1, name: project })).toBeAttached();
  await expect(gloss.source.text).toBeVisible();
}

/** The screen itself, and not a passing message. */
function failureScreen({ page }: Workbench): Locator {
  return page.getByRole('alert').filter({ has: page.getByRole('heading') });
}

/** Goes to a button with Tab and presses it. */
async function pressButton(gloss: Workbench, name: string): Promise<void> {
  const button = gloss.page.getByRole('button', { name });
  for (let turn = 0; turn < 12; turn += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await gloss.press('Tab');
  }
  await expect(button).toBeFocused();
  await gloss.press('Enter');
}

const openAnother = async (gloss: Workbench, _path: string, whole: string): Promise<void> => {
  await answerOpenDialog(gloss.app, [whole]);
  await pressButton(gloss, 'Open a project');
  await expectWorkbench(gloss, 'whole');
};

const openSample = async (gloss: Workbench): Promise<void> => {
  await pressButton(gloss, 'Open the sample');
  await expectWorkbench(gloss, 'Sample project');
};

const showInFolder = async (gloss: Workbench, path: string): Promise<void> => {
  await gloss.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (shown) => {
      Object.assign(globalThis, { shown });
    };
  });
  await pressButton(gloss, 'Show the file in its folder');
  await expect
    .poll(() => gloss.app.evaluate(() => Reflect.get(globalThis, 'shown') as unknown))
    .toBe(path);
};

/** "Try again" has the keyboard from the start. */
const tryAgain = async (gloss: Workbench): Promise<void> => {
  await expect(gloss.page.getByRole('button', { name: 'Try again' })).toBeFocused();
  await gloss.press('Enter');
};

const damages: readonly Damage[] = [
  {
    what: 'a file that is no project',
    make: (path) => writeFileSync(path, 'An article, saved under the wrong name.\n'.repeat(300)),
    heading: 'This file is not a Gloss project',
    says: [/broken\.gloss is not a Gloss project/, /left as it is/, /Choose a file/],
    next: openAnother,
  },
  {
    what: 'a project of a newer Gloss',
    make: (path, whole) => asVersion(whole, path, 99_990),
    heading: 'This project was made by a newer Gloss',
    says: [/newer version of Gloss/, /all in it is safe/, /Install the newest version/],
    next: showInFolder,
  },
  {
    what: 'a project that another process holds',
    make: async (path, whole) => {
      copyFileSync(whole, path);
      const script = resolve(import.meta.dirname, '../../src/store/testing/hold-child.ts');
      const holder = spawn(process.execPath, [script, path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((done) => holder.stdout.once('data', done));
      return async () => {
        const ended = new Promise((done) => holder.once('exit', done));
        holder.kill('SIGKILL');
        await ended;
      };
    },
    heading: 'This project is open elsewhere',
    says: [/open in another window or program/, /Close it there, then try again/],
    next: async (gloss) => {
      await tryAgain(gloss);
      await expectWorkbench(gloss, 'broken');
    },
  },
  {
    what: 'a read-only project',
    make: (path, whole) => {
      copyFileSync(whole, path);
      chmodSync(path, 0o444);
      return Promise.resolve(async () => chmodSync(path, 0o644));
    },
    heading: 'This project cannot be written to',
    says: [/read-only/, /copy the file to a folder of your own/],
    next: async (gloss) => {
      await tryAgain(gloss);
      await expectWorkbench(gloss, 'broken');
    },
  },
  {
    what: 'a project whose end is missing',
    make: (path, whole) => {
      copyFileSync(whole, path);
      truncateSync(path, statSync(path).size - 5000);
    },
    heading: 'This project is damaged',
    says: [/its end is missing/, /open a backup/],
    next: openSample,
  },
  {
    what: 'a project with flipped bytes',
    make: (path, whole) => {
      copyFileSync(whole, path);
      // The header of the second page, which holds the root of some table.
      overwrite(
        path,
        4096,
        Array.from({ length: 64 }, (_, index) => (readFileSync(path)[4096 + index] ?? 0) ^ 0xff),
      );
    },
    heading: 'This project is damaged',
    says: [/is damaged \(.+\)/, /open a backup/],
    next: async (gloss, _path, whole) => {
      await answerSaveDialog(gloss.app, whole.replace('whole.gloss', '../fresh.gloss'));
      await pressButton(gloss, 'New project');
      await expect(gloss.page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
    },
  },
  {
    what: 'a project that is not there',
    make: (path, whole) => Promise.resolve(async () => copyFileSync(whole, path)),
    heading: 'This project is not there',
    says: [/no file at this place/, /moved or renamed/],
    next: async (gloss) => {
      await tryAgain(gloss);
      await expectWorkbench(gloss, 'broken');
    },
  },
  {
    what: 'a folder',
    make: (path) => {
      mkdirSync(path);
      writeFileSync(join(path, 'notes.txt'), 'x');
    },
    heading: 'This file is not a Gloss project',
    says: [/is a folder/, /Choose the \.gloss file in it/],
    next: async (gloss, path) => {
      await tryAgain(gloss);
      await expect(failureScreen(gloss)).toContainText('is a folder');
      await showInFolder(gloss, path);
    },
  },
];

/** Made once: the tests work on copies. */
let model = '';
test.beforeAll(async ({}, info) => {
  const folder = info.outputPath('model');
  mkdirSync(folder, { recursive: true });
  model = await makeProject(folder);
});

function wholeIn(folder: string): string {
  const path = join(folder, 'whole.gloss');
  copyFileSync(model, path);
  return path;
}

for (const { what, make, heading, says, next } of damages) {
  test(`${what} gets a screen that says so, and is left alone`, async ({ open, folder }) => {
    const whole = wholeIn(folder);
    const path = join(folder, 'broken.gloss');
    const repair = await make(path, whole);
    const before = fingerprint(folder);

    const gloss = await open({ args: [path] });
    const screen = failureScreen(gloss);
    await expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    await expect(screen).toContainText(path);
    for (const words of says) await expect(screen).toContainText(words);
    expect(fingerprint(folder)).toEqual(before);

    if (repair === undefined) {
      await next(gloss, path, whole);
      const { 'broken.gloss': kept } = fingerprint(folder);
      await gloss.close();
      expect(kept).toBe(before['broken.gloss']);
      expect(fingerprint(folder)['broken.gloss']).toBe(before['broken.gloss']);
    } else {
      await repair();
      await next(gloss, path, whole);
    }
  });
}

test('a failure lists the projects that were open before, and opens one', async ({
  open,
  folder,
}) => {
  const whole = wholeIn(folder);
  const gloss = await open({ args: [whole] });
  await expectWorkbench(gloss, 'whole');
  const bad = join(folder, 'bad.gloss');
  writeFileSync(bad, 'no project at all');
  await answerOpenDialog(gloss.app, [bad]);
  await gloss.press('Control+o');
  await expect(failureScreen(gloss)).toContainText(bad);
  await expect(gloss.page.locator('.bp6-toast')).toHaveCount(0);
  const recent = gloss.page.getByRole('region', { name: 'Recent projects' });
  await expect(recent.getByRole('button', { name: /^whole/ })).toBeVisible();
  await expect(recent).not.toContainText('bad.gloss');
  await recent.getByRole('button', { name: /^whole/ }).click();
  await expectWorkbench(gloss, 'whole');
});
