import { ramstein, read, typed, type FactPlan } from './fact-plan.ts';
import type { SeedText } from './seed-text.ts';

/** The digest of 4 April 2025: ten items of one line each. */
export function digestPlan(text: SeedText): readonly FactPlan[] {
  const first = text.line(1);
  const talks = text.line(2);
  const guarantees = text.line(3);
  const plan = text.line(4);
  const reuters = text.line(5);
  const forum = text.line(6);
  const assets = text.line(7);
  const data = text.line(8);
  const offer = text.line(9);
  const drone = text.line(10);
  return [
    {
      name: 'NATO meeting',
      type: 'MEETING',
      quote: [text.after('2025-04-04 ', ' Britain and Germany', first)],
      cells: [
        typed(
          'participants',
          'UK | France',
          text.find('Britain', first),
          text.find('France', first),
        ),
        read('place', text.find('NATO headquarters', first)),
        read('held_on', text.find('April 10', first)),
      ],
      csv: {
        participants: 'UK | France',
        held_on_edtf: '2025-04-10',
        held_on_earliest: '2025-04-10',
        held_on_latest: '2025-04-10',
        held_on_precision: 'day',
        held_on_basis: 'relative to article',
      },
    },
    {
      name: 'Ramstein announced',
      type: 'MEETING',
      mouse: true,
      quote: [text.sentence('Ramstein', first)],
      cells: [
        typed(
          'participants',
          'UK | Germany',
          text.from('Britain', 'Germany', text.sentence('Ramstein', first)),
        ),
        read('held_on', text.find('April 11', first)),
        typed('modality', 'planned'),
      ],
      event: ramstein,
      csv: { participants: 'UK | Germany', held_on_edtf: '2025-04-11', modality: 'planned' },
    },
    {
      name: 'Umerov and Lecornu',
      type: 'MEETING',
      quote: [
        text.from('Rustem Umerov', 'France', talks),
        text.from('air defense', 'joint weapons production', talks),
      ],
      cells: [
        typed(
          'participants',
          'Rustem Umerov | Sébastien Lecornu',
          text.find('Rustem Umerov', talks),
          text.find('Sebastien Lecornu', talks),
        ),
        read('place', text.find('France', talks)),
        read('subject', text.from('air defense', 'joint weapons production', talks)),
      ],
      csv: { participants: 'Rustem Umerov | Sébastien Lecornu', place: 'France', quote_spans: '2' },
    },
    {
      name: '15 countries',
      type: 'MEETING',
      quote: [text.sentence('15 countries', guarantees)],
      cells: [
        typed('participants', 'Unnamed countries', text.find('countries', guarantees)),
        read('attendance', text.find('About 15 countries', guarantees)),
      ],
      csv: {
        attendance_best: '15',
        attendance_low: '',
        attendance_unit: 'countries',
        attendance_qualifier: 'about',
      },
    },
    {
      name: 'coalition',
      type: 'DEPLOYMENT',
      quote: [text.sentence('Britain', plan), text.sentence('deployment', plan)],
      cells: [
        typed('sender', 'UK | France', text.from('Britain', 'France', plan)),
        read('destination', text.find('Ukraine', plan)),
        typed('deployment_status', 'Under consideration'),
        typed('modality', 'planned'),
      ],
      csv: {
        sender: 'UK | France',
        destination: 'Ukraine',
        deployment_status: 'considered',
        modality: 'planned',
      },
    },
    {
      name: 'demilitarization',
      type: 'OTHER',
      quote: [text.sentence('Reuters', reuters)],
      cells: [
        read('actor', text.find('Russia', reuters)),
        read('counterpart', text.find('Ukraine', reuters)),
        typed('plover_event', 'request'),
        read('what', text.from('among', 'Russia', reuters)),
        read('reported_by', text.find('Reuters', reuters)),
      ],
      csv: { actor: 'Russia', plover_event: 'REQUEST', reported_by: 'Reuters' },
    },
    {
      name: 'army chiefs',
      type: 'MEETING',
      mouse: true,
      quote: [text.sentence('Paris', forum)],
      cells: [
        typed('participants', 'Army chiefs', text.find('army chiefs', forum)),
        read('attendance', text.find('30 army chiefs', forum)),
        read('place', text.find('Paris', forum)),
      ],
      csv: { attendance_best: '30', attendance_unit: 'army chiefs', attendance_qualifier: 'exact' },
    },
    {
      name: '195 million',
      type: 'AID',
      quote: [text.sentence('195 million', assets), text.sentence('AASM', assets)],
      cells: [
        read('donor', text.find('France', assets)),
        read('recipient', text.find('Ukraine', assets)),
        typed('measure', 'announced'),
        typed('aid_type', 'military', text.find('military', assets)),
        read('item', text.find('AASM bombs', assets)),
        read('value', text.find('195 million euros', assets)),
        typed('modality', 'planned'),
      ],
      csv: {
        donor: 'France',
        recipient: 'Ukraine',
        measure: 'announced',
        aid_type: 'military',
        item: 'AASM bombs',
        value_amount: '195000000',
        value_currency: 'EUR',
        value_qualifier: 'exact',
        value_conversion_amount: '',
        modality: 'planned',
      },
    },
    {
      name: 'intelligence goes on',
      type: 'AID',
      quote: [text.sentence('United Kingdom', data)],
      cells: [
        typed('donor', 'UK', text.find('United Kingdom', data)),
        read('recipient', text.find('Ukraine', data)),
        typed('measure', 'committed'),
        typed('aid_type', 'intelligence', text.find('intelligence data', data)),
      ],
      csv: { donor: 'UK', donor_verbatim: 'United Kingdom', aid_type: 'intelligence' },
    },
    {
      name: 'intelligence offered',
      type: 'STATEMENT',
      quote: [text.sentence('Lecornu', offer)],
      cells: [
        read('speaker', text.find('Sébastien Lecornu', offer)),
        read('office', text.find('French Defense Minister', offer)),
        read('said', text.after('announced the ', '.', offer)),
        typed('stance', 'offers'),
      ],
      csv: { speaker: 'Sébastien Lecornu', office: 'French Defense Minister', stance: 'offers' },
    },
    {
      name: 'Reaper',
      type: 'ATTACK',
      mouse: true,
      quote: [text.sentence('Su-35', drone)],
      cells: [
        typed('attacker', 'Russia', text.find('Russian', drone)),
        read('target', text.find('Reaper drone', drone)),
        read('weapon', text.find('Su-35', drone)),
        read('place', text.find('international airspace', drone)),
      ],
      csv: {
        attacker: 'Russia',
        attacker_verbatim: 'Russian',
        weapon: 'Su-35',
        target: 'Reaper drone',
      },
    },
  ];
}
