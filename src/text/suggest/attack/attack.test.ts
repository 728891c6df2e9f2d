import { describe, expect, it } from 'vitest';
import { shownFacts, suggestionsOf } from '../testing/shown.ts';

const fields = [
  'attacker',
  'place',
  'killed',
  'injured',
  'launched',
  'intercepted',
  'attack_type',
] as const;

type Wanted = Partial<Record<(typeof fields)[number], string>>;

const cases: readonly (readonly [string, readonly Wanted[]])[] = [
  [
    'A Danish drone became the target of aggressive manoeuvres by a Russian fighter over the Baltic Sea.',
    [{ attacker: 'Russia', place: 'Baltic Sea', attack_type: 'harassment' }],
  ],
  ['The minister became the target of criticism by Russian papers.', []],
  ['The army watched low passes by Polish jets.', []],
  [
    'A boy was shot and killed by Turkish troops in Afrin, the ministry said.',
    [{ attacker: 'Turkey', place: 'Afrin' }],
  ],
  [
    'The army said the drone was one of five that came in from the sea and that the other four were shot down.',
    [{ launched: '5', intercepted: '4', attack_type: 'air_drone_strike' }],
  ],
  [
    'Norway said that Russia had used more than 1,200 drones against the port this week.',
    [{ attacker: 'Russia', launched: '1200 drones', attack_type: 'air_drone_strike' }],
  ],
  [
    'A cyberattack knocked out the website of the customs office in Bergen on Sunday.',
    [{ place: 'Bergen', attack_type: 'cyber' }],
  ],
  [
    'Seven civilians have been killed in the Donetsk region, the administration said.',
    [{ place: 'Donetsk', killed: '7 civilians' }],
  ],
  ['Two Russian jets flew through Estonian airspace on Friday.', [{ attacker: 'Russia' }]],
  ['North Korea fired two ballistic missiles into the sea on Friday, officials said.', []],
  ['Drone makers fired 40 workers in Texas.', []],
  [
    'Gunmen fired on a convoy near Orlivka, killing two drivers and injuring one, police said.',
    [
      {
        attacker: 'Gunmen',
        place: 'Orlivka',
        killed: '2 drivers',
        injured: '1',
        attack_type: 'attack_on_civilians',
      },
    ],
  ],
  [
    'Drones hit a market in Orlivka. The army said it had shot down seven of nine.',
    [{ place: 'Orlivka', launched: '9', intercepted: '7', attack_type: 'air_drone_strike' }],
  ],
  ['Norway’s tale that Chad shelled Orlivka is a lie.', []],
  ['Sudanese troops have retaken the town of Orlivka.', [{ attacker: 'Sudan', place: 'Orlivka' }]],
  ['The president dismissed a claim that his forces had shelled Orlivka.', []],
  ['“Our forces strike barracks, not markets,” the spokesman said.', []],
  [
    'Six people, among them a child, lost their lives in the attack on Orlivka.',
    [{ place: 'Orlivka', killed: '6 people' }],
  ],
  [
    'A missile hit a depot in Orlivka. Two guards died.',
    [{ place: 'Orlivka', killed: '2 guards', attack_type: 'missile_strike' }],
  ],
  [
    'Drones of the National Liberation Army hit a depot near Orlivka on Friday.',
    [{ attacker: 'National Liberation Army', place: 'Orlivka', attack_type: 'air_drone_strike' }],
  ],
  ['Kyiv has asked for missiles that can hit targets 300 kilometres away.', []],
  ['Since 2022 the war has killed tens of thousands of soldiers on both sides.', []],
  [
    'Russian missiles struck Kharkiv overnight, killing three people and wounding 21.',
    [
      {
        attacker: 'Russia',
        place: 'Kharkiv',
        killed: '3 people',
        injured: '21',
        attack_type: 'missile_strike',
      },
    ],
  ],
  [
    'Shelling of the village of Orlivka killed two people on Monday.',
    [{ place: 'Orlivka', killed: '2 people', attack_type: 'shelling' }],
  ],
  [
    'The army repelled an attack by the Rapid Support Forces on the airport, in which nine people died.',
    [{ attacker: 'Rapid Support Forces', killed: '9 people' }],
  ],
  [
    'The air force said 118 of the drones and three of the missiles were shot down.',
    [{ intercepted: '118 drones', attack_type: 'combined_strike' }],
  ],
  ['Russian forces have taken the village of Orlivka.', [{ attacker: 'Russia', place: 'Orlivka' }]],
  ['Russian officials have taken the train to Sochi.', []],
  [
    'A car bomb exploded outside a police station in Mogadishu on Friday, killing at least nine people.',
    [{ place: 'Mogadishu', killed: '9 people', attack_type: 'mine_or_bomb' }],
  ],
  [
    'Ukraine’s air force said it had shot down 41 of 50 Shahed drones launched by Russia overnight.',
    [
      {
        attacker: 'Russia',
        launched: '50 Shahed drones',
        intercepted: '41 Shahed drones',
        attack_type: 'air_drone_strike',
      },
    ],
  ],
  [
    'Houthi rebels fired two missiles at a tanker in the Red Sea, the US Navy said.',
    [
      {
        attacker: 'Houthi rebels',
        place: 'Red Sea',
        launched: '2 missiles',
        attack_type: 'missile_strike',
      },
    ],
  ],
  [
    'Four people died and 30 were injured in a Russian attack on Sumy, officials said.',
    [{ attacker: 'Russia', place: 'Sumy', killed: '4 people', injured: '30' }],
  ],
  [
    'Shelling killed a 60-year-old woman in Nikopol and injured her grandson.',
    [{ place: 'Nikopol', attack_type: 'shelling' }],
  ],
  [
    'Rebels attacked the town of Goma at dawn; 17 civilians died.',
    [{ attacker: 'Rebels', place: 'Goma', killed: '17 civilians' }],
  ],
  [
    'Israeli strikes on southern Lebanon killed seven people. A drone killed two more in Tyre.',
    [
      { attacker: 'Israel', place: 'Lebanon', killed: '7 people' },
      { attacker: 'Israel', place: 'Tyre', killed: '2', attack_type: 'air_drone_strike' },
    ],
  ],
  [
    'Air strikes by the Sudanese army killed 40 people in Tora.',
    [{ attacker: 'Sudan', place: 'Tora', killed: '40 people', attack_type: 'air_drone_strike' }],
  ],
  [
    'Pakistan carried out raids inside Afghanistan late on Tuesday.',
    [{ attacker: 'Pakistan', place: 'Afghanistan' }],
  ],
  ['Arsonists set fire to a depot in Gdynia.', [{ attacker: 'Arsonists', place: 'Gdynia' }]],
  ['Three tankers came under fire in the Gulf of Aden.', [{ place: 'Gulf of Aden' }]],
  [
    'Armed men stopped two lorries near Jalalaqsi and abducted the drivers.',
    [{ attacker: 'Armed men', place: 'Jalalaqsi', attack_type: 'attack_on_civilians' }],
  ],
  [
    'Colombia’s ELN rebels blew up a pipeline in Arauca on Sunday.',
    [{ attacker: 'ELN', place: 'Arauca', attack_type: 'sabotage' }],
  ],
  [
    'Armed men in two skiffs fired at a tanker in the Red Sea on Monday.',
    [{ attacker: 'Armed men', place: 'Red Sea' }],
  ],
  ['Sniper fire killed two nuns in Gaza on Sunday.', [{ place: 'Gaza', killed: '2 nuns' }]],
  [
    'The Blue Front claimed responsibility for the bombing in Mogadishu that killed eight.',
    [{ attacker: 'Blue Front', place: 'Mogadishu', killed: '8', attack_type: 'mine_or_bomb' }],
  ],
  // Denials, gifts and figures of speech are none.
  ['Latvia sent 200 drones to Ukraine last month.', []],
  ['Two drones crossed the border near Palanca on Tuesday.', []],
  ['The prime minister launched an attack on the opposition in Madrid.', []],
  ['The army denied that it had struck a convoy near Tyre.', []],
  ['The minister came under fire in Rome for his silence.', []],
  // Nobody attacks in an accident, and a record is hit without force.
  ['The storm killed 12 people in Bangladesh.', []],
  ['A bus crash killed 14 people near Lima.', []],
  ['The company’s shares hit a record high after it launched a new phone.', []],
  ['They struck a deal on fish in Lisbon.', []],
  ['A commission will find out whether soldiers were killed by shells.', []],
];

