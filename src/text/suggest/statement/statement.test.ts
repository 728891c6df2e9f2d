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
    'Ana Ruiz declined to say whether the bridge would be closed.',
    [
      {
        speaker: 'Ana Ruiz',
        said: 'declined to say whether the bridge would be closed',
        stance: 'declines_comment',
      },
    ],
  ],
  [
    'The Kremlin has dismissed reports of a quarrel.',
    [{ speaker: 'Kremlin', said: 'dismissed reports of a quarrel', stance: 'opposes' }],
  ],
  [
    'Ana Ruiz’s office said the bridge was safe.',
    [{ speaker: 'Ana Ruiz’s office', said: 'the bridge was safe' }],
  ],
  [
    'Ana Ruiz put the bill at €4.2 billion.',
    [{ speaker: 'Ana Ruiz', said: 'put the bill at €4.2 billion', stance: 'informs' }],
  ],
  ['Ana Ruiz denied this.', [{ speaker: 'Ana Ruiz', said: 'denied this', stance: 'denies' }]],
  [
    'Ana Ruiz refused to specify the type.',
    [
      {
        speaker: 'Ana Ruiz',
        said: 'refused to specify the type',
        stance: 'declines_comment',
      },
    ],
  ],
  [
    'Ana Ruiz condemned the attack on Brod, in which gunmen killed 14 villagers.',
    [
      {
        speaker: 'Ana Ruiz',
        said: 'condemned the attack on Brod, in which gunmen killed 14 villagers',
        stance: 'opposes',
      },
    ],
  ],
  // A denial and the words behind it are two; so are a clause and a quote of one sentence.
  [
    'Lagat denied this. “No such paper exists,” Lagat said.',
    [
      { speaker: 'Lagat', said: 'denied this', stance: 'denies' },
      { speaker: 'Lagat', said: 'No such paper exists,' },
    ],
  ],
  [
    'Ana Ruiz called the plan “a very bad joke” and said that parliament would stop it.',
    [
      { speaker: 'Ana Ruiz', said: 'a very bad joke' },
      { speaker: 'Ana Ruiz', said: 'parliament would stop it' },
    ],
  ],
  [
    'Asked if the bridge would open, Ana Ruiz said no.',
    [{ speaker: 'Ana Ruiz', said: 'said no', stance: 'refuses' }],
  ],
  [
    'The UN mission would not discuss the incident.',
    [{ speaker: 'UN mission', said: 'would not discuss the incident', stance: 'declines_comment' }],
  ],
  [
    'The bridge is shut, Mayor Ana Ruiz said on Monday. The mayor condemned the delay.',
    [
      { speaker: 'Ana Ruiz', office: 'Mayor', said: 'The bridge is shut' },
      { speaker: 'Ana Ruiz', office: 'Mayor', said: 'condemned the delay', stance: 'opposes' },
    ],
  ],
  [
    '“We are late,” Ana Ruiz said. She admitted that some people had brought “more words than money”.',
    [
      { speaker: 'Ana Ruiz', said: 'We are late,' },
      { speaker: 'Ana Ruiz', said: 'more words than money' },
    ],
  ],
  [
    'Asked if the port would keep what it had asked for, Ana Ruiz said: “We need it.”',
    [{ speaker: 'Ana Ruiz', said: 'We need it.', stance: 'demands' }],
  ],
  // What is sent is a fact of its own.
  ['Ana Ruiz said a team of 62 nurses would leave on Sunday.', []],
  // Headlines are told again below.
  ['Ministers gather in Aarhus; Moscow denies the attack on a ship', []],
  // Nobody is asked, or nothing is declined.
  ['Moscow has not replied to a request for comment.', []],
  ['Moscow has not commented.', []],
  // The words close a fact that is told before them.
  ['Tokyo said it would pay Chad €2 million “before the month is out”.', []],
  // A sum, and no clause that is said.
  ['Chile announced 2 billion pesos for schools built in Peru.', []],
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

/** Silences and answers, as `speaker: said`. */
const answers: readonly (readonly [string, string | undefined])[] = [
  ['The bank would not confirm this.', 'bank: would not confirm this'],
  [
    'The health ministry did not immediately respond to a request for comment.',
    'health ministry: did not immediately respond to a request for comment',
  ],
  ['Peskov had no immediate comment.', 'Peskov: had no immediate comment'],
  ['It rained. Karkee later accused the mayor of theft.', 'Karkee: accused the mayor of theft'],
  [
    'Assam had sought Rs 3,200 crore in a memorandum.',
    'Assam: sought Rs 3,200 crore in a memorandum',
  ],
  [
    'A Kremlin spokesman called the meeting a bazaar. He declined to say whether it would go on.',
    'Kremlin spokesman: declined to say whether it would go on',
  ],
  // A condition asks for nothing, and an office that stays shut does not decline.
  ['Canada is ready to send troops to Latvia if NATO asks for them, the minister said.', undefined],
  ['The office did not open on Friday.', undefined],
];

describe('statements', () => {
  it.each(answers)('%s', (text, wanted) => {
    const [fact] = shownFacts(text, 'STATEMENT', ['speaker', 'said']);
    expect(fact === undefined ? undefined : `${fact['speaker']}: ${fact['said']}`).toBe(wanted);
  });

  it('takes what is denied behind a comma for a denial', () => {
    const text = 'The mayor accused the Herald of theft, which the Herald denied.';
    expect(shownFacts(text, 'STATEMENT', ['stance']).map(({ stance }) => stance)).toEqual([
      'accuses',
    ]);
    const two = 'The gates are shut, which Amnesty denied.';
    expect(shownFacts(two, 'STATEMENT', ['speaker', 'stance'])).toEqual([
      { speaker: 'Amnesty', stance: 'denies' },
    ]);
  });

  it('names those who say it together', () => {
    const text = 'Thirty states have joined, Latvia and Estonia announced.';
    expect(shownFacts(text, 'STATEMENT', ['speaker'])).toEqual([{ speaker: 'Latvia | Estonia' }]);
  });

  it('tells whom it is directed at and whom it is about', () => {
    const shown = (text: string): unknown => shownFacts(text, 'STATEMENT', ['about', 'addressee']);
    expect(shown('Amnesty urged Egypt to free them.')).toEqual([{ addressee: 'Egypt' }]);
    expect(shown('Macron condemned Hamas for the attack.')).toEqual([{ about: 'Hamas' }]);
    expect(shown('Ana Ruiz told the BBC that talks had failed.')).toEqual([{ addressee: 'BBC' }]);
    expect(shown('“We are late,” Ana Ruiz told reporters.')).toEqual([{ addressee: 'reporters' }]);
    expect(shown('“We are late,” Ana Ruiz told me.')).toEqual([{}]);
  });

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
