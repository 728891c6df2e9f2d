import { peoplePlan } from './live-people-plan.ts';
import { ramstein, read, typed, type FactPlan } from './fact-plan.ts';
import type { SeedText } from './seed-text.ts';

const germany = 'Germany: €11 billion up to 2029';
const norway = 'UK and Norway: £450 million';

const elevenBillion = {
  donor: 'Germany',
  value_amount: '11000000000',
  value_currency: 'EUR',
  period_edtf: '../2029',
  period_earliest: '',
  period_latest: '2029-12-31',
  period_precision: 'open',
  period_basis: 'explicit',
} as const;

/** The live blog of 11 April 2025: what was pledged, how often it is told, and what contains what. */
function aidPlan(text: SeedText): readonly FactPlan[] {
  const total = text.line(16);
  const commitment = text.line(18);
  const norwegian = text.line(21);
  const announced = text.line(48);
  const parts = text.line(49);
  return [
    {
      name: '21 billion',
      type: 'AID',
      mouse: true,
      quote: [text.from('John Healey', '($23.87 billion)', total)],
      cells: [
        typed('donor', 'Ukraine Defense Contact Group', text.find('attendees', total)),
        typed('measure', 'committed'),
        read('value', text.from('more than', '($23.87 billion)', total)),
        read('reported_by', text.find('John Healey', total)),
      ],
      csv: {
        donor: 'Ukraine Defense Contact Group',
        donor_verbatim: 'attendees',
        value_amount: '21000000000',
        value_currency: 'EUR',
        value_qualifier: 'more than',
        value_conversion_amount: '23870000000',
        value_conversion_currency: 'USD',
      },
    },
    {
      name: '4.5 billion',
      type: 'AID',
      quote: [text.from('£4.5 billion', 'this year', total)],
      cells: [
        // The first “UK” of the line belongs to an office.
        read('donor', text.after('from the ', ' this year', total)),
        typed('measure', 'committed'),
        read('value', text.find('£4.5 billion ($5.9 billion)', total)),
        read('period', text.find('this year', total)),
      ],
      partOf: '21 billion',
      csv: {
        donor: 'UK',
        value_amount: '4500000000',
        value_currency: 'GBP',
        value_conversion_amount: '5900000000',
        period_edtf: '2025',
        period_basis: 'relative to article',
      },
    },
    {
      name: '11 billion, thanked',
      type: 'AID',
      quote: [commitment],
      cells: [
        read('donor', text.find('Germany', commitment)),
        read('recipient', text.after(' aid to ', ' up to', commitment)),
        typed('measure', 'committed'),
        typed('aid_type', 'military', text.find('military', commitment)),
        read('value', text.find('€11 billion ($12.5 billion)', commitment)),
        read('period', text.find('up to 2029', commitment)),
        read('reported_by', text.find('Rustem Umerov', commitment)),
      ],
      event: germany,
      csv: {
        ...elevenBillion,
        recipient: 'Ukraine',
        value_qualifier: 'exact',
        value_conversion_amount: '12500000000',
        value_conversion_currency: 'USD',
        reported_by: 'Rustem Umerov',
      },
    },
    ...[19, 22].map((number): FactPlan => {
      const tweet = text.line(number);
      return {
        name: `11 billion, posted in line ${String(number)}`,
        type: 'AID',
        quote: [tweet],
        cells: [
          read('donor', text.find('Germany', tweet)),
          typed('measure', 'announced'),
          read('value', text.find('€11 billion', tweet)),
          read('announced_on', text.find('today', tweet)),
          read('period', text.find('up to 2029', tweet)),
        ],
        event: germany,
        csv: {
          ...elevenBillion,
          value_conversion_amount: '',
          announced_on_edtf: '2025-04-11',
          announced_on_basis: 'relative to article',
        },
      };
    }),
    {
      name: '450 million at 1138 GMT',
      type: 'AID',
      mouse: true,
      quote: [norwegian],
      cells: [
        typed(
          'donor',
          'UK | Norway',
          text.find('Britain', norwegian),
          text.find('Norway', norwegian),
        ),
        typed('measure', 'committed'),
        read('value', text.find('£450 million ($589 million)', norwegian)),
      ],
      event: norway,
      csv: {
        donor: 'UK | Norway',
        donor_verbatim: 'Britain … Norway',
        value_amount: '450000000',
        value_currency: 'GBP',
        value_conversion_amount: '589000000',
        value_conversion_currency: 'USD',
      },
    },
    {
      name: '450 million in the original entry',
      type: 'AID',
      quote: [
        text.from('Thursday', '($580 million)', announced),
        text.from('radar systems', 'anti-tank mines', parts),
      ],
      cells: [
        read('donor', text.find('UK', announced)),
        typed('measure', 'announced', text.find('announced', announced)),
        read('value', text.find('£450 million ($580 million)', announced)),
        read('announced_on', text.find('Thursday', announced)),
      ],
      event: norway,
      csv: {
        donor: 'UK',
        measure: 'announced',
        value_amount: '450000000',
        value_conversion_amount: '580000000',
        announced_on_edtf: '2025-04-10',
        announced_on_basis: 'relative to article',
        quote_spans: '2',
      },
    },
    {
      name: '350 million',
      type: 'AID',
      quote: [text.from('London', '£350 million', parts)],
      cells: [
        typed('donor', 'UK', text.find('London', parts)),
        typed('measure', 'committed'),
        read('value', text.find('£350 million', parts)),
      ],
      partOf: '450 million in the original entry',
      csv: {
        donor: 'UK',
        donor_verbatim: 'London',
        value_amount: '350000000',
        value_currency: 'GBP',
      },
    },
    {
      name: 'drones',
      type: 'AID',
      quote: [text.sentence('drones', parts)],
      cells: [
        typed('donor', 'UK | Norway'),
        typed('measure', 'announced'),
        read('item', text.find('drones', parts)),
        read('quantity', text.find('hundreds of thousands of drones', parts)),
      ],
      partOf: '450 million in the original entry',
      csv: {
        item: 'drones',
        quantity_best: '',
        quantity_low: '100000',
        quantity_unit: 'drones',
        quantity_qualifier: 'hundreds of thousands',
      },
    },
  ];
}