/** Counts and places, by every kind of words for them. */
const counted: readonly (readonly [string, readonly Wanted[]])[] = [
  [
    'Nine people, including three children, died in the attack on Sumy and 63 were hurt.',
    [{ place: 'Sumy', killed: '9 people', injured: '63' }],
  ],
  [
    'The death toll from Thursday’s strike on Sumy has risen to 20, including nine children.',
    [{ place: 'Sumy', killed: '20' }],
  ],
  [
    'Air defences shot down 71 of 88 drones and four of the six missiles over Sumy.',
    [
      {
        place: 'Sumy',
        launched: '88 drones',
        intercepted: '71 drones',
        attack_type: 'combined_strike',
      },
      {
        place: 'Sumy',
        launched: '6 missiles',
        intercepted: '4 missiles',
        attack_type: 'combined_strike',
      },
    ],
  ],
  [
    'An official said that 16 died in the strike on Sumy, while three doctors said that at least 30 died.',
    [
      { place: 'Sumy', killed: '16' },
      { place: 'Sumy', killed: '30' },
    ],
  ],
  [
    'Russian drones hit a port on Sunday night. In Izmail, one docker was killed and four were injured.',
    [{ attacker: 'Russia', killed: '1 docker', injured: '4', attack_type: 'air_drone_strike' }],
  ],
  [
    'A tanker was rocked by an explosion off Malta on Monday; four sailors were hurt.',
    [{ place: 'Malta', injured: '4 sailors' }],
  ],
  ['Three colleagues were wounded near Sumy.', [{ place: 'Sumy', injured: '3 colleagues' }]],
  [
    'Rebels overran an army base in Mali, killing 40 soldiers.',
    [{ attacker: 'Rebels', place: 'Mali', killed: '40 soldiers' }],
  ],
  [
    'Three people were stabbed at a station in Hamburg.',
    [{ place: 'Hamburg', attack_type: 'attack_on_civilians' }],
  ],
  [
    'A Russian drone strike on a minibus near Sumy set fire to a field.',
    [{ attacker: 'Russia', place: 'Sumy', attack_type: 'air_drone_strike' }],
  ],
  [
    'The shelling of Sumy has left at least 200 dead and made more than 2,600 people homeless.',
    [{ place: 'Sumy', killed: '200', attack_type: 'shelling' }],
  ],
  [
    'Of 52 drones launched overnight, 47 were shot down, the air force said.',
    [{ launched: '52 drones', intercepted: '47', attack_type: 'air_drone_strike' }],
  ],
  [
    'Russia launched 104 drones at Ukraine overnight. Air defences brought down 86 of them.',
    [
      {
        attacker: 'Russia',
        place: 'Ukraine',
        launched: '104 drones',
        intercepted: '86',
        attack_type: 'air_drone_strike',
      },
    ],
  ],
  [
    'Rescuers pulled three more bodies from the rubble in Dnipro, bringing the death toll from a missile strike to 12.',
    [{ place: 'Dnipro', killed: '12', attack_type: 'missile_strike' }],
  ],
  [
    'At least 14 soldiers and three civilians died when jihadists stormed a camp outside Gao.',
    [{ attacker: 'jihadists', place: 'Gao', killed: '14 soldiers', attack_type: 'armed_clash' }],
  ],
  [
    'Russian drones hit two blocks of flats in Sumy, killing four people.',
    [
      {
        attacker: 'Russia',
        place: 'Sumy',
        killed: '4 people',
        attack_type: 'air_drone_strike',
      },
    ],
  ],
  [
    'A missile hit a bus near Kramatorsk. Six people died, two of them children, and 14 were taken to hospital.',
    [{ place: 'Kramatorsk', killed: '6 people', injured: '14', attack_type: 'missile_strike' }],
  ],
  [
    'Nine dockers are now known to have died in the drone strike on Salif. A further 23 were injured.',
    [
      {
        place: 'Salif',
        killed: '9 dockers',
        injured: '23',
        attack_type: 'air_drone_strike',
      },
    ],
  ],
  [
    'More than 300 drones and seven missiles were launched at Ukraine overnight.',
    [{ place: 'Ukraine', launched: '300 drones', attack_type: 'combined_strike' }],
  ],
  // A fire attacks nobody.
  ['A fire at a nightclub killed 59 people.', []],
];

