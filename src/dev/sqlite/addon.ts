import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ElectronVersions } from '../electron/probe.ts';
import { installOnce } from '../tools/install-once.ts';
import { inModules, userCache } from '../tools/paths.ts';
import { capture } from '../tools/run.ts';
import { say, SetupError } from '../tools/say.ts';
import { compileAddon } from './compile.ts';

/** better-sqlite3's shipped binary is built against this Node-API and crashes below it. */
const shippedNodeApi = 10;
const fileName = 'better_sqlite3.node';

export function needsOwnAddon(versions: ElectronVersions): boolean {
  return versions.nodeApi < shippedNodeApi;
}

async function packageVersion(): Promise<string> {
  const text = await readFile(inModules('better-sqlite3/package.json'), 'utf8');
  const version = /"version": "([^"]+)"/.exec(text)?.[1];
  if (version === undefined) throw new Error('node_modules/better-sqlite3 has no version');
  return version;
}

const trial = `
const Database = require(process.argv[1]);
const db = new Database(':memory:', { nativeBinding: process.argv[2] });
db.exec("create virtual table t using fts5(x); insert into t values ('gloss')");
if (db.prepare("select count(*) from t('gloss')").pluck().get() !== 1) process.exit(1);
`;

/** Loads a fresh build in the very Electron that it is for, before anybody trusts it. */
async function tryAddon(electron: string, binding: string): Promise<void> {
  const result = await capture(electron, ['-e', trial, inModules('better-sqlite3'), binding], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  if (result.code !== 0) throw new SetupError(`The built SQLite addon fails:\n${result.stderr}`);
}

/** The addon for this Electron, compiled at first use; minutes of g++, so kept in the cache. */
export async function prepareAddon(electron: string, versions: ElectronVersions): Promise<string> {
  const key = `sqlite-${await packageVersion()}-electron-${versions.electron}-${process.arch}`;
  const folder = join(userCache(), key);
  const binding = join(folder, fileName);
  await installOnce({
    folder,
    isSound: () => Promise.resolve(existsSync(binding)),
    fill: async (draft) => {
      say(`compiling better-sqlite3 for Electron ${versions.electron}, once (a minute or two)`);
      await compileAddon(draft, fileName);
      await tryAddon(electron, join(draft, fileName));
    },
  });
  return binding;
}
