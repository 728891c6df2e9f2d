import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

const fields = [
  'sender',
  'sender_count',
  'destination',
  'origin',
  'deployment_status',
  'strength',
  'condition',
  'modality',
] as const;

type Wanted = Partial<Record<(typeof fields)[number], string>>;

const cases: readonly (readonly [string, readonly Wanted[]])[] = [
  [
    'Estonia will deploy 200 soldiers to Mali in May.',
    [
      {
        sender: 'Estonia',
        destination: 'Mali',
        deployment_status: 'pledged',
        strength: '200 soldiers',
        modality: 'planned',
      },
    ],
  ],
  [
    'The United States is withdrawing its troops from Niger by September.',
    [{ sender: 'United States', origin: 'Niger', deployment_status: 'ended', modality: 'done' }],
  ],
  [
    'France ruled out sending troops to Haiti.',
    [
      {
        sender: 'France',
        destination: 'Haiti',
        deployment_status: 'ruled_out',
        modality: 'refused',
      },
    ],
  ],
  [
    'A British destroyer arrived in Gibraltar on Monday.',
    [
      {
        sender: 'United Kingdom',
        destination: 'Gibraltar',
        deployment_status: 'under_way',
        modality: 'done',
      },
    ],
  ],
  [
    'Sweden could send up to 800 soldiers to Latvia if the parliament approves.',
    [
      {
        sender: 'Sweden',
        destination: 'Latvia',
        deployment_status: 'pledged',
        strength: '800 soldiers',
        condition: 'if the parliament approves',
        modality: 'conditional',
      },
    ],
  ],
  [
    'Eleven countries are ready to send troops to Lebanon, the newspaper reported.',
    [
      {
        sender_count: '11 countries',
        destination: 'Lebanon',
        deployment_status: 'pledged',
        modality: 'planned',
      },
    ],
  ],
  [
    'Chile, Peru and Brazil have committed to the deployment of a battalion in Haiti.',
    [
      {
        sender: 'Chile | Peru | Brazil',
        destination: 'Haiti',
        deployment_status: 'pledged',
        modality: 'planned',
      },
    ],
  ],
  [
    'NATO will station a brigade of 5,000 troops in Lithuania.',
    [
      {
        sender: 'NATO',
        destination: 'Lithuania',
        deployment_status: 'pledged',
        strength: '5000 troops',
        modality: 'planned',
      },
    ],
  ],
  // Soldiers' tools, software and police at home are no deployment.
  ['Police deployed tear gas against protesters in Tbilisi.', []],
  ['The company deployed new software in its factories.', []],
  // What is given to a state is aid.
  ['Denmark will send 12 tanks to Ukraine.', []],
];

describe('deployments', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shownFacts(text, 'DEPLOYMENT', fields)).toEqual(wanted);
  });

  it('takes ships and aircraft that are sent on a mission as a deployment, not as aid', () => {
    const text = 'Spain is sending four fighters to Lithuania for air policing.';
    expect(shownFacts(text, 'DEPLOYMENT', ['sender', 'strength'])).toEqual([
      { sender: 'Spain', strength: '4 fighters' },
    ]);
    expect(shownFacts(text, 'AID', ['donor'])).toEqual([]);
  });
});