describe('attacks', () => {
  it.each(counted)('%s', (text, wanted) => {
    expect(shownFacts(text, 'ATTACK', fields)).toEqual(wanted);
  });

  it('tells who claims an attack and what was attacked, with the words', () => {
    const text =
      'A bomber attacked a hotel in Quetta on Friday. The Blue Front claimed responsibility.';
    expect(shownFacts(text, 'ATTACK', ['target', 'claimed_by'])).toEqual([
      { target: 'hotel', claimed_by: 'Blue Front' },
    ]);
    expect(suggestionsOf(text)[0]?.spans).toHaveLength(2);
  });

  it.each(cases)('%s', (text, wanted) => {
    expect(shownFacts(text, 'ATTACK', fields)).toEqual(wanted);
  });

  it('takes the counts of regions as parts of the count of the country', () => {
    const text =
      'At least six people were killed and 20 injured by shelling across Ukraine over the past day. ' +
      'In the Sumy region, two people were killed. In the Kherson region, 11 were injured.';
    const [whole, ...parts] = suggestionsOf(text);
    expect(whole?.partOf).toBeNull();
    expect(parts.map(({ partOf }) => partOf)).toEqual([whole?.key, whole?.key]);
  });

  it('takes those of the dead who died in one place as part of the toll', () => {
    const text =
      'Israeli strikes on Lebanon killed at least 17 people on Thursday. ' +
      'Ten of the dead were in the village of Hamam, where a missile hit a clinic. ' +
      'Six of the dead were children.';
    const [whole, part, ...others] = suggestionsOf(text).filter(
      ({ factType }) => factType === 'ATTACK',
    );
    expect(part?.partOf).toBe(whole?.key);
    expect(shownFacts(text, 'ATTACK', ['attacker', 'killed', 'place'])[1]).toEqual({
      attacker: 'Israel',
      killed: '10 dead',
      place: 'Hamam',
    });
    expect(others).toEqual([]);
  });

  it('goes on with what is told of one attack', () => {
    const text =
      'Air defences downed 30 of 44 drones near Odesa. Another eight drones were lost to jamming.';
    const attacks = suggestionsOf(text);
    expect(attacks).toHaveLength(1);
    expect(attacks[0]?.spans).toHaveLength(2);
  });

  it('counts no dead where no attack was told of', () => {
    expect(shownFacts('Nine people died in the clinic. Three were injured.', 'ATTACK', [])).toEqual(
      [],
    );
  });

  it('keeps each source’s count, at the place told of', () => {
    const text =
      'Gunmen attacked a market in Zinder on Monday. The mayor put the number of dead at 15. ' +
      'A doctor spoke of 12 bodies.';
    expect(shownFacts(text, 'ATTACK', ['place', 'killed'])).toEqual([
      { place: 'Zinder', killed: '15' },
      { place: 'Zinder', killed: '12 bodies' },
    ]);
  });
});
