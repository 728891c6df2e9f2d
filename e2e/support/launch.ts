import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const appFolder = resolve(import.meta.dirname, '../..');

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export interface LaunchOptions {
  /** The data folder; a fresh one gives a first start. */
  readonly userData: string;
  /** Further arguments, such as a project's path. */
  readonly args?: readonly string[];
  /** The window's content size; 1366×768 is the analyst's laptop. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Flags that the checkout's start script found to be needed here, e.g. `--no-sandbox` as root. */
function hostFlags(): string[] {
  const flags: unknown = JSON.parse(process.env['GLOSS_E2E_ARGS'] ?? '[]');
  return Array.isArray(flags) ? flags.map(String) : [];
}

/** The screen of this worker, where each has one: it alone has the keyboard there. */
function ownScreen(): Record<string, string> {
  const screens = (process.env['GLOSS_DISPLAYS'] ?? '').split(' ');
  const mine = screens[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  return mine === undefined || mine === '' ? {} : { DISPLAY: mine };
}

function environment(userData: string): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) kept[name] = value;
  return { ...kept, ...ownScreen(), GLOSS_USER_DATA: userData, GLOSS_E2E: '1' };
}

/** How Gloss is started, for Playwright and for whoever starts it without. */
export function commandLine(options: LaunchOptions): {
  readonly executable: string;
  readonly args: string[];
  readonly env: Record<string, string>;
} {
  const executable = process.env['GLOSS_E2E_ELECTRON'];
  if (executable === undefined) throw new Error('Run the tests with `npm run e2e`.');
  return {
    executable,
    args: [...hostFlags(), appFolder, ...(options.args ?? [])],
    env: environment(options.userData),
  };
}

async function startOnce(options: LaunchOptions, timeout: number): Promise<Launched> {
  const { executable, args, env } = commandLine(options);
  const app = await _electron.launch({ executablePath: executable, args, env, timeout });
  try {
    return { app, page: await app.firstWindow({ timeout }) };
  } catch (error) {
    app.process().kill('SIGKILL');
    throw error;
  }
}

/**
 * Starts Gloss and hands out its window as soon as there is one. About once in a hundred starts
 * Electron goes on without having run the app's code, and waits for ever: Chromium has not even
 * been told of the data folder then. That start is made again; any other failure is Gloss's own.
 */
export async function start(options: LaunchOptions): Promise<Launched> {
  const trace = join(options.userData, 'DevToolsActivePort');
  rmSync(trace, { force: true });
  try {
    return await startOnce(options, 30_000);
  } catch (error) {
    if (existsSync(trace)) throw error;
    return startOnce(options, 60_000);
  }
}

/** Starts Gloss and waits until its first screen says that it can be used. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { app, page } = await start(options);
  await page.locator('html[data-ready="true"]').waitFor({ timeout: 30_000 });
  await resize(app, options.size ?? { width: 1366, height: 768 });
  return { app, page };
}

/** Sets the whole window's size, as the window manager of a laptop would. */
export async function resize(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 0, y: 0, ...wanted });
  }, size);
}
