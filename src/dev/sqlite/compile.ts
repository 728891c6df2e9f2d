import { copyFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { unpackPackage } from '../tools/npm-package.ts';
import { inModules } from '../tools/paths.ts';
import { capture } from '../tools/run.ts';
import { SetupError } from '../tools/say.ts';
import { nodeApiHeaders } from './headers.ts';

const source = inModules('better-sqlite3');

/** The options that better-sqlite3 compiles SQLite with, out of its own list. */
export function parseDefines(gypi: string): string[] {
  return [...gypi.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',$/gm)].map(
    (match) => `-D${match[1]}`,
  );
}

// binding.gyp asks for NAPI_VERSION=10. The Node-API 9 of Node 20 has the same functions, but still
// as experimental ones: this is the number of "experimental", which that Node accepts.
const addonDefines = [
  '-DNAPI_VERSION=2147483647',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
];

async function compile(command: string, args: readonly string[], cwd: string): Promise<void> {
  const result = await capture(command, args, { cwd });
  if (result.code === 127) throw new SetupError(`${command} is missing; it comes with g++`);
  if (result.code !== 0) throw new SetupError(`${command} failed:\n${result.stderr.slice(-4000)}`);
}

/**
 * Compiles better-sqlite3 for an old Node-API into `folder`. Called straight, without node-gyp:
 * that would need Python, make and a copy of Node's own headers, and two files need none of them.
 */
export async function compileAddon(folder: string, name: string): Promise<void> {
  const headers = join(await unpackPackage(nodeApiHeaders, folder), 'include');
  const defines = parseDefines(await readFile(join(source, 'deps/defines.gypi'), 'utf8'));
  const sqlite = join(source, 'deps/sqlite3');
  const common = ['-c', '-w', '-fPIC', '-O2', '-DNDEBUG', '-pthread', `-I${sqlite}`, ...defines];
  const addon = [
    '-std=c++20',
    '-fno-rtti',
    '-fno-exceptions',
    '-fvisibility=hidden',
    '-fvisibility-inlines-hidden',
    `-I${headers}`,
    `-I${inModules('node-addon-api')}`,
    ...addonDefines,
  ];
  await Promise.all([
    compile('gcc', [...common, '-o', 'sqlite3.o', join(sqlite, 'sqlite3.c')], folder),
    compile(
      'g++',
      [...common, ...addon, '-o', 'addon.o', join(source, 'src/better_sqlite3.cpp')],
      folder,
    ),
  ]);
  const symbols = ['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];
  const link = ['-shared', '-pthread', '-s', ...symbols, 'addon.o', 'sqlite3.o', '-ldl', '-lm'];
  await compile('g++', [...link, '-o', name], folder);
  await copyFile(join(source, 'LICENSE'), join(folder, 'LICENSE'));
  for (const leftover of ['sqlite3.o', 'addon.o', 'package']) {
    await rm(join(folder, leftover), { recursive: true });
  }
}
