import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { findMarked } from './quotation-marks.ts';

function inner(text: string): string[] {
  return findMarked(text, readLines(text)).map((marked) =>
    text.slice(marked.inner.start, marked.inner.end),
  );
}

const cases: readonly (readonly [text: string, ...words: string[]])[] = [
  ['No marks here.'],
  ['"Straight," she said.', 'Straight,'],
  ['“Curly,” she said, “twice.”', 'Curly,', 'twice.'],
  ['He called it “a ‘clean’ plan” twice.', 'a ‘clean’ plan'],
  ['“He told me “no” and left,” she said.', 'He told me “no” and left,'],
  ['"He told me "no" and left," she said.', 'He told me "no" and left,'],
  ['‘He told me “no” and left,’ she said.', 'He told me “no” and left,'],
  [
    "'We don't know,' he said. 'It's the ministers' plan.'",
    "We don't know,",
    "It's the ministers' plan.",
  ],
  ['‘We’ll see the unions’ answer soon,’ he said.', 'We’ll see the unions’ answer soon,'],
  ['The ’90s were kind to rock ’n’ roll and the unions’ men.'],
  ["The '90s were kind to rock 'n' roll and the unions' men."],
  ["Tell 'em the workers' hall is open, the owners' club is not."],
  ['« Nous irons », dit-il.', 'Nous irons'],
  ['«Поїдемо», сказав він.', 'Поїдемо'],
  ['»Wir gehen«, sagte er.', 'Wir gehen'],
  ['„Wir gehen“, sagte er.', 'Wir gehen'],
  ['„Idziemy”, powiedział.', 'Idziemy'],
  ['”Vi går”, sade han.', 'Vi går'],
  ['He said: “We are counting on it', 'We are counting on it'],
  ['“We are counting on it…\nThe next day he left.', 'We are counting on it…'],
  ['“One.\n“Two.\n“Three,” he said.', 'One.\n“Two.\n“Three,'],
  ['“One.\n\n“Two,” he said. “Four.”', 'One.\n\n“Two,', 'Four.'],
  ['"One.\n\n"Two," he said. "Four."', 'One.\n\n"Two,', 'Four.'],
  ['‘One.\n‘Two,’ he said.', 'One.\n‘Two,'],
  ['“One.\nTwo,” he said.', 'One.\nTwo,'],
  ['“We will go, he said. “But not now.”', 'We will go,', 'But not now.'],
  ['the flank:v“We need it.”', 'We need it.'],
  ['A 12" pipe and a 6\' man.'],
  ['(“Aside”)', 'Aside'],
  ['said—“now”—and left', 'now'],
  ['“”'],
  ['He “would not go”, he said.', 'would not go'],
  ['“I’m sure it’s theirs,” she said of the Joneses’ house.', 'I’m sure it’s theirs,'],
  ['"Is it \'over\'?" she asked.', "Is it 'over'?"],
];

describe('findMarked', () => {
  it.each(cases.map(([text, ...words]) => ({ text, words })))('$text', ({ text, words }) => {
    expect(inner(text)).toEqual(words);
  });
});
