import { expect, test } from 'vitest';

import { parseMissing } from './libraries.ts';

test('takes the missing libraries out of what ldd prints', () => {
  const printed = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
  ].join('\n');
  expect(parseMissing(printed)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

test('finds nothing missing in a program that is not linked at all', () => {
  expect(parseMissing('\tnot a dynamic executable\n')).toEqual([]);
});
