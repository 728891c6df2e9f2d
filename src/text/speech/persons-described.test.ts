import { describe, expect, it } from 'vitest';
import { speechLines } from './testing/speech-lines.ts';

/** A text, then what is found in it: words | speaker | verb; `“` before direct words. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  // what the text said before that somebody is
  [
    'Ada Holt, a mother of two, came at dawn. “I am tired,” the mother of two said.',
    '“I am tired, | mother of two=Ada Holt | said',
  ],
  [
    'Most left. “It is cold,” said Nina Fell, a student. The guard, Sam Pike, said no more. The student said she was late.',
    '“It is cold, | Nina Fell | said',
    'she was late | student=Nina Fell | said',
  ],
  [
    'Ada Holt bakes. Her brother Olaf drives. “It sells,” the brother said.',
    '“It sells, | brother=Olaf | said',
  ],
  // a calling that nobody else is said to have
  [
    'Dr Ada Holt has treated many. The surgeon says most are young. “They sing,” she says.',
    'most are young | surgeon=Ada Holt | says',
    '“They sing, | she=Ada Holt | says',
  ],
  // of two persons, or in another paragraph, it may be another
  [
    'Sam Pike met Ada Holt. Pike thanked her. The surgeon said it was late.',
    'it was late | surgeon | said',
  ],
  ['Ada Holt has left.\n\nThe surgeon said it was late.', 'it was late | surgeon | said'],
  ['A surgeon came to see Ada Holt. The surgeon said no.'],
  [
    'A surgeon wrote to Ada Holt. Holt came. The surgeon said it was late.',
    'it was late | surgeon | said',
  ],
  // offices under other words
  [
    'Gov. Ada Holt signed it. The governor said it was late.',
    'it was late | governor=Ada Holt | said',
  ],
  [
    'CEO Ada Holt resigned. The chief executive said it was late.',
    'it was late | chief executive=Ada Holt | said',
  ],
  // whose office follows the name of another
  [
    'Speaking beside Chancellor Karl Ott, the Italian premier said it was dead. The premier, Ada Holt, smiled.',
    'it was dead | Italian premier=Ada Holt | said',
  ],
  // names that are verbs elsewhere, a name that was given, and who stands nearby
  ['“It is shut,” its head, Omar Said, told us.', '“It is shut, | Omar Said | told'],
  ['“It is shut,” its chair, Rose Holt, said.', '“It is shut, | Rose Holt | said'],
  [
    'A young man, who gave his name only as Karim, said it was late. “They left,” he said.',
    'it was late | young man=Karim | said',
    '“They left, | he=Karim | said',
  ],
  [
    'Ada Holt waved. A soldier nearby nodded. “Every single one of them,” he repeated.',
    '“Every single one of them, | he=soldier | repeated',
  ],
  // whom nobody has named before: a pronoun, an author, an opponent
  [
    'Asked if it had failed, the envoy shrugged. “It has not begun,” she said. The envoy, Ada Holt, left.',
    '“It has not begun, | she=Ada Holt | said',
  ],
  [
    '“This is our home,” she said. Ada Holt, 40, came in May.',
    '“This is our home, | she=Ada Holt | said',
  ],
  ['John Pike came. “This is it,” she said. Ada Holt left.', '“This is it, | she | said'],
  [
    '“We will be back,” said her opponent. The opponent, Sam Pike, left.',
    '“We will be back, | opponent=Sam Pike | said',
  ],
  // a mother is the mother of one family
  [
    'Her mother, Ada Holt, left. Sam Pike wept. His mother said it was late.',
    'it was late | mother | said',
  ],
  // a lone quote before the one whose it is
  [
    '“They came at night.” Ada Holt looks at the door. “They took my son.”',
    '“They came at night. | Ada Holt | –',
    '“They took my son. | Ada Holt | –',
  ],
  ['“They came at night.” The door was open.', '“They came at night. | – | –'],
  // one of several
  [
    'One driver said it was late. Another said it was early.',
    'it was late | One driver | said',
    'it was early | Another | said',
  ],
  ['“It was hot,” says the clinic’s only doctor, Ada Holt.', '“It was hot, | Ada Holt | says'],
  [
    'The union’s general secretary, Sam Pike, left. The union boss said it was late.',
    'it was late | union boss=Sam Pike | said',
  ],
  [
    'Sam Pike and Ada Holt are friends. Pike shrugs: “They were bad.”',
    '“They were bad. | Pike=Sam Pike | –',
  ],
  // countries and initials of offices
  [
    'Ruud Maas and his Danish colleague, Troels Bach, came. “We give no dates,” the Dane said.',
    '“We give no dates, | Dane=Troels Bach | said',
  ],
  [
    'The Inspector General of Police, Usman Garba, came. The IG said it was late.',
    'it was late | IG=Usman Garba | said',
  ],
  [
    'The World Bank expects growth. The lender said it would be slow.',
    'it would be slow | lender=World Bank | said',
  ],
  ['“It is dead,” one senior Republican said.', '“It is dead, | one senior Republican | said'],
  // the spokesman of another
  [
    '“No,” its spokesman, Maj Gen Sam Pike, said. It will not come, the Prime Minister’s spokesman said.',
    '“No, | Sam Pike | said',
    'It will not come | spokesman | said',
  ],
  // somebody without a name, a title between office and name, and what is no report
  [
    'A spokesperson for the firm said talks went on. “All is open,” the spokesperson said. Ada Holt said she was tired.',
    'talks went on | spokesperson for the firm | said',
    '“All is open, | spokesperson | said',
    'she was tired | Ada Holt | said',
  ],
  [
    'The minister of state, Lord Penn, was asked when. The minister said it was late.',
    'it was late | minister=Penn | said',
  ],
  [
    'One woman, who asked that her name not be used, said: “They say so every spring.”',
    '“They say so every spring. | One woman | said',
  ],
  [
    'But Prof Ada Holt, of the University of Leeds, who had no part in it, said it was late.',
    'it was late | Ada Holt | said',
  ],
  // leaders of countries, and whose somebody is
  [
    'Ukrainian President Ada Holt left. The Ukrainian leader said it was late.',
    'it was late | Ukrainian leader=Ada Holt | said',
  ],
  [
    'Sam Pike, a spokesman for the rail company, came. Few believed it. The company’s spokesman said it was late.',
    'it was late | spokesman=Sam Pike | said',
  ],
  [
    'Sam Pike, a spokesman for the port, came. The company’s spokesman said it was late.',
    'it was late | spokesman | said',
  ],
  [
    'Prime Minister Ada Holt left. The prime minister’s spokesman said it was late.',
    'it was late | spokesman | said',
  ],
  [
    'Pastor John Bell came. The cleric met the governor, Sam Pike. The cleric said it was late.',
    'it was late | cleric | said',
  ],
];

describe('findSpeech: persons who are described', () => {
  it.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(speechLines(text)).toEqual(found);
  });
});
