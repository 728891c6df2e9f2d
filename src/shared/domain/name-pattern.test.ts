import {
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  string,
  subarray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMetadata } from './article.ts';
import {
  compileNamePattern,
  fillFromName,
  matchName,
  nameFields,
  printName,
  type NamePattern,
} from './name-pattern.ts';
import { guessNamePatterns } from './name-pattern/guess.ts';

function compiled(source: string): NamePattern {
  const result = compileNamePattern(source);
  if (!result.ok) throw new Error(result.reason);
  return result.pattern;
}

function read(source: string, name: string): unknown {
  const matched = matchName(compiled(source), name);
  return matched.ok ? matched.metadata : matched.reason;
}

describe('a pattern', () => {
  it.each([
    ['{date', /bracket/],
    ['date}', /bracket/],
    ['{{date}}', /bracket|no \{/],
    ['{when}_{title}', /There is no \{when\}.*\{date\}/],
    ['{title}{date}', /between \{title\} and \{date\}/],
    ['{date}_{date}', /twice/],
    ['{skip}_{skip}', /no field/],
    ['title', /no field/],
    ['', /no field/],
  ])('%s is refused with its reason', (source, reason) => {
    const result = compileNamePattern(source);
    expect(result.ok ? '' : result.reason).toMatch(reason);
  });

  it.each([
    [
      '{date}_{outlet}_{title}',
      '2025-04-04_reuters_talks_begin.txt',
      ['2025-04-04', 'reuters', 'talks begin'],
    ],
    [
      '{date}_{outlet}_{title}',
      '/in/news.zip/20250404_Le Monde_Talks begin.html',
      ['2025-04-04', 'Le Monde', 'Talks begin'],
    ],
    ['{date}_{outlet}_{title}', '2025_04_04_reuters_Talks.txt', ['2025-04-04', 'reuters', 'Talks']],
    [
      '{date}-{outlet}-{title}',
      '2025-04-reuters-talks-begin.txt',
      ['2025-04', 'reuters', 'talks begin'],
    ],
    [
      '{outlet} - {title} ({date})',
      'Reuters - Talks - again (4.4.2025).pdf',
      ['2025-04-04', 'Reuters', 'Talks - again'],
    ],
    [
      '{title}_{date}',
      'talks_begin_2025-04-04T1407Z.txt',
      ['2025-04-04T14:07Z', undefined, 'talks begin'],
    ],
    ['{skip}_{date}_{title}', '0017_2025-04-04_Talks', ['2025-04-04', undefined, 'Talks']],
    ['{date}', '2025.04.04', ['2025-04-04', undefined, undefined]],
  ])('%s reads %s', (source, name, [published, outlet, title]) => {
    expect(read(source, name)).toEqual({
      ...(published === undefined ? {} : { published }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(title === undefined ? {} : { title }),
    });
  });

  it.each([
    ['{date}_{title}', 'Talks begin.txt', /no “_” behind the \{date\}/],
    ['{date}_{title}', 'soon_Talks.txt', /“soon” is no date/],
    ['{date}_{title}', '2025-02-30_Talks.txt', /no date/],
    ['{date}_{title}', '04-05-2025_Talks.txt', /no date/],
    ['{date}_{title}', '2025-04-04_.txt', /nothing where the \{title\}/],
    ['{language}_{title}', 'english_Talks.txt', /no language/],
    ['[{title}]', 'Talks.txt', /does not begin with “\[”/],
    ['{title}]', 'Talks.txt', /does not end with “\]”/],
  ])('%s says why %s does not fit', (source, name, reason) => {
    expect(read(source, name)).toMatch(reason);
  });

  it('fills only what the file did not say', () => {
    const metadata = { ...emptyMetadata, title: 'Own title' };
    expect(
      fillFromName(metadata, compiled('{date}_{title}'), '2025-04-04_Name.txt').metadata,
    ).toEqual({ ...metadata, published: '2025-04-04' });
    expect(fillFromName(metadata, compiled('{date}_{title}'), 'Name.txt').reason).toMatch(/_/);
    const named = { ...emptyMetadata, title: '2025-04-04_Name' };
    expect(
      fillFromName(named, compiled('{date}_{title}'), '2025-04-04_Name.txt').metadata.title,
    ).toBe('Name');
  });

  const word = string({
    unit: constantFrom('a', 'b', 'Z', 'é', 'ш', 'ש', '🙂', 'ß'),
    minLength: 1,
    maxLength: 12,
  });
  const values = record({
    published: constantFrom(
      '2025',
      '2025-04',
      '2025-04-04',
      '2024-02-29T23:59Z',
      '2025-04-04T14:07:09+02:00',
    ),
    outlet: word,
    author: word,
    title: word,
    language: constantFrom('en', 'uk', 'pt-BR', 'zh-Hant'),
  });

  it('reads back what it prints', () => {
    assert(
      property(
        subarray(['date', 'outlet', 'author', 'title', 'language'], { minLength: 1 }),
        constantFrom('_', ' - ', '__', '=', ', '),
        option(constantFrom('[', 'news '), { nil: '' }),
        values,
        (fields, separator, before, metadata) => {
          const pattern = compiled(before + fields.map((field) => `{${field}}`).join(separator));
          const name = printName(pattern, metadata);
          expect(name).not.toBeNull();
          const matched = matchName(pattern, `${name ?? ''}.txt`);
          const wanted = Object.fromEntries(
            fields.map((field) => {
              const key = field === 'date' ? 'published' : field;
              return [key, Object.entries(metadata).find(([known]) => known === key)?.[1]];
            }),
          );
          expect(matched.ok ? matched.metadata : matched.reason).toEqual(wanted);
        },
      ),
    );
  });

  it('answers any name for any pattern, and prints nothing that would be read otherwise', () => {
    assert(
      property(
        string({ unit: 'binary' }),
        string({ unit: 'binary' }),
        values,
        (name, noise, metadata) => {
          const source = `{date}${noise.replace(/[{}]/g, '') || '_'}{title}`;
          const pattern = compiled(source);
          expect(typeof matchName(pattern, name).ok).toBe('boolean');
          const printed = printName(pattern, metadata);
          if (printed === null) return;
          const matched = matchName(pattern, `${printed}.txt`);
          expect(matched.ok && matched.metadata).toMatchObject({ title: metadata.title });
        },
      ),
    );
  });

  it('looks at the ends of long names only', () => {
    assert(
      property(
        integer({ min: 1, max: 20 }),
        constantFrom('1', '-', '_', '.', '{', ' '),
        (size, unit) => {
          const name = unit.repeat(size * 5000);
          expect(matchName(compiled('{date}_{outlet}_{title}'), name).ok).toBe(false);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('guessing', () => {
  it('tells outlets from the first words of titles by their coming again', () => {
    const [first] = guessNamePatterns([
      '2025-04-04_reuters_talks_begin.txt',
      '2025-04-05_reuters_talks_end.txt',
      '2025-04-05_bbc_storm_hits.txt',
      '2025-04-06_bbc_storm_ends.txt',
    ]);
    expect(first).toEqual({ pattern: '{date}_{outlet}_{title}', matched: 4 });
    const [titles] = guessNamePatterns([
      '2025-04-04_talks_begin_here.txt',
      '2025-04-05_storm_hits_coast.txt',
      '2025-04-05_ferry_sails_again.txt',
    ]);
    expect(titles?.pattern).toBe('{date}_{title}');
  });

  it('knows spaces, hyphens and dates at the end', () => {
    expect(
      guessNamePatterns([
        'Reuters - 2025-04-04 - Talks begin.pdf',
        'Reuters - 2025-04-05 - They end.pdf',
      ])[0]?.pattern,
    ).toBe('{outlet} - {date} - {title}');
    expect(
      guessNamePatterns(['Talks begin_20250404.txt', 'They end_20250405.txt'])[0]?.pattern,
    ).toBe('{title}_{date}');
    expect(guessNamePatterns(['2025-04-04.txt', '2025-04-05.txt'])[0]?.pattern).toBe('{date}');
  });

  it('guesses nothing of names that say nothing', () => {
    expect(guessNamePatterns([])).toEqual([]);
    expect(guessNamePatterns(['a.txt', 'document (3).docx', 'scan0001.pdf'])).toEqual([]);
    expect(nameFields).toContain('skip');
  });
});
