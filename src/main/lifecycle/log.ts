import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a line to the log of the day. Never throws: a full disk must not stop the program. */
export type Log = (message: string) => void;

const kept = 14;

function removeOld(folder: string): void {
  const logs = readdirSync(folder).filter((name) => /^gloss-\d{4}-\d{2}-\d{2}\.log$/.test(name));
  for (const name of logs.toSorted().slice(0, -kept)) rmSync(join(folder, name));
}

/**
 * Opens the log in a folder: one file a day, the last fourteen are kept. It stays on this computer,
 * and says what the program did, not what articles or facts say.
 */
export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  try {
    mkdirSync(folder, { recursive: true });
    removeOld(folder);
  } catch {
    // Without a log the program still works.
  }
  return (message) => {
    const at = now().toISOString();
    try {
      appendFileSync(join(folder, `gloss-${at.slice(0, 10)}.log`), `${at} ${message}\n`);
    } catch {
      // As above.
    }
  };
}
