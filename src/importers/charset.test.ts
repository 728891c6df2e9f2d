import { describe, expect, it } from 'vitest';
import { decode } from './charset.ts';
import { rankCharsets } from './charset-candidates.ts';
import { charsetName, decodeAs } from './decode.ts';
import { encodedSamples } from './testing/encoded-samples.ts';
import { bytesOf, fromBase64, sourceOf, utf16Of } from './testing/sources.ts';

describe('decode', () => {
  it.each([
    ['UTF-8', bytesOf('naïve 😀')],
    ['UTF-16 LE', utf16Of('naïve 😀', 'le')],
    ['UTF-16 BE', utf16Of('naïve 😀', 'be')],
  ])('reads %s', (_, bytes) => {
    const decoding = decode(sourceOf(bytes));
    expect(decoding.kind === 'decoded' && decoding.text.replace('\uFEFF', '')).toBe('naïve 😀');
  });

  it('makes damage in marked UTF-16 visible', () => {
    const bytes = utf16Of('a', 'le');
    const odd = new Uint8Array([...bytes, 0x3d, 0xd8, 0x62]);
    expect(decode(sourceOf(odd))).toEqual({ kind: 'decoded', text: '\uFEFFa\uFFFD' });
  });

  it('asks rather than guesses when it is not UTF-8', () => {
    const decoding = decode(sourceOf(Uint8Array.from([0x63, 0x61, 0x66, 0xe9])));
    expect(decoding.kind).toBe('undecided');
  });

  it('believes what the source declares only if its bytes are valid in it', () => {
    const cafe = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
    expect(decode(sourceOf(cafe), 'windows-1252')).toEqual({ kind: 'decoded', text: 'café' });
    expect(decode(sourceOf(cafe), 'utf-8').kind).toBe('undecided');
  });

  it('reads windows-1252 rightly on every Node', () => {
    const bytes = Uint8Array.from([0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0x9f]);
    for (const label of ['windows-1252', 'latin1', 'ISO-8859-1'])
      expect(decodeAs(bytes, label)).toBe('€‘’“”–—…Ÿ');
  });
});

describe('decodeAs', () => {
  it('refuses an encoding that is unknown', () => {
    expect(() => decodeAs(bytesOf('a'), 'klingon')).toThrow(/no text encoding named klingon/);
    expect(charsetName('klingon')).toBeNull();
    expect(charsetName(' Latin1 ')).toBe('windows-1252');
  });

  it('refuses bytes that are not valid in the encoding', () => {
    expect(() => decodeAs(Uint8Array.from([0x81, 0xff]), 'shift_jis')).toThrow(/not valid/);
  });

  it('marks the damaged places of UTF-8 that a person chose', () => {
    expect(decodeAs(Uint8Array.from([0x61, 0xff, 0x62]), 'utf-8')).toBe('a\uFFFDb');
  });
});

describe('rankCharsets', () => {
  it.each(encodedSamples)(
    'puts $charset first, with a preview of it',
    ({ charset, text, base64 }) => {
      const candidates = rankCharsets(fromBase64(base64));
      const [first] = candidates;
      expect(first?.charset).toBe(charset);
      expect(text).toContain(first?.preview.replaceAll('…', ''));
      expect(candidates.length).toBeLessThanOrEqual(6);
      expect(new Set(candidates.map((candidate) => candidate.charset)).size).toBe(
        candidates.length,
      );
      expect(decodeAs(fromBase64(base64), charset)).toBe(text);
    },
  );

  it('looks where the first odd character is, however far in', () => {
    const plain = bytesOf('Plain words.\n'.repeat(10_000));
    const odd = fromBase64(encodedSamples[1]?.base64 ?? '');
    const [first] = rankCharsets(new Uint8Array([...plain, ...odd, ...plain]));
    expect(first?.charset).toBe('windows-1251');
    expect(first?.preview).toMatch(/^….*words\. Министр обороны.*…$/);
  });

  it('shows readings apart that differ only far in, and alike that never differ', () => {
    // ß is the same in four encodings; the byte of õ, far behind, is ő in two of them.
    const words = ' und so weiter'.repeat(12);
    const bytes = new Uint8Array([
      ...bytesOf('Die Gr'),
      0xdf,
      ...bytesOf(`e${words} v`),
      0xf5,
      ...bytesOf(`r${words}`),
    ]);
    const previews = new Map(rankCharsets(bytes).map(({ charset, preview }) => [charset, preview]));
    expect(previews.get('windows-1252')).toContain('võr');
    expect(previews.get('windows-1250')).toContain('vőr');
    expect(previews.get('windows-1254')).toBe(previews.get('windows-1252'));
    expect(previews.get('iso-8859-2')).toBe(previews.get('windows-1250'));
  });

  it('offers UTF-8 first for UTF-8 with a damaged place', () => {
    const bytes = new Uint8Array([...bytesOf('“naïve” – «déjà vu»'), 0xff, ...bytesOf(' “é”')]);
    expect(rankCharsets(bytes)[0]?.charset).toBe('utf-8');
  });

  it('offers something for any bytes', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => 0x80 + ((index * 31) % 128));
    expect(rankCharsets(bytes).length).toBeGreaterThan(0);
  });
});
