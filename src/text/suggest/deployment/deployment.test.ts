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
    'Spain ruled out putting boots on the ground.',
    [{ sender: 'Spain', deployment_status: 'ruled_out', modality: 'refused' }],
  ],
  [
    'Turkey could patrol the Black Sea.',
    [{ sender: 'Turkey', deployment_status: 'considered', modality: 'hypothetical' }],
  ],
  [
    'Estonia will deploy 200 soldiers to Mali. Poland will not take part.',
    [
      {
        sender: 'Estonia',
        destination: 'Mali',
        deployment_status: 'pledged',
        strength: '200 soldiers',
        modality: 'planned',
      },
      { sender: 'Poland', deployment_status: 'ruled_out', modality: 'refused' },
    ],
  ],
  [
    'Some 40 British instructors had been in Kyiv since February.',
    [
      {
        sender: 'United Kingdom',
        destination: 'Kyiv',
        deployment_status: 'under_way',
        strength: '40 British instructors',
        modality: 'done',
      },
    ],
  ],
  ['Italy would not say whether its soldiers could be sent to Kyiv.', []],
  [
    'The brigade there already has 2,200 soldiers from 14 countries.',
    [
      {
        sender_count: '14 countries',
        deployment_status: 'under_way',
        strength: '2200 soldiers',
        modality: 'done',
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

/** Who has or sends how many, by every kind of words for it. */
const sent: readonly (readonly [string, string, string | undefined])[] = [
  ['Rwanda has about 4,000 soldiers in eastern Congo.', 'Rwanda', '4000 soldiers'],
  ['The US has sent a second aircraft carrier to the Middle East.', 'US', undefined],
  [
    'Ruritania is weighing it. Spain sent 350 soldiers and two helicopters to Mali.',
    'Spain',
    '350 soldiers',
  ],
  [
    'Japan is considering sending a destroyer and two patrol aircraft to the Strait of Hormuz.',
    'Japan',
    '2 patrol aircraft',
  ],
  ['Turkish troops entered northern Syria on Wednesday.', 'Turkey', undefined],
  ['The French army will stay in Mali until May.', 'France', undefined],
  [
    'About 1,500 Chilean marines will rotate through Darwin this year.',
    'Chile',
    '1500 Chilean marines',
  ],
];

describe('deployments', () => {
  it.each(sent)('%s', (text, sender, strength) => {
    const [deployment, ...more] = shownFacts(text, 'DEPLOYMENT', ['sender', 'strength']);
    expect(deployment?.['sender']).toBe(sender);
    expect(deployment?.['strength']).toBe(strength);
    expect(more).toEqual([]);
    expect(shownFacts(text, 'AID', ['donor'])).toEqual([]);
  });

  it('takes what a state is sent for aid', () => {
    const text = 'Warsaw would send Ukraine 14 fighter jets.';
    expect(shownFacts(text, 'DEPLOYMENT', ['sender'])).toEqual([]);
    expect(shownFacts(text, 'AID', ['recipient', 'quantity'])).toEqual([
      { recipient: 'Ukraine', quantity: '14 fighter jets' },
    ]);
  });

  it('tells what they are to do', () => {
    const mission = (text: string): string | undefined =>
      shownFacts(text, 'DEPLOYMENT', ['mission'])[0]?.['mission'];
    expect(mission('Spain sent two frigates to the Baltic to guard undersea cables.')).toBe(
      'to guard undersea cables',
    );
    expect(mission('Spain will deploy 300 soldiers to Mali as part of a UN force.')).toBe(
      'as part of a UN force',
    );
    expect(mission('Spain will deploy 300 soldiers to Mali.')).toBeUndefined();
  });

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

  /** Who sends how many, and how far it has come. */
  const short: readonly (readonly [string, readonly string[]])[] = [
    [
      'Some 40 British instructors have been in Kyiv since May.',
      ['United Kingdom 40 British instructors under_way'],
    ],
    [
      'The 60 Danish soldiers already in Narva stay until June.',
      ['Denmark 60 Danish soldiers under_way'],
    ],
    [
      'Six RAF Typhoons and 150 personnel will move to Romania, Britain said.',
      ['Britain 6 RAF Typhoons pledged'],
    ],
    [
      'The Norwegian frigate Roald Amundsen has been moored in Bergen since Monday.',
      ['Norway – under_way'],
    ],
    [
      'Denmark’s army will rotate a company of 130 soldiers to Latvia in April.',
      ['Denmark 130 soldiers pledged'],
    ],
    [
      'Ghana’s 700-strong battalion in southern Lebanon will not be withdrawn before May.',
      ['Ghana 700 pledged'],
    ],
    [
      'A contingent of 170 Bangladeshi police arrived in Kinshasa on Monday.',
      ['Bangladesh 170 Bangladeshi police under_way'],
    ],
    [
      'France has extended the stay of its 300 soldiers in Chad until June.',
      ['France 300 soldiers under_way'],
    ],
    ['HMS Dragon left Portsmouth on Wednesday for the Gulf.', ['United Kingdom – ended']],
    ['Lithuania hosts about 1,700 German soldiers.', ['Germany 1700 German soldiers under_way']],
    [
      'The contributions that Allies pledged:\n\n– Canada: 2,200 troops in Latvia;\n– Spain: 80 engineers in Romania.',
      ['Canada 2200 troops pledged', 'Spain 80 engineers pledged'],
    ],
    ['There will be no U.S. troops on the ground in Haiti.', ['United States – ruled_out']],
    [
      'Kenya will send 900 soldiers to Goma. Poland would send 25. Hungary will send nobody.',
      ['Kenya 900 soldiers pledged', 'Poland 25 considered', 'Hungary – ruled_out'],
    ],
    [
      'Italy will withdraw its soldiers from Mali. Ghana’s 140 stay until March.',
      ['Italy – pledged', 'Ghana 140 under_way'],
    ],
    ['The army chief flew to Cairo on Monday.', []],
    ['Rwanda denies that it has 4,000 troops in eastern Congo.', []],
    ['The army is short of soldiers and cannot fill its barracks.', []],
    ['Germany, asked for two frigates, has said no.', ['Germany 2 frigates ruled_out']],
    ['Poland will not be part of a European force in Ukraine.', ['Poland – ruled_out']],
    [
      'Spain will send 90 soldiers to Mali, but Italy will not take part in it.',
      ['Spain 90 soldiers pledged', 'Italy – ruled_out'],
    ],
    ['Chile pledged a battalion for the mission in Haiti.', ['Chile – pledged']],
    ['The naval ships INS Kavach and INS Tarkash will leave Kochi on Monday.', ['India – pledged']],
    [
      'About 900 American troops are in Syria, including 300 at a base near Tanf.',
      ['United States 900 American troops under_way', 'United States 300 under_way'],
    ],
    [
      'Italy’s defence minister, Carla Ferri, said a frigate was on its way to the Red Sea.',
      ['Italy – under_way'],
    ],
    [
      'Peru is weighing whether to move one of its battalions to the border.',
      ['Peru 1 battalions considered'],
    ],
    [
      'Two Spanish frigates joined an exercise in the Baltic on Monday.',
      ['Spain 2 Spanish frigates under_way'],
    ],
    [
      'The Dutch government is sending two F-35s to Poland to guard the airspace.',
      ['Netherlands 2 F-35s pledged'],
    ],
    ['Spain flies boxes, not battalions, to Mali.', []],
    ['Spain keeps its soldiers at home.', []],
    // Nobody says that these are sent, or they are nobody’s forces.
    ['Downing Street would not say whether British troops could be sent.', []],
    ['The company will send 30 engineers to Kharkiv.', []],
    ['The 12 mortar carriers will leave the plant in Tampere before May.', []],
    ['Hungary has refused to take part in the joint purchase of gas.', []],
  ];

  it.each(short)('%s', (text, wanted) => {
    const found = shownFacts(text, 'DEPLOYMENT', fields);
    expect(
      found.map(
        ({ sender, strength = '–', deployment_status: status }) =>
          `${sender} ${strength} ${status}`,
      ),
    ).toEqual(wanted);
  });
});
