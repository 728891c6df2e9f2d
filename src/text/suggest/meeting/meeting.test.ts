import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

const fields = [
  'participants',
  'attendance',
  'host',
  'place',
  'held_on',
  'meeting_format',
  'subject',
] as const;

type Wanted = Partial<Record<(typeof fields)[number], string>>;

const cases: readonly (readonly [string, readonly Wanted[]])[] = [
  [
    'Chancellor Anna Weiss will meet President Luis Ortega in Madrid on 20 March to discuss migration.',
    [
      {
        participants: 'Anna Weiss | Luis Ortega',
        place: 'Madrid',
        held_on: '2026-03-20',
        meeting_format: 'in_person',
        subject: 'migration',
      },
    ],
  ],
  [
    'Minister Ana Ruiz discussed the dam with the Minister of Economy, Tom Berg, in Lima on 12 March.',
    [
      {
        participants: 'Ana Ruiz | Tom Berg',
        place: 'Lima',
        held_on: '2026-03-12',
        meeting_format: 'in_person',
        subject: 'the dam with the Minister of Economy',
      },
    ],
  ],
  ['Tom Berg declined to comment on talks with Canada.', []],
  [
    'Talks between India and Pakistan will resume in Doha next week.',
    [
      {
        participants: 'India | Pakistan',
        place: 'Doha',
        held_on: '2026-03-16/2026-03-22',
        meeting_format: 'in_person',
      },
    ],
  ],
  [
    'Turkey will host a meeting of 12 nations in Istanbul in April.',
    [
      {
        attendance: '12 nations',
        host: 'Turkey',
        place: 'Istanbul',
        held_on: '2026-04',
        meeting_format: 'in_person',
      },
    ],
  ],
  [
    'The foreign ministers of Chile and Peru spoke by phone on Friday.',
    [{ participants: 'Chile | Peru', held_on: '2026-03-13', meeting_format: 'online' }],
  ],
  [
    'Envoys of Kenya and Uganda are due to meet in Kigali on Tuesday.',
    [
      {
        participants: 'Kenya | Uganda',
        place: 'Kigali',
        held_on: '2026-03-17',
        meeting_format: 'in_person',
      },
    ],
  ],
  [
    'The president of France met his Brazilian counterpart in Paris on Wednesday.',
    [
      {
        participants: 'France | Brazil',
        place: 'Paris',
        held_on: '2026-03-11',
        meeting_format: 'in_person',
      },
    ],
  ],
  // What is met may be no meeting.
  ['The new measures meet the demand of the unions.', []],
  ['Spain will not meet the deadline of the European Union.', []],
  ['She has chaired all of its sessions since May.', []],
];

/** Who takes part, by every kind of words for it. */
const whoMeets: readonly (readonly [string, string | undefined])[] = [
  ['The Indian and Chinese foreign ministers met in Tianjin on Monday.', 'India | China'],
  [
    'Amy Holt will hold talks with her Turkish counterpart in Ankara next week.',
    'Amy Holt | Turkey',
  ],
  ['EU leaders are gathering in Copenhagen on Wednesday.', 'EU'],
  ['Leaders from 31 countries gathered in Paris on Thursday for a summit.', 'Leaders'],
  ['King Charles received the president of Ghana at Windsor on Friday.', 'Charles | Ghana'],
  ['President Diaz is scheduled to meet union leaders on Thursday.', 'Diaz | union leaders'],
  [
    'Mayor Ruiz is to meet the leaders of all parties on Wednesday.',
    'Ruiz | leaders of all parties',
  ],
  ['Sharma spoke to his Pakistani counterpart by telephone on Saturday.', 'Sharma | Pakistan'],
  ['Bishnu Karki spoke with Ana Ruiz on Monday evening.', 'Bishnu Karki | Ana Ruiz'],
  [
    'Talks between Armenia and Azerbaijan took place in Abu Dhabi on Thursday.',
    'Armenia | Azerbaijan',
  ],
  ['A meeting between Abbas and Rubio is planned for Wednesday in Amman.', 'Abbas | Rubio'],
  ['Negotiators from Israel and Hamas arrived in Cairo for indirect talks.', 'Israel | Hamas'],
  [
    'The minister, Imogen Cray, and her Norwegian counterpart, Odd Bakke, met aboard a frigate on Tuesday.',
    'Imogen Cray | Odd Bakke',
  ],
  ['Prime Minister Keir Holt will host President Anna Weiss on Monday.', 'Keir Holt | Anna Weiss'],
  // Nobody meets.
  ['Ana Ruiz welcomed the decision of the president on Monday.', undefined],
  ['Ana Ruiz spoke to the BBC on Monday.', undefined],
  ['Ana Ruiz spoke to reporters on Monday.', undefined],
  ['The family received the letter from the minister on Monday.', undefined],
];

