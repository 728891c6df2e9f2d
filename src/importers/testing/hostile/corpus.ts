import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archives } from './archives.ts';
import { comesIn, story, type HostileCase } from './case.ts';
import { onDisk } from './disk.ts';
import { documents } from './documents.ts';
import { mails } from './mails.ts';
import { pdfs } from './pdfs.ts';
import { tables } from './tables.ts';
import { texts } from './texts.ts';

/** Good files between the bad ones, which nothing may keep from coming in. */
const good: readonly HostileCase[] = Array.from({ length: 12 }, (_, n) =>
  comesIn(`${String.fromCodePoint(97 + n * 2)} good one.txt`, story(`good file ${String(n)}`)),
);

/** All broken and hostile files, with what is to become of each. */
export const hostileCases: readonly HostileCase[] = [
  ...archives,
  ...documents,
  ...pdfs,
  ...texts,
  ...tables,
  ...mails,
  ...(process.platform === 'linux' ? onDisk : []),
  ...good,
];

/** Makes them in a folder. */
export function generateHostile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, make } of hostileCases) {
    const path = join(folder, name);
    if (typeof make === 'function') make(path);
    else writeFileSync(path, make);
  }
}
