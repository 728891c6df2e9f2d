import { read, typed, type FactPlan } from './fact-plan.ts';
import type { SeedText } from './seed-text.ts';

/** What people said in the live blog, under names and offices that the text gets wrong. */
export function peoplePlan(text: SeedText): readonly FactPlan[] {
  const summit = text.line(33);
  const evasion = text.line(34);
  const press = text.line(11);
  const talks = text.line(4);
  const appeal = text.line(51);
  return [
    {
      name: 'misspelled',
      type: 'STATEMENT',
      quote: [summit],
      // The text misspells the name: it stays as printed, and the cell is set right.
      cells: [
        read('speaker', { start: summit.start, end: summit.start + 9 }, 'Boris Pistorius'),
        read('said', text.after('said ', '.', summit)),
      ],
      csv: { speaker: 'Boris Pistorius' },
    },
    {
      name: 'evasion',
      type: 'STATEMENT',
      quote: [evasion],
      cells: [
        typed('speaker', 'Boris Pistorius'),
        read('office', text.find('Defense Secretary', evasion)),
        read('said', text.from('would rather not', 'world', evasion)),
        typed('stance', 'Declines to comment', text.find('would rather not discuss', evasion)),
        typed('modality', 'refused', text.find('would rather not discuss', evasion)),
      ],
      csv: {
        speaker: 'Boris Pistorius',
        speaker_verbatim: '',
        office: 'Defense Secretary',
        stance: 'declines_comment',
        modality: 'refused',
      },
    },
    {
      name: 'wrong office',
      type: 'STATEMENT',
      quote: [press],
      cells: [
        read('speaker', text.find('Boris Pistorius', press)),
        typed('office', 'German Defense Minister', text.find('German Foreign Minister', press)),
        read('said', text.after('“', '”', press)),
        typed('stance', 'accuses'),
      ],
      csv: {
        speaker: 'Boris Pistorius',
        speaker_verbatim: 'Boris Pistorius',
        office: 'German Defense Minister',
        stance: 'accuses',
      },
    },
    {
      name: 'late Friday',
      type: 'MEETING',
      quote: [talks],
      cells: [
        typed(
          'participants',
          'Vladimir Putin | Steve Witkoff',
          text.find('Vladimir Putin', talks),
          text.find('Steve Witkoff', talks),
        ),
        read('place', text.find('St. Petersburg', talks)),
        read('held_on', text.find('late Friday', talks)),
      ],
      csv: {
        participants: 'Vladimir Putin | Steve Witkoff',
        participants_verbatim: 'Vladimir Putin … Steve Witkoff',
        place: 'St. Petersburg',
        held_on_edtf: '2025-04-11',
        held_on_basis: 'relative to article',
      },
    },
    {
      name: 'appeal',
      type: 'STATEMENT',
      mouse: true,
      quote: [{ start: appeal.start, end: text.line(53).end }],
      cells: [
        read('speaker', text.find('Volodymyr Zelensky', appeal)),
        read('said', { start: text.line(52).start, end: text.line(53).end }),
        read('said_on', text.find('Wednesday night', appeal)),
      ],
      csv: {
        speaker: 'Volodymyr Zelensky',
        said_on_edtf: '2025-04-09',
        said_on_earliest: '2025-04-09',
        said_on_basis: 'relative to article',
      },
    },
  ];
}
