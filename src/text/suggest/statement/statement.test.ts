import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

const fields = ['speaker', 'office', 'said', 'stance'] as const;

type Wanted = Partial<Record<(typeof fields)[number], string>>;

const cases: readonly (readonly [string, readonly Wanted[]])[] = [
  [
    '“We were lucky,” said Maria Sosa, a nurse. “The next wave came an hour later.”',
    [
      {
        speaker: 'Maria Sosa',
        office: 'nurse',
        said: 'We were lucky, … The next wave came an hour later.',
      },
    ],
  ],
  [
    'Japan’s prime minister, Aya Mori, warned that the island could be cut off.',
    [
      {
        speaker: 'Aya Mori',
        office: 'Japan’s prime minister',
        said: 'the island could be cut off',
        stance: 'warns',
      },
    ],
  ],
  [
    'Amnesty International urged Egypt to release the journalists.',
    [
      {
        speaker: 'Amnesty International',
        said: 'urged Egypt to release the journalists',
        stance: 'demands',
      },
    ],
  ],
  [
    'The White House declined to comment.',
    [{ speaker: 'White House', said: 'declined to comment', stance: 'declines_comment' }],
  ],
  [
    'Saudi Arabia denied that it had bombed the port of Hodeidah.',
    [{ speaker: 'Saudi Arabia', said: 'it had bombed the port of Hodeidah', stance: 'denies' }],
  ],
  [
    'President Ruiz has refused to talk about the lake. “It is ours,” he said on Friday.',
    [{ speaker: 'Ruiz', office: 'President', said: 'It is ours,', stance: 'refuses' }],
  ],
  // What is said of another fact is told by that fact.
  ['Denmark will send 12 tanks to Ukraine, the minister said.', []],
  // Neither a court's ruling nor a condition is a position.
  ['The court rejected the appeal.', []],
  ['The bank would help if the city asked for it.', []],
];

describe('statements', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shownFacts(text, 'STATEMENT', fields)).toEqual(wanted);
  });

  it('tells the form of speech, the day and the occasion', () => {
    const text = 'Maria Sosa said at a news conference in Lima on Thursday: “The lake is dry.”';
    expect(shownFacts(text, 'STATEMENT', ['said_on', 'speech_form', 'occasion'])).toEqual([
      { said_on: '2026-03-12', speech_form: 'direct_quote', occasion: 'a news conference' },
    ]);
  });

  it('leaves the questions of an interview out', () => {
    const text = 'The Herald: How deep is the lake?\n\nSosa: It is three metres deep. It was nine.';
    const statements = shownFacts(text, 'STATEMENT', ['said']);
    expect(statements.every((fact) => fact['said'] !== 'How deep is the lake?')).toBe(true);
  });
});
