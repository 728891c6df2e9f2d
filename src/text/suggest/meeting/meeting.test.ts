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

describe('meetings', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shownFacts(text, 'MEETING', fields)).toEqual(wanted);
  });
});
