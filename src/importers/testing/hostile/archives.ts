import { zipSync } from 'fflate';
import { patchDirectory, zipOf } from '../archives.ts';
import { comesIn, fails, story, type HostileCase } from './case.ts';

const mega = 1024 * 1024;
const good = zipOf({ 'a.txt': story('the archive') });

function nested(times: number): Uint8Array {
  let inner = zipOf({ 'a.txt': story('nesting') });
  for (let n = 0; n < times; n += 1) inner = zipOf({ [`level ${String(n)}.zip`]: inner });
  return inner;
}

/** The bytes of all entries are those of the first: a bomb that is no larger than one of them. */
function overlapping(times: number, size: number): Uint8Array {
  const one = zipOf({ 'x.txt': 'The same words over and over. '.repeat(size / 30) });
  const view = new DataView(one.buffer, one.byteOffset);
  const end = one.length - 22;
  const start = view.getUint32(end + 16, true);
  const entry = one.subarray(start, end);
  const bytes = new Uint8Array(start + entry.length * times + 22);
  bytes.set(one.subarray(0, start));
  for (let n = 0; n < times; n += 1) bytes.set(entry, start + n * entry.length);
  bytes.set(one.subarray(end), start + entry.length * times);
  const written = new DataView(bytes.buffer);
  for (const at of [8, 10]) written.setUint16(bytes.length - 22 + at, times, true);
  written.setUint32(bytes.length - 22 + 12, entry.length * times, true);
  return bytes;
}

/** An entry that says it is a symbolic link. */
const linking = ((): Uint8Array => {
  const bytes = zipOf({ 'passwd.txt': '/etc/passwd' });
  const made = patchDirectory(bytes, 4, [0, 3]);
  return patchDirectory(made, 38, [0, 0, 0xed, 0xa1]);
})();

const folders = Object.fromEntries(
  Array.from({ length: 20_000 }, (_, n) => [`folder ${String(n)}/`, new Uint8Array()]),
);

/** Archives that are broken, endless, or reach for what is not theirs. */
export const archives: readonly HostileCase[] = [
  fails('truncated.zip', good.subarray(0, good.length - 30), /no directory at its end/),
  fails('head only.zip', good.subarray(0, 12), /truncated/),
  comesIn('no archive.zip', story('a wrong extension')),
  comesIn('archive.txt', zipOf({ 'a.txt': story('an archive named as a text') })),
  fails('empty.zip', zipSync({}), /There is no file/),
  fails('locked.zip', patchDirectory(good, 8, [1, 0]), /encrypted with a password/),
  fails('unknown method.zip', patchDirectory(good, 10, [99, 0]), /method 99/),
  fails('wrong sum.zip', patchDirectory(good, 16, [1, 2, 3, 4]), /not what was packed/),
  fails('wrong size.zip', patchDirectory(good, 24, [1, 0, 0, 0]), /cannot be unpacked/),
  fails('far offset.zip', patchDirectory(good, 42, [255, 255, 255, 0]), /not where the directory/),
  fails('bomb.zip', zipOf({ 'b.txt': new Uint8Array(100 * mega).fill(97) }), /larger than packed/),
  {
    name: 'overlapping bomb.zip',
    make: overlapping(240, 0.9 * mega),
    expected: { imported: 1, duplicates: 221, failed: [/larger than 200 MB/] },
  },
  fails('thirty deep.zip', nested(30), /It lies in 3 files around it/),
  comesIn('two deep.zip', nested(2)),
  comesIn(
    'paths.zip',
    zipOf({
      '../../../etc/outside.txt': story('a path upwards'),
      '/root.txt': story('a path from the root'),
      'C:\\windows\\x.txt': story('a path with a drive'),
      '..\\..\\y.txt': story('a path with backslashes'),
      'a\u0000b.txt': story('a name with a NUL'),
      [`${'long/'.repeat(2000)}z.txt`]: story('a very long path'),
    }),
    6,
  ),
  comesIn('link.zip', linking),
  comesIn('many folders.zip', zipOf({ ...folders, 'a.txt': story('very many folders') })),
  {
    name: 'mixed.zip',
    make: zipOf({
      'good.txt': story('the good one among bad ones'),
      'bad.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'empty.txt': '',
      'bad.zip': good.subarray(0, good.length - 30),
    }),
    expected: { imported: 1, failed: [/PNG/, /no text in it/, /no directory at its end/] },
  },
];
