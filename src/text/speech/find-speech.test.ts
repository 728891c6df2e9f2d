import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../shared/domain/understanding.ts';
import { canonicalise } from '../canonical.ts';
import { readDocument } from '../document/document.ts';
import { findNames } from '../names/find-names.ts';
import { readSections } from '../sections/read-sections.ts';
import { awkwardText } from '../testing/arbitraries.ts';
import { findSpeech, type FoundSpeech } from './find-speech.ts';
import { speechLines } from './testing/speech-lines.ts';

describe('findSpeech: longer texts', () => {
  it('takes a quote of several paragraphs as one', () => {
    const text =
      '“We lost the harvest,” Ada Holt said. “We cannot wait.\n\n“We need seed by April.”\n\nShe left.';
    expect(speechLines(text)).toEqual([
      '“We lost the harvest, | Ada Holt | said',
      '“We cannot wait.\n\n“We need seed by April. | Ada Holt | said',
    ]);
  });

  it('gives the next paragraph to whoever spoke last, without a verb', () => {
    const text = '“We lost the harvest,” Ada Holt said.\n\n“Nobody came to help us. Nobody.”';
    expect(speechLines(text)[1]).toBe('“Nobody came to help us. Nobody. | Ada Holt | –');
  });

  it('leaves a quote that stands alone to nobody', () => {
    expect(speechLines('Rain fell all day.\n\nTrains stood still.\n\n“We are lost.”')).toEqual([
      '“We are lost. | – | –',
    ]);
  });

  it('finds whom a pronoun stands for', () => {
    const text =
      'Governor Ada Holt met Mayor Peter Ruiz in Lima. She said the dam would hold. He said it ' +
      'would not. “Go home,” she added. Officials closed the road. They said it was flooded.';
    expect(speechLines(text)).toEqual([
      'the dam would hold | She=Ada Holt | said',
      'it would not | He=Peter Ruiz | said',
      '“Go home, | she=Ada Holt | added',
      'it was flooded | They=Officials | said',
    ]);
  });

  it('finds who holds an office', () => {
    const text =
      'Defence Minister Peter Ruiz arrived in Lima. Mayor Ada Holt met him. The Defence Minister ' +
      'said talks would go on. The mayor said the city was calm.';
    expect(speechLines(text)).toEqual([
      'talks would go on | Defence Minister=Peter Ruiz | said',
      'the city was calm | mayor=Ada Holt | said',
    ]);
  });

  it('knows a block by the sentence with a colon before it, and a post by its signature', () => {
    const text =
      'The dam broke. Governor Ada Holt urged people to leave:\nDo not wait.\nTake the road.\nShe ' +
      'left.\nHelp us now. We are on the roof.— Mateja Zupan (@mzupan) June 19, 2026';
    const at = (words: string): number => text.indexOf(words);
    const section = (start: number, end: number, kind: Section['kind']): Section => ({
      start,
      end,
      kind,
      label: null,
      bodyStart: start,
      level: 0,
      time: null,
      clock: null,
      day: null,
    });
    const sections = [
      section(at('Do not'), at('\nShe'), 'quote'),
      section(at('Help us'), text.length, 'post'),
    ];
    const document = readDocument(text);
    const { quotes } = findSpeech(document, sections, findNames(document, []));
    expect(
      quotes.map(({ start, end, speaker, verb }) => [
        text.slice(start, end),
        speaker?.name,
        verb && text.slice(verb.start, verb.end),
      ]),
    ).toEqual([
      ['Do not wait.\nTake the road.', 'Ada Holt', 'urged'],
      ['Help us now. We are on the roof.', 'Mateja Zupan', null],
    ]);
  });

  it('reads an interview, the questions left out', () => {
    const text =
      'Ada Holt runs the port. We met her in Lima.\n\nQ: Is the bridge safe?\n\nHOLT: It is. We ' +
      'checked.\n\nTwice.\n\nQ: Who paid?\n\nHOLT: The state.\n\nShe then left.';
    expect(speechLines(text)).toEqual([
      '“It is. We checked.\n\nTwice. | HOLT=Ada Holt | –',
      '“The state. | HOLT=Ada Holt | –',
    ]);
  });
});

