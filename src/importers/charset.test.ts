import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './charset.ts';
import { judgeCharsets, rankCharsets } from './charset-candidates.ts';
import { charsetName, decodeAs } from './decode.ts';
import type { CharsetCandidate } from './importer.ts';
import { encodedSamples } from './testing/encoded-samples.ts';
import { languageSamples } from './testing/language-samples.ts';
import { bytesOf, fromBase64, sourceOf, utf16Of } from './testing/sources.ts';

function ranked(bytes: Uint8Array): readonly CharsetCandidate[] {
  return rankCharsets(judgeCharsets(bytes));
}

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
    expect(decode(sourceOf(odd))).toMatchObject({ text: '\uFEFFa\uFFFD' });
  });

  it('asks rather than guesses when it is not UTF-8', () => {
    const decoding = decode(sourceOf(Uint8Array.from([0x63, 0x61, 0x66, 0xe9])));
    expect(decoding.kind).toBe('undecided');
  });

  it('believes what the source declares only if its bytes are valid in it', () => {
    const cafe = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
    expect(decode(sourceOf(cafe), 'windows-1252')).toEqual({
      kind: 'decoded',
      text: 'café',
      guessed: null,
    });
    expect(decode(sourceOf(cafe), 'utf-8').kind).toBe('undecided');
  });

  it('reads windows-1252 rightly on every Node', () => {
    const bytes = Uint8Array.from([0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0x9f]);
    for (const label of ['windows-1252', 'latin1', 'ISO-8859-1'])
      expect(decodeAs(bytes, label)).toBe('€‘’“”–—…Ÿ');
  });
});

/** Every encoding that Gloss offers by itself. */
const encodings = (
  'windows-1252 windows-1251 windows-1250 iso-8859-2 koi8-u koi8-r shift_jis euc-jp gb18030 big5 euc-kr ' +
  'windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-874 iso-8859-5 ibm866 ' +
  'maccyrillic macintosh utf-16le utf-16be utf-32le utf-32be'
).split(' ');

/** The bytes of a text in an encoding, or null if it cannot hold the text. */
function encode(text: string, charset: string): Uint8Array | null {
  const bytes = iconv.encode(text, charset, { addBOM: false });
  return iconv.decode(bytes, charset, { stripBOM: false }) === text ? bytes : null;
}

describe('guessing', () => {
  it.each(Object.entries(languageSamples))(
    'never reads %s wrongly without a question',
    (_, text) => {
      for (const times of [1, 4])
        for (const charset of encodings) {
          const bytes = encode(text.repeat(times), charset);
          if (bytes === null) continue;
          const decoding = decode(sourceOf(bytes));
          const read = decoding.kind === 'decoded' ? decoding.text : null;
          expect([null, text.repeat(times)], charset).toContain(read);
        }
    },
  );

  it.each([
    ['fr', 'windows-1252'],
    ['de', 'windows-1252'],
    ['pl', 'windows-1250'],
    ['pl', 'iso-8859-2'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'iso-8859-5'],
    ['uk', 'windows-1251'],
    ['he', 'windows-1255'],
    ['ar', 'windows-1256'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['zh', 'gb18030'],
    ['tw', 'big5'],
    ['ko', 'euc-kr'],
    ['en', 'utf-16le'],
    ['ru', 'utf-16be'],
    ['en', 'utf-32le'],
    ['zh', 'utf-32be'],
  ])('reads a whole article in %s and %s without a question', (language, charset) => {
    const text = (languageSamples[language] ?? '').repeat(8);
    const decoding = decode(sourceOf(encode(text, charset) ?? ''));
    expect(decoding).toMatchObject({ kind: 'decoded', text });
    expect(decoding.kind === 'decoded' && decoding.guessed).toBeTruthy();
  });

  it.each([
    ['cs', 'windows-1250'],
    ['hr', 'windows-1250'],
    ['ru', 'ibm866'],
    ['fr', 'macintosh'],
    ['lt', 'windows-1257'],
    ['th', 'windows-874'],
  ])('asks about %s in %s, with that first', (language, charset) => {
    const decoding = decode(sourceOf(encode(languageSamples[language] ?? '', charset) ?? ''));
    expect(decoding.kind === 'undecided' && decoding.candidates[0]?.charset).toBe(charset);
  });

  it('reads UTF-32 with its mark', () => {
    for (const charset of ['utf-32le', 'utf-32be']) {
      const bytes = encode('\uFEFFnaïve 😀', charset);
      const decoding = decode(sourceOf(bytes ?? ''));
      expect(decoding.kind === 'decoded' && decoding.text).toMatch(/naïve 😀$/u);
    }
  });

  it('keeps what says that it is Unicode, whatever a person says of its batch', () => {
    const source = { ...sourceOf(utf16Of('naïve', 'le')), charset: 'windows-1252' };
    expect(decode(source)).toMatchObject({ text: '\uFEFFnaïve' });
  });
});

describe('decodeAs', () => {
  it.each([
    ['macintosh', [0x8e], 'é'],
    ['x-mac-cyrillic', [0x80], 'А'],
    ['maccenteuro', [0x8b], 'č'],
    ['cp437', [0x82], 'é'],
    ['IBM866', [0x80], 'А'],
    ['utf-32', [0xe9, 0, 0, 0], 'é'],
    ['UTF-32BE', [0, 0, 0, 0xe9], 'é'],
    ['koi8_r', [0xc1], 'а'],
  ])('knows %s', (label, bytes, text) => {
    expect(decodeAs(Uint8Array.from(bytes), label)).toBe(text);
  });

  it.each(['base64', 'hex', 'utf-7', 'binary', '', '__proto__'])('knows no %s', (label) => {
    expect(charsetName(label)).toBeNull();
  });

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
      const candidates = ranked(fromBase64(base64));
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
    const [first] = ranked(new Uint8Array([...plain, ...odd, ...plain]));
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
    const previews = new Map(ranked(bytes).map(({ charset, preview }) => [charset, preview]));
    expect(previews.get('windows-1252')).toContain('võr');
    expect(previews.get('windows-1250')).toContain('vőr');
    expect(previews.get('windows-1254')).toBe(previews.get('windows-1252'));
    expect(previews.get('iso-8859-2')).toBe(previews.get('windows-1250'));
  });

  it('offers UTF-8 first for UTF-8 with a damaged place', () => {
    const bytes = new Uint8Array([...bytesOf('“naïve” – «déjà vu»'), 0xff, ...bytesOf(' “é”')]);
    expect(ranked(bytes)[0]?.charset).toBe('utf-8');
  });

  it('offers something for any bytes', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => 0x80 + ((index * 31) % 128));
    expect(ranked(bytes).length).toBeGreaterThan(0);
  });
});
