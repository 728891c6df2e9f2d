import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comesIn, fails, story, type HostileCase } from './case.ts';

function folder(content: Readonly<Record<string, string>>): (path: string) => void {
  return (path) => {
    mkdirSync(path, { recursive: true });
    for (const [name, text] of Object.entries(content)) writeFileSync(join(path, name), text);
  };
}

/** A file whose name is no UTF-8, which no name that Gloss has can open. */
function misnamed(path: string): void {
  const name = Buffer.concat([Buffer.from(`${dirname(path)}/bad `), Buffer.from([0xff, 0xfe])]);
  writeFileSync(name, story('a name that is none'));
}

/** What is no file, has no name that can be said, or leads nowhere; for Linux. */
export const onDisk: readonly HostileCase[] = [
  comesIn('a folder.txt', folder({ 'inside.txt': story('a folder that is named as a file') })),
  {
    name: 'hidden',
    make: folder({ '.hidden.txt': 'x', 'desktop.ini': 'x' }),
    expected: { imported: 0 },
  },
  comesIn(
    'names',
    folder({
      'line\nbreak.txt': story('a name with a line break'),
      ' blank .txt': story('a name with blanks'),
      '‮drawkcab.txt': story('a name that runs backwards'),
      [`${'n'.repeat(251)}.txt`]: story('a name as long as can be'),
      '-rf': story('a name as an option'),
      '📰🇺🇦.txt': story('a name of pictures'),
      'C:\\con.txt': story('a name for another system'),
    }),
    7,
  ),
  fails('pipe.txt', (path) => execFileSync('mkfifo', [path]), /a device or a pipe/),
  fails('dangling.txt', (path) => symlinkSync('/nowhere/at/all', path), /not there any more/),
  fails('itself.txt', (path) => symlinkSync(path, path), /leads back to itself/),
  fails('upwards', (path) => symlinkSync('..', path), /a link to a folder/),
  fails('device.txt', (path) => symlinkSync('/dev/zero', path), /a device or a pipe/),
  fails('bad \uFFFD\uFFFD', misnamed, /not valid UTF-8/),
];