describe('findSpeech: sources', () => {
  const sources = (text: string): string[] => {
    const document = readDocument(text);
    const { attributions } = findSpeech(document, [], findNames(document, []));
    return attributions.map(
      ({ source, scope }) => `${source.name}: ${text.slice(scope.start, scope.end)}`,
    );
  };

  it('chains them', () => {
    expect(
      sources('Six states will send engineers, the agency reported, citing two officials.'),
    ).toEqual([
      'agency: Six states will send engineers',
      'two officials: Six states will send engineers',
    ]);
  });

  it('bounds them by the clause', () => {
    expect(sources('The deal is off, according to Reuters, but the bank said it was not.')).toEqual(
      ['Reuters: The deal is off', 'bank: it was not'],
    );
  });
});

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) process.stderr.write('The seed articles are not here: tests on them are left out.\n');

describe.skipIf(!isThere)('findSpeech: the seed articles', () => {
  const texts = isThere
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => canonicalise(readFileSync(new URL(name, folder), 'utf8')).text)
    : [];

  it('finds words of somebody in each, and nobody’s in none', () => {
    for (const text of texts) {
      const document = readDocument(text);
      const { quotes } = findSpeech(
        document,
        readSections(text, '2025-04-11'),
        findNames(document, []),
      );
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes)
        expect(quote.speaker, text.slice(quote.start, quote.end)).not.toBeNull();
    }
  });
});

describe.skipIf(!isThere)('findSpeech: one man in two offices (../shared/seeds)', () => {
  it('means by “the Defense Secretary” the minister whom the update tells of', () => {
    const file = new URL('002_96197dfe2c7f7f66.txt', folder);
    const { text } = canonicalise(readFileSync(file, 'utf8'));
    const document = readDocument(text);
    const sections = readSections(text, '2025-04-11');
    const { quotes } = findSpeech(document, sections, findNames(document, []));
    const said = (words: string): string | undefined =>
      quotes.find(({ start, end }) => text.slice(start, end).startsWith(words))?.speaker?.name;
    expect(said('would rather not discuss')).toBe('Boris Pistorius');
    expect(said('We will find a way')).toBe('Boris Pistorius');
    expect(said('Hegseth joining online')).toBe('European officials');
  });
});

function checkLaws(text: string, { quotes, attributions }: FoundSpeech): void {
  let directEnd = 0;
  let start = 0;
  for (const quote of quotes) {
    expect(quote.start).toBeGreaterThanOrEqual(start);
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(quote.end).toBeLessThanOrEqual(text.length);
    expect(quote.whole.start).toBeLessThanOrEqual(quote.start);
    start = quote.start;
    if (!quote.direct) continue;
    expect(quote.start).toBeGreaterThanOrEqual(directEnd);
    directEnd = quote.end;
    expect(text.slice(0, quote.start)).toMatch(/["“”„‟«»‹›'‘’‚‛＂]\s*$/);
  }
  for (const { scope, source } of attributions) {
    expect(scope.end).toBeGreaterThan(scope.start);
    expect(source.name).not.toBe('');
  }
}

describe('findSpeech: laws', () => {
  it('keeps order, and direct quotes between marks without overlap, whatever the text', () => {
    const pieces = constantFrom(
      ...'“ ” " \' ‘ ’ « » „ , . : ? said told that he Holt Reuters according to citing and is would bridge 4 😀 ש e\u0301 \n'.split(
        ' ',
      ),
      '\uD83D',
    );
    assert(
      property(array(pieces, { maxLength: 60 }), awkwardText(10), (parts, awkward) => {
        const text = `${parts.join(' ')}${parts.join('')}${awkward}`;
        const document = readDocument(text);
        checkLaws(text, findSpeech(document, [], findNames(document, [])));
      }),
    );
  });

  it('finds the same in a paragraph wherever it stands', () => {
    const paragraph = '“We will go,” Ada Holt said. The army said it would not.';
    const one = speechLines(paragraph);
    const many = speechLines(Array.from({ length: 40 }, () => paragraph).join('\n\n'));
    expect(many).toHaveLength(one.length * 40);
    expect(many.slice(-one.length)).toEqual(one);
  });
});
