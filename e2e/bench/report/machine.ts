import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import Database from 'better-sqlite3';

/** What the figures were measured on. */
export interface Machine {
  readonly date: string;
  readonly system: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  /** Work that waited for a core, over the minute before the run. */
  readonly load: number;
  readonly node: string;
  readonly electron: string;
  readonly chrome: string;
  readonly sqlite: string;
}

function electronVersions(): { readonly electron: string; readonly chrome: string } {
  const executable = process.env['GLOSS_E2E_ELECTRON'] ?? '';
  const print = 'process.stdout.write([process.versions.electron,process.versions.chrome].join())';
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const [electron = '', chrome = ''] = execFileSync(executable, ['-e', print], { env })
    .toString()
    .split(',');
  return { electron, chrome };
}

function sqliteVersion(): string {
  const db = new Database(':memory:');
  const version: unknown = db.prepare('SELECT sqlite_version()').pluck().get();
  db.close();
  return String(version);
}

/** Looks at the machine; call it before anything has been measured. */
export function describeMachine(): Machine {
  return {
    date: new Date().toISOString(),
    system: `${type()} ${release()}`,
    cpu: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
    node: process.versions.node,
    sqlite: sqliteVersion(),
    ...electronVersions(),
  };
}

/** Above this load, figures tell of the machine and not of Gloss. */
const quiet = 1;

export function printMachine(machine: Machine): string {
  const { cpu, cores, memoryGB, system, node, electron, chrome, sqlite, load, date } = machine;
  const line = [
    `${cpu}, ${cores} cores, ${memoryGB} GB, ${system}`,
    `Node ${node}, Electron ${electron} (Chrome ${chrome}), SQLite ${sqlite}`,
    `${date}, load ${load} at the start`,
  ].join('\n');
  return load > quiet
    ? `${line}\nWARNING: the machine is busy (load above ${quiet}): these figures are not to be trusted.`
    : line;
}
