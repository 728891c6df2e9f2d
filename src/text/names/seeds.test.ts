import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalise } from '../canonical.ts';
import { readDocument } from '../document/document.ts';
import { findNames } from './find-names.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) process.stderr.write('The seed articles are not here: tests on them are left out.\n');

const texts = isThere
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => canonicalise(readFileSync(new URL(name, folder), 'utf8')).text)
  : [];

describe.skipIf(!isThere)('the names of the seed articles', () => {
  const found = texts.flatMap((text) =>
    findNames(readDocument(text), []).map((name) => ({
      kind: name.kind,
      name: name.name,
      isNear: name.isNear,
      text: text.slice(name.start, name.end),
      behind: text.slice(name.end, name.end + 18),
    })),
  );

  it('have the slip in a surname near to the right one, and nothing else', () => {
    const slips = found.filter(({ isNear }) => isNear);
    expect(slips.map(({ text, name }) => [text, name])).toEqual([['Pistorisu', 'Boris Pistorius']]);
  });

  it('leave out countries inside an office, and keep those that act', () => {
    const offices = found.filter(({ behind }) =>
      /^ (?:Defen[cs]e|Foreign|President)\b/.test(behind),
    );
    expect(offices.filter(({ kind }) => kind === 'place')).toEqual([]);
    const printed = new Set(found.map(({ text }) => text));
    for (const name of ['UK', 'US', 'Britain', 'London', 'Kyiv', 'Russia'])
      expect(printed.has(name), name).toBe(true);
  });

  it('have the arms, the bodies and the people of each text', () => {
    const printed = new Set(found.map(({ kind, text }) => `${kind} ${text}`));
    for (const name of [
      'item IRIS-T',
      'item Patriot',
      'item Su-35',
      'item AMX-10RC',
      'organisation Ukraine Defense Contact Group',
      'organisation NATO',
      'organisation European Union',
      'person Kaja Kallas',
      'person Volodymyr Zelensky',
      'place Dnipropetrovsk',
      'place St. Petersburg',
    ])
      expect(printed.has(name), name).toBe(true);
  });
});