describe('meetings', () => {
  it.each(whoMeets)('%s', (text, wanted) => {
    expect(shownFacts(text, 'MEETING', ['participants'])[0]?.['participants']).toBe(wanted);
  });

  it('tells how they met only where the words do', () => {
    const format = (text: string): string | undefined =>
      shownFacts(text, 'MEETING', ['meeting_format'])[0]?.['meeting_format'];
    expect(format('Bishnu Karki spoke with Ana Ruiz on Monday.')).toBeUndefined();
    expect(format('Bishnu Karki spoke with Ana Ruiz by phone on Monday.')).toBe('online');
    expect(format('The call between Bishnu Karki and Ana Ruiz ended late on Monday.')).toBe(
      'online',
    );
  });

  it('takes what is planned for planned', () => {
    const text = 'A meeting between Abbas and Rubio is planned for Wednesday in Amman.';
    expect(shownFacts(text, 'MEETING', ['modality'])).toEqual([{ modality: 'planned' }]);
  });

  it('tells what came out of it and the group that met', () => {
    const told = ['outcome', 'series'];
    expect(
      shownFacts(
        'The G20 met in Rome on Sunday. The leaders agreed to cut tariffs.',
        'MEETING',
        told,
      ),
    ).toEqual([{ outcome: 'agreed to cut tariffs', series: 'G20' }]);
    expect(
      shownFacts(
        'Union leaders met ministers on Tuesday but no deal was reached.',
        'MEETING',
        told,
      ),
    ).toEqual([{ outcome: 'no deal was reached' }]);
  });

  it.each(cases)('%s', (text, wanted) => {
    expect(shownFacts(text, 'MEETING', fields)).toEqual(wanted);
  });

  /** Who meets whom, and when; the texts are of Saturday 14 March 2026. */
  const short: readonly (readonly [string, readonly string[]])[] = [
    ['The next round of talks is due in Istanbul on 2 April.', ['undefined 2026-04-02']],
    [
      'At a call on Sunday, Anna Weiss and Luis Ortega agreed on a text.',
      ['Anna Weiss | Luis Ortega 2026-03-08'],
    ],
    [
      'Minister Ana Ruiz informed Ambassador Tom Berg in a video call on Friday.',
      ['Ana Ruiz | Tom Berg 2026-03-13'],
    ],
    ['Ana Ruiz told reporters at a meeting in Oslo on Friday that the aid would go on.', []],
    [
      'The leaders of France, Germany and Poland meet in Weimar tomorrow.',
      ['France | Germany | Poland 2026-03-15'],
    ],
    [
      'President Ana Ruiz will receive the ambassadors of Japan, Chile and Peru on Monday.',
      ['Ana Ruiz | Japan | Chile | Peru 2026-03-16'],
    ],
    [
      'President Ana Ruiz spoke on Friday with Chancellor Tom Berg.',
      ['Ana Ruiz | Tom Berg 2026-03-13'],
    ],
    [
      'Foreign ministers of 12 countries met in Tallinn on Friday.',
      ['Foreign ministers 2026-03-13'],
    ],
    ['The coordination group meets every Tuesday.', []],
    [
      'At a conference in Rome on Friday, Chad and Mali agreed on a text.',
      ['Chad | Mali 2026-03-13'],
    ],
    [
      'Ministers from 22 countries meeting in Riga on Friday praised the plan.',
      ['Ministers 2026-03-13'],
    ],
    ['A first conference, in Oslo in May 2024, raised $61 million.', ['undefined 2024-05']],
    [
      'The foreign ministers of Japan and Peru, Ken Ito and Ana Ruiz, met in Lima on Friday.',
      ['Ken Ito | Ana Ruiz 2026-03-13'],
    ],
    [
      'Foreign ministers Ken Ito of Japan and Ana Ruiz of Peru meet in Lima today.',
      ['Ken Ito | Ana Ruiz 2026-03-14'],
    ],
    [
      'Minister Ana Ruiz will meet her colleagues from Japan and Chile in Lima tomorrow. The ministers will meet again on 20 March.',
      ['Ana Ruiz | Japan | Chile 2026-03-15', 'ministers 2026-03-20'],
    ],
    [
      'Minister Ana Ruiz met Minister Tom Berg in Lima on Friday. The ministers will meet again on 20 March.',
      ['Ana Ruiz | Tom Berg 2026-03-13', 'Ana Ruiz | Tom Berg 2026-03-20'],
    ],
    [
      'President Ana Ruiz was tired. She and Minister Tom Berg are to meet again in Lima on 20 March.',
      ['Ana Ruiz | Tom Berg 2026-03-20'],
    ],
    ['A follow-up summit, in Oslo, is pencilled in for May 2026.', ['undefined 2026-05']],
    ['No meeting between Ana Ruiz and Tom Berg is planned, the palace said on Friday.', []],
    [
      'President Luis Ortega hosted Chancellor Anna Weiss in Lima on Thursday for talks.',
      ['Luis Ortega | Anna Weiss 2026-03-12'],
    ],
    [
      'Kosovo’s president, Vjosa Ruiz, sees Albania’s premier, Edi Holm, in Tirana on 20 March.',
      ['Vjosa Ruiz | Edi Holm 2026-03-20'],
    ],
    [
      'Envoys of Sudan and of the Blue Front sat in one room in Doha on Monday.',
      ['Sudan | Blue Front 2026-03-09'],
    ],
    [
      'Premier Tom Berg telephoned President Luis Ortega on Friday.',
      ['Tom Berg | Luis Ortega 2026-03-13'],
    ],
    [
      'The Peruvian foreign minister, Ana Ruiz, called her Japanese counterpart, Yoko Ito, on Friday.',
      ['Ana Ruiz | Yoko Ito 2026-03-13'],
    ],
    ['President Luis Ortega called Tom Berg a liar on Friday.', []],
    [
      'Chad and Sudan sent delegations to Cairo on Monday for a new round of indirect talks.',
      ['Chad | Sudan 2026-03-09'],
    ],
    [
      'Premier Tom Berg spoke by telephone to Ana Ruiz, Peru’s president, on Friday and will host her in Oslo on 2 July.',
      ['Tom Berg | Ana Ruiz 2026-03-13', 'Tom Berg | Ana Ruiz 2026-07-02'],
    ],
    [
      'The defence ministers of Finland, Sweden and Norway will gather in Bodø on 24 March.',
      ['Finland | Sweden | Norway 2026-03-24'],
    ],
    [
      'Tom Berg had dinner with Ana Ruiz in Rome on Friday evening.',
      ['Tom Berg | Ana Ruiz 2026-03-13'],
    ],
    ['Poland’s president is due in Lima on 20 March.', ['Poland’s president 2026-03-20']],
    [
      'Minister Ana Ruiz praised the fund. The Minister will travel to Rome on 20 March to meet Tom Berg.',
      ['Ana Ruiz | Tom Berg 2026-03-20'],
    ],
    [
      'Tom Berg and Ana Ruiz met in Oslo on Friday. A second round is planned for 20 March.',
      ['Tom Berg | Ana Ruiz 2026-03-13', 'Tom Berg | Ana Ruiz 2026-03-20'],
    ],
    ['Ana Ruiz spoke to Tom Berg in Lima on Friday.', []],
    ['Ana Ruiz was received by Tom Berg in Lima on Friday.', ['Tom Berg | Ana Ruiz 2026-03-13']],
    [
      'Ana Ruiz, the premier, sat down with Tom Berg in Lima on Friday.',
      ['Ana Ruiz | Tom Berg 2026-03-13'],
    ],
    [
      'Delegations from Chad and Sudan were in Cairo on Monday for talks.',
      ['Chad | Sudan 2026-03-09'],
    ],
  ];

  it.each(short)('%s', (text, wanted) => {
    const found = shownFacts(text, 'MEETING', ['participants', 'held_on']);
    expect(found.map((fact) => `${fact['participants']} ${fact['held_on']}`)).toEqual(wanted);
  });
});
