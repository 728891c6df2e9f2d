import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/document.ts';
import { findNames } from '../names/find-names.ts';
import { readPairs } from './paired.ts';
import { counted } from './testing/counted.ts';
import { speechLines } from './testing/speech-lines.ts';

const intro = 'The port and its cranes\n\nAda Holt runs the port. She talks of cranes and of rust.';
const talk = [
  'You were in Lima. What did you ask for?\nTime. We asked for time.',
  'And if it does not come?\nThen we close.\nMy crew goes home.',
  'The cranes stand still.\nThey do, and I hate it.',
  'Who pays you?\nThe state pays us.',
];

describe('findSpeech: interviews with each answer right under its question', () => {
  it('gives the answers to the person of the introduction', () => {
    expect(speechLines([intro, ...talk].join('\n\n'))).toEqual([
      '“Time. We asked for time. | Ada Holt | –',
      '“Then we close.\nMy crew goes home. | Ada Holt | –',
      '“They do, and I hate it. | Ada Holt | –',
      '“The state pays us. | Ada Holt | –',
    ]);
  });

  it.each([
    [
      'questions that an explainer asks itself',
      talk.map((pair) => pair.replace(/\b[Yy]ou\b/g, 'they')),
    ],
    ['answers of nobody', talk.map((pair) => `${pair.split('\n')[0] ?? ''}\nNobody knows.`)],
    ['two questions', talk.slice(0, 2)],
    ['prose behind them', [...talk, 'It rained.', 'It snowed.', 'It stopped.']],
  ])('reads none in %s', (_, paragraphs) => {
    const document = readDocument([intro, ...paragraphs].join('\n\n'));
    expect(readPairs(document, findNames(document, []))).toEqual([]);
  });

  it('looks at each line a few times', () => {
    const document = readDocument(`${intro}\n\n${`${talk.join('\n\n')}\n\n`.repeat(500)}`);
    const { items, looks } = counted(document.lines);
    expect(readPairs({ ...document, lines: items }, findNames(document, []))).toHaveLength(4000);
    expect(looks()).toBeLessThanOrEqual(6 * document.lines.length);
  });
});
