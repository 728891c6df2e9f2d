import { describe, expect, it } from 'vitest';
import { speechLines } from './testing/speech-lines.ts';

/** A text, then what is found in it: words | speaker | verb; `“` before direct words. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  // who is meant, with what tells which one, but without places and clauses
  ['A spokeswoman for the port said it was shut.', 'it was shut | spokeswoman for the port | said'],
  [
    '“It shook,” said one resident of the village.',
    '“It shook, | one resident of the village | said',
  ],
  ['The head of the watchdog said it was late.', 'it was late | head of the watchdog | said'],
  [
    'It is over, according to two people briefed on the sale.',
    'It is over | two people briefed on the sale | –',
  ],
  ['Analysts at the bank said it was cheap.', 'it was cheap | Analysts | said'],
  ['Four drivers who waited at the gate said it was shut.', 'it was shut | Four drivers | said'],
  [
    'The engineers who took part in the trial said it had failed.',
    'it had failed | engineers | said',
  ],
  ['It lost 40 votes, most of them from the left who say it is weak.', 'it is weak | left | say'],
  [
    'It was signed by 20 mayors, most of them women who say the law is weak.',
    'the law is weak | women | say',
  ],
  [
    'According to two clerks, who asked not to be named, the file was lost.',
    'the file was lost | two clerks | –',
  ],
  [
    'Sen. Ada Holt, D-Ohio, a member of the panel, accused the firm of having “lied to the people of this state.”',
    '“lied to the people of this state. | Ada Holt | accused',
  ],
  // names that end as adverbs do
  ['The road is open, Mayor Ada Tully told the council.', 'The road is open | Ada Tully | told'],
  ['“It is open,” said Ada Reilly.', '“It is open, | Ada Reilly | said'],
  ['Kelly said the road was open.', 'the road was open | Kelly | said'],
  // adverbs that belong to what is counted
  ['The mayor said only 300 of them had come.', 'only 300 of them had come | mayor | said'],
  ['The mayor said nearly every house was gone.', 'nearly every house was gone | mayor | said'],
  ['The mayor said only that work went on.', 'work went on | mayor | said'],
  // a row of clauses, each with a source of its own
  [
    'The port counted 22 dead, the army said 14 were fighters, and the court listed 19 names.',
    '14 were fighters | army | said',
  ],
  [
    'As night fell, the army said 14 were fighters, and five had fled.',
    '14 were fighters, and five had fled | army | said',
  ],
  // verbs, agents and words that go on
  [
    'As one clerk put it, the plan is “too little, too late”.',
    '“too little, too late | one clerk | put it',
  ],
  [
    'Ada Holt was joined by Sam Pike of the union, who said it was late.',
    'it was late | Sam Pike | said',
  ],
  [
    'The court adjourned, with counsel submitting that time was short.',
    'time was short | counsel | submitting',
  ],
  ['Ada Holt termed the bill “a diversion”.', '“a diversion | Ada Holt | termed'],
  [
    '“It takes time,” she says. “And patience.” She laughs. “Mostly patience.”',
    '“It takes time, | she | says',
    '“And patience. | she | says',
    '“Mostly patience. | she | –',
  ],
  ["Mayor slams 'cruel' gang after theft"],
  [
    'According to the refugee agency, UNHCR, 12 people have crossed.',
    '12 people have crossed | refugee agency | –',
  ],
  [
    'According to the refugee agency, Lima, Quito and Bogota were hit.',
    'Lima, Quito and Bogota were hit | refugee agency | –',
  ],
  ['Ada Holt said the party “stands ready”.', '“stands ready | Ada Holt | said'],
  // headings
  ['‘We had to jump from the roof’', '“We had to jump from the roof | – | –'],
  [
    "'I count the hours between them': a town in the dark",
    '“I count the hours between them | – | –',
  ],
  [
    'Ada Holt: ‘a fuel depot, and nothing but a depot’',
    '“a fuel depot, and nothing but a depot | Ada Holt | –',
  ],
  ["'No regrets'"],
];

describe('findSpeech: speakers by description', () => {
  it.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(speechLines(text)).toEqual(found);
  });

  it('takes "she" for the minister who was the subject, not for the country before her', () => {
    const text =
      "The mediator, Ione Abara, said it was late.\n\nNorvalia's Defence Minister Maren Holt has put the total at €3 billion.\n\n“Nobody came with empty hands,” she told reporters.";
    expect(speechLines(text).at(-1)).toBe('“Nobody came with empty hands, | she=Maren Holt | told');
  });

  it('leaves out what an outlet asks, and takes in what it reports others to say', () => {
    const text =
      'Ada Holt runs the port.\n\nHarbour Post: You told the council that the quay was safe. Is it?\n\nHolt: It was.\n\nHarbour Post: The union says it is not. Why?\n\nHolt: Ask them.';
    expect(speechLines(text)).toEqual([
      'the quay was safe | You=Ada Holt | told',
      '“It was. | Holt=Ada Holt | –',
      'it is not | union | says',
      '“Ask them. | Holt=Ada Holt | –',
    ]);
  });
});