/** Who was killed and what was shot down, in all and by region. */
function attackPlan(text: SeedText): readonly FactPlan[] {
  const national = text.line(25);
  const air = text.line(26);
  const dnipro = text.line(27);
  return [
    {
      name: 'past day',
      type: 'ATTACK',
      quote: [national],
      cells: [
        typed('attacker', 'Russia', text.find('Russian', national)),
        read('place', text.find('Ukraine', national)),
        read('killed', text.find('At least two civilians', national)),
        read('injured', text.find('32', national)),
        read('occurred_on', text.find('over the past day', national)),
      ],
      csv: {
        attacker: 'Russia',
        attacker_verbatim: 'Russian',
        killed_best: '2',
        killed_low: '2',
        killed_high: '',
        killed_unit: 'civilians',
        killed_qualifier: 'at least',
        injured_best: '32',
        injured_qualifier: 'exact',
        occurred_on_edtf: '2025-04-10/2025-04-11',
        occurred_on_earliest: '2025-04-10',
        occurred_on_latest: '2025-04-11',
        occurred_on_basis: 'relative to article',
      },
    },
    {
      name: 'drones downed',
      type: 'ATTACK',
      mouse: true,
      quote: [text.sentence('24 of 39', air)],
      cells: [
        typed('attacker', 'Russia'),
        typed('launched', '39 drones', text.find('39', air)),
        read('intercepted', text.find('24 of 39 drones', air)),
      ],
      csv: {
        launched_best: '39',
        intercepted_best: '24',
        intercepted_of: '39',
        intercepted_unit: 'drones',
      },
    },
    {
      name: 'Dnipropetrovsk',
      type: 'ATTACK',
      quote: [text.sentence('Dnipropetrovsk', dnipro)],
      cells: [
        read('place', text.find('Dnipropetrovsk region', dnipro)),
        read('killed', text.find('one person', dnipro)),
        read('injured', text.find('22', dnipro)),
      ],
      partOf: 'past day',
      csv: { killed_best: '1', killed_unit: 'person', injured_best: '22' },
    },
  ];
}

/** The six countries, one of which the text names twice. */
function troopsPlan(text: SeedText): readonly FactPlan[] {
  const six = text.line(6);
  const list = text.line(7);
  return [
    {
      name: 'six countries',
      type: 'DEPLOYMENT',
      mouse: true,
      quote: [{ start: six.start, end: list.end }],
      cells: [
        typed(
          'sender',
          'UK | France | Latvia | Lithuania',
          text.from('The UK', 'unnamed country', list),
        ),
        read('destination', text.find('Ukraine', six)),
        typed('deployment_status', 'Pledged'),
        typed('modality', 'conditional'),
        read('condition', text.after('Ukraine if ', ', report', six)),
      ],
      csv: {
        sender: 'UK | France | Latvia | Lithuania',
        destination: 'Ukraine',
        deployment_status: 'pledged',
        modality: 'conditional',
      },
    },
    {
      name: 'Ramstein held',
      type: 'MEETING',
      quote: [text.sentence('50 nations', text.line(43))],
      cells: [
        typed('participants', 'UK | Germany', text.from('UK', 'Germany', text.line(43))),
        read('attendance', text.find('50 nations', text.line(43))),
        read('place', text.find('Brussels', text.line(43))),
        read('held_on', text.find('Friday', text.line(43))),
      ],
      event: ramstein,
      csv: { attendance_best: '50', attendance_unit: 'nations', held_on_edtf: '2025-04-11' },
    },
  ];
}

export function livePlan(text: SeedText): readonly FactPlan[] {
  return [...aidPlan(text), ...attackPlan(text), ...troopsPlan(text), ...peoplePlan(text)];
}
