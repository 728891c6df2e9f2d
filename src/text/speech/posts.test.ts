import { describe, expect, it } from 'vitest';
import type { Section } from '../../shared/domain/understanding.ts';
import { readDocument } from '../document/document.ts';
import { findNames } from '../names/find-names.ts';
import { readSections } from '../sections/read-sections.ts';
import { findSpeech } from './find-speech.ts';
import { speechLines } from './testing/speech-lines.ts';

describe('findSpeech: posts', () => {
  it('takes the author from a last line that is an account, or a name and a clock', () => {
    const post = (words: string, signature: string): string => {
      const text = `${words}\n${signature}`;
      const document = readDocument(text);
      const section: Section = {
        kind: 'post',
        start: 0,
        end: text.length,
        label: null,
        bodyStart: 0,
        level: 0,
        time: null,
        clock: null,
        day: null,
      };
      const [quote] = findSpeech(document, [section], findNames(document, [])).quotes;
      return `${text.slice(quote?.start, quote?.end)} | ${quote?.speaker?.name ?? ''}`;
    };
    expect(post('It is quiet now.', 'Ada Holt (@adaholt) · 3 May 2026, 05:48 UTC')).toBe(
      'It is quiet now. | Ada Holt',
    );
    expect(post('All clear. Go home.', 'Ada Holt, 07:34 (edited)')).toBe(
      'All clear. Go home. | Ada Holt',
    );
  });

  it('takes the author from the account above the words, and leaves out time and counts', () => {
    const text =
      'Ada Holt\n@adaholt\nThe minister has signed. 12 trucks leave tonight.\n7:14 PM · Mar 3, 2026\n\nDan Ruiz\n@dan_ruiz_md\n@adaholt 12? We were promised 40.\n7:20 PM · Mar 3, 2026';
    expect(speechLines(text)).toEqual([
      '“The minister has signed. 12 trucks leave tonight. | Ada Holt | –',
      '“@adaholt 12? We were promised 40. | Dan Ruiz | –',
    ]);
  });

  it('takes the author from the account right below the words', () => {
    const text =
      'Thread\n\nThe night was loud.\nAda Holt (@adaholt) · 3 Mar 2026, 05:48 UTC\n\nThe port is shut.\nAda Holt (@adaholt) · 3 Mar 2026, 06:48 UTC\n\nWe go on.\nDan Ruiz (@dan_ruiz) · 3 Mar 2026, 07:48 UTC';
    const document = readDocument(text);
    const { quotes } = findSpeech(
      document,
      readSections(text, '2026-03-03'),
      findNames(document, []),
    );
    expect(
      quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name]),
    ).toEqual([
      ['The night was loud.', 'Ada Holt'],
      ['The port is shut.', 'Ada Holt'],
      ['We go on.', 'Dan Ruiz'],
    ]);
  });

  it('takes the author of a numbered thread from the line above it, the numbers with the words', () => {
    const text =
      'Thread by Ada Holt (@adaholt), 4 October 2026\n\n1/ The cable is down again. What we know, and what we don’t:\n\n2/ Power went at 03:12. Our lines are dead.\n\n3/ The guard has sent two ships. It won’t say what they found.\n\n/end';
    expect(speechLines(text)).toEqual([
      '“1/ The cable is down again. What we know, and what we don’t: | Ada Holt | –',
      '“2/ Power went at 03:12. Our lines are dead. | Ada Holt | –',
      '“3/ The guard has sent two ships. It won’t say what they found. | Ada Holt | –',
    ]);
  });

  it('gives the posts of an unrolled thread to its account, and answers to those who sign them', () => {
    const text =
      'Quay Relief Peru (@quayrelief)\nThread unrolled, 19 August 2026\n\nThe river burst its banks. 🧵\n05:58 UTC · 19 Aug 2026\n\nThank you all.\n1.2K Reposts 3,400 Likes\n06:01 UTC · 19 Aug 2026\n\nWe stand by our promise.\n— British Embassy Lima (@ukinperu), 20:15 UTC · 19 Aug 2026';
    const document = readDocument(text);
    const posts = text
      .split('\n\n')
      .slice(1)
      .map((words): Section => {
        const start = text.indexOf(words);
        const end = start + words.length;
        return {
          kind: 'post',
          start,
          end,
          bodyStart: start,
          label: null,
          level: 0,
          time: null,
          clock: null,
          day: null,
        };
      });
    const found = findSpeech(document, posts, findNames(document, []));
    const shown = found.quotes.map(
      ({ start, end, speaker }) => `${text.slice(start, end)} | ${speaker?.name ?? '–'}`,
    );
    expect(shown).toEqual([
      'The river burst its banks. 🧵 | Quay Relief Peru',
      'Thank you all. | Quay Relief Peru',
      'We stand by our promise. | British Embassy Lima',
    ]);
  });

  it('parts posts of two accounts, and leaves out the number behind an account', () => {
    const text =
      'Ada Holt @adaholt · 3 Jun 2026, 10:12 CEST\n1/2 Why it matters, from somebody who was there: ⤵️\n\nDan Ruiz @danruiz · 3 Jun 2026\nThree strikes since midnight, 12 wounded on my ward.\n\nAda Holt @adaholt · 3 Jun 2026, 10:15 CEST\n2/2 So ask them. Corrections are welcome. /end';
    expect(speechLines(text)).toEqual([
      '“Why it matters, from somebody who was there: ⤵️ | Ada Holt | –',
      '“Three strikes since midnight, 12 wounded on my ward. | Dan Ruiz | –',
      '“So ask them. Corrections are welcome. | Ada Holt | –',
    ]);
  });

  it('finds nothing but the words where a post has no author', () => {
    const text =
      'The mayor posted on X:\n\nWe will not leave our town.\n7:14 PM · Mar 3, 2026\n\nNobody left.';
    expect(speechLines(text).length).toBeLessThanOrEqual(1);
  });
});
