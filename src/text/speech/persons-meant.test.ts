import { describe, expect, it } from 'vitest';
import { speechLines } from './testing/speech-lines.ts';

/** A text, then what is found in it: words | speaker | verb; `“` before direct words. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  // an office that the text names only later
  [
    'Arland will send 40 trucks, its defence secretary said on Tuesday.\n\n“We stand by our friends,” Neil Ashcombe told parliament.',
    'Arland will send 40 trucks | defence secretary=Neil Ashcombe | said',
    '“We stand by our friends, | Neil Ashcombe | told',
  ],
  [
    'The mayor said the bridge was shut. It opened in 1970, when Mayor Ada Holt was a child.',
    'the bridge was shut | mayor=Ada Holt | said',
  ],
  // a nurse is no defence secretary
  [
    'Its defence secretary said the pause would be short. Ada Bell, a nurse, said she had waited.',
    'the pause would be short | defence secretary | said',
    'she had waited | Ada Bell | said',
  ],
  // of two ministers, the one of the country
  [
    'German Defence Minister Karl Ott met Polish Defence Minister Jan Kot. Germany’s defence minister said it went well.',
    'it went well | defence minister=Karl Ott | said',
  ],
  // whom a pronoun means by given names, titles and what else the text tells
  [
    'Kristoffer Lund spoke to his colleague, Yaryna Holub, by video. She said the guns would come.',
    'the guns would come | She=Yaryna Holub | said',
  ],
  ['Ms Abara met Jonah Reyes in Lima. She said it was late.', 'it was late | She=Abara | said'],
  [
    'Chief Ada Holt said two had confessed. According to her, they knew the way.',
    'two had confessed | Ada Holt | said',
    'they knew the way | her=Ada Holt | –',
  ],
  // a body’s place tells which is meant
  [
    'The government in Aden said the road was open.',
    'the road was open | government in Aden | said',
  ],
  // the agency, the group: the body that the text was telling of
  [
    'The charity MediReach runs two clinics. The group said they were shut.',
    'they were shut | group=MediReach | said',
  ],
  [
    'Most fled, the UN migration agency said. The agency said it was cold.',
    'Most fled | UN migration agency | said',
    'it was cold | agency=UN migration agency | said',
  ],
  // names that are given by the way
  [
    'One man, who gave his name only as Yusuf, said his house had gone.',
    'his house had gone | One man=Yusuf | said',
  ],
  [
    'Critics, including the general Otto Reiss, say it comes too late.',
    'it comes too late | Critics | say',
  ],
  [
    'The Greens, whose leader, Anna Bauer, called it “a very bad deal”, left.',
    '“a very bad deal | Anna Bauer | called',
  ],
  ['It was, in Holt’s words, “a day of shame”.', '“a day of shame | Holt | –'],
  // what somebody shows, and sums that were promised
  ['It will rain, a letter to parliament showed.', 'It will rain | letter to parliament | showed'],
  ['21 states and the bank pledged 3 billion.'],
  [
    'The ministry said it would give 30 million, on top of 118 million announced in May.',
    'it would give 30 million, on top of 118 million announced in May | ministry | said',
  ],
  // what the writer adds
  [
    'The Red Cross said 31 were dead, a figure that the ministry could not confirm.',
    '31 were dead | Red Cross | said',
  ],
  ['Asked if they would leave, he said no.'],
  // a clause whose verb is not seen, names behind a description, and between dashes
  ['No ship of his would pass, Ada Holt said.', 'No ship of his would pass | Ada Holt | said'],
  [
    '“Where is the world?” asked Holt’s colleague, nurse Laila Nasser.',
    '“Where is the world? | Laila Nasser | asked',
  ],
  ['Arland – which regrets the war – said it had left.', 'it had left | Arland | said'],
  [
    '“We will restore the heat by Thursday” – energy minister Ada Holt.',
    '“We will restore the heat by Thursday | Ada Holt | –',
  ],
  [
    'An aide told friends that it was “more hope than plan”, the Ledger reported.',
    '“more hope than plan | aide | told',
  ],
  [
    'The minister said cuts would continue, but added: “We will get through.”',
    'cuts would continue | minister | said',
    '“We will get through. | minister | added',
  ],
  [
    'The ministry wishes to make clear, in reply to press reports, that it is open.',
    'it is open | ministry | make clear',
  ],
  [
    'Arland’s junta said it had no record of a strike, rejecting a report of 16 dead.',
    'it had no record of a strike | junta | said',
  ],
  [
    'Ada Holt said she would send none and could not add to the sum.',
    'she would send none and could not add to the sum | Ada Holt | said',
  ],
  ['By Friday, according to the fund, half had come.', 'half had come | fund | –'],
  ['When they meet again in May, they should be asked for it.'],
  [
    'Ada Holt had a word for it. When I called, she laughed. “Nobody ever judged us, did they?”',
    '“Nobody ever judged us, did they? | she=Ada Holt | laughed',
  ],
  ['Channel 9 reported that it was over.', 'it was over | Channel 9 | reported'],
  [
    'The talks open at ten; they will end at noon, Ada Holt says.',
    'they will end at noon | Ada Holt | says',
  ],
  ['The embassy in Nairobi said the road was open.', 'the road was open | embassy | said'],
];

describe('findSpeech: who is meant', () => {
  it.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(speechLines(text)).toEqual(found);
  });
});
