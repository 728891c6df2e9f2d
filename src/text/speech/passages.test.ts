import { describe, expect, it } from 'vitest';
import { speechLines } from './testing/speech-lines.ts';

/** A text, then what is found in it: words | speaker | verb; `“` before direct words. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  // what is said to be said in the future is the reporter's word
  [
    'Ada Holt said the work would go on “for as long as it takes”.',
    '“for as long as it takes | Ada Holt | said',
  ],
  [
    'Ada Holt said that Lima would respond “in kind and without delay”.',
    '“in kind and without delay | Ada Holt | said',
  ],
  // descriptions behind a name, and the pronoun that follows
  [
    '“It drifts,” said Ada Holt, the head of the yard, who has called for a vote. She added: “Ask the crew.”',
    '“It drifts, | Ada Holt | said',
    '“Ask the crew. | She=Ada Holt | added',
  ],
  [
    '“If they come,” warned General Ada Holt, head of the guard, “they will find us ready.”',
    '“If they come, | Ada Holt | warned',
    '“they will find us ready. | Ada Holt | warned',
  ],
  [
    'The yard, which “regrets any delay”, said it would pay.',
    '“regrets any delay | yard | said',
    'it would pay | yard | said',
  ],
  [
    'Two men were freed in Peru, their employer, the Quay Trust, confirmed.',
    'Two men were freed in Peru | Quay Trust | confirmed',
  ],
  // clauses around their verb
  [
    'The ship, it said, would leave in May, and 12 more would follow.',
    'The ship, it said, would leave in May, and 12 more would follow | it | said',
  ],
  [
    'What the port needs, Ada Holt argued, is not money but time.',
    'What the port needs, Ada Holt argued, is not money but time | Ada Holt | argued',
  ],
  [
    'But the fund will run dry by May, the auditors say, unless a donor is found.',
    'the fund will run dry by May | auditors | say',
  ],
  [
    'The guard left the reef, where, it said, a cutter had come within 10 metres.',
    'a cutter had come within 10 metres | it | said',
  ],
  // where what is said ends
  [
    'Ada Holt told reporters that the yard was “looking at every option,” though she stopped short of a promise.',
    '“looking at every option, | Ada Holt | told',
  ],
  [
    'The guard said two boats had sunk, without giving details.',
    'two boats had sunk | guard | said',
  ],
  [
    'The Daily Planet reported on Thursday that two ships had left, quoting unnamed port officials.',
    'two ships had left | Daily Planet | reported',
  ],
  // clauses without "that", and verbs that no list has
  ['Ada Holt promised voters taxes would fall.', 'taxes would fall | Ada Holt | promised'],
  ['Gazprom says you owe it $709 million.', 'you owe it $709 million | Gazprom | says'],
  ['Critics will say that I exaggerate.', 'I exaggerate | Critics | say'],
  ['A clerk tells me that is a lie.', 'that is a lie | clerk | tells'],
  [
    'According to the UN, some 12 million people in Peru need water.',
    'some 12 million people in Peru need water | UN | –',
  ],
  [
    'The guard said in a Telegram post its boats were on an exercise.',
    'its boats were on an exercise | guard | said',
  ],
  // verbs that look like nouns, and nouns that look like verbs
  [
    '“It is about bread,” Ms Holt notes. “No fields, no bread.”',
    '“It is about bread, | Holt | notes',
    '“No fields, no bread. | Holt | notes',
  ],
  [
    'Peru, smaller but quicker, has already shipped two turbines, the delegation notes.',
    'Peru, smaller but quicker, has already shipped two turbines | delegation | notes',
  ],
  [
    'Ada Holt, the clerk, calls the plan “the dearest press release in history” and says the yard would pay.',
    '“the dearest press release in history | Ada Holt | calls',
    'the yard would pay | Ada Holt | says',
  ],
  [
    'The yard will not sell its cranes, State Secretary Ada Holt has said, contradicting a report.',
    'The yard will not sell its cranes | Ada Holt | said',
  ],
  [
    'First of the day: the yard and the port have put their names to a loan, guaranteed by the bank.',
  ],
  [
    'Lima promised another $80 million for food, of which $30 million is to go to the port, but few groups have seen it.',
  ],
  // single words are held at a distance
  ['Lima has rejected the claims as “fantasy”.'],
  [
    'Ada Holt termed the sum “peanuts” and alleged that the port was lying.',
    'the port was lying | Ada Holt | alleged',
  ],
  // sources by what they wrote, and by the name behind their office
  [
    'According to a report by the general staff, it was launched at sea.',
    'it was launched at sea | general staff | –',
  ],
  ['According to UNDP estimates, it will take a decade.', 'it will take a decade | UNDP | –'],
  [
    'Two people were killed overnight, according to the governor, Ada Holt.',
    'Two people were killed overnight | Ada Holt | –',
  ],
  [
    'Half of it would come from the reserve, according to a document seen by Reuters.',
    'Half of it would come from the reserve | document | –',
  ],
  // verbs that are participles, nouns and adjectives
  [
    'Lima, which had promised £25m, now says it can find only £11m.',
    'it can find only £11m | Lima | says',
  ],
  [
    'The left denied any role in the raid, for which a group that calls itself Dawn claimed credit.',
  ],
  ['Lima denied claims on social media that it had sent ships.'],
  ['Its 10 promised trucks are stuck in the port.'],
  ['It is part of a plan that all parties agreed in 2023 and that runs until 2030.'],
  [
    'Lima says its forces hit the “military cargo” and nothing else.',
    'its forces hit the “military cargo” and nothing else | Lima | says',
  ],
  [
    'The minister faced accusations of “dressing up old money” on Thursday.',
    '“dressing up old money | – | –',
  ],
  // words behind a colon
  ['Asked about the vote, Ada Holt had one word: “Shameful.”', '“Shameful. | Ada Holt | –'],
  ['The message from Lima was clear: “Pay up or leave.”', '“Pay up or leave. | Lima | –'],
  [
    'Ada Holt’s message to the rebels: “Lay down your arms.”',
    '“Lay down your arms. | Ada Holt | –',
  ],
  [
    'Ada Holt came last. Her verdict on the season: “We were lucky.”',
    '“We were lucky. | Her=Ada Holt | –',
  ],
  [
    'Holt on the referee: “I’d rather not say what I think.”',
    '“I’d rather not say what I think. | Holt | –',
  ],
  [
    'Ada Holt said she was tired.\n\nOn the vote: “I hear words. I wait for actions.”',
    'she was tired | Ada Holt | said',
    '“I hear words. I wait for actions. | Ada Holt | –',
  ],
];

describe('findSpeech: clauses, colons and who is behind them', () => {
  it.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(speechLines(text)).toEqual(found);
  });

  it('takes "it" for the ministry that the last sentence began with, not for its country', () => {
    const text =
      'Peru’s Defense Ministry was silent. In the past it has said it fires only at night.';
    expect(speechLines(text)).toEqual(['it fires only at night | it=Defense Ministry | said']);
  });

  it('gives a title to whoever says the same words below it', () => {
    const text =
      '‘We are not a bank with a flag’\n\nThe port is late. “We are not a bank with a flag,” Ada Holt said.';
    expect(speechLines(text)[0]).toBe('“We are not a bank with a flag | Ada Holt | –');
  });

  it('takes no author for whom a pronoun means', () => {
    const text = 'A long night\n\nBy Juan Ortiz\n\nThe governor was late. He said it was dark.';
    expect(speechLines(text)).toEqual(['it was dark | He=governor | said']);
  });

  it('knows that a ministry holds no office', () => {
    const text =
      'Defence Minister Ada Holt left early.\n\nTwo boats are missing, the defence ministry said.';
    expect(speechLines(text)).toEqual(['Two boats are missing | defence ministry | said']);
  });

  it('leaves reports in headings to the sentences below them', () => {
    const text =
      '14:05 GMT\nPort will pay, says Ada Holt\n\nThe port will pay its share, Ada Holt said.\n\n13:05 GMT\nNothing moves in the harbour\n\nNothing moved at noon.';
    expect(speechLines(text)).toEqual(['The port will pay its share | Ada Holt | said']);
  });
});
