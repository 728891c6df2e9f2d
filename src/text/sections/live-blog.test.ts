import { describe, expect, it } from 'vitest';
import { readSections } from './read-sections.ts';
import { kinds } from './testing/outline.ts';

const trucks = 'The minister said the country would send ten more trucks to the region by Sunday.';
const plan = 'Officials in the capital confirmed the plan but gave no details about the convoy.';
const port = 'Three people were hurt when a drone hit a warehouse near the port, police said.';

/** Labels and times of the updates. */
function updates(text: string, published: string | null = '2025-04-11'): readonly string[] {
  return readSections(text, published)
    .filter(({ kind }) => kind === 'update' || kind === 'original')
    .map(({ label, time }) => `${label ?? '-'} = ${time ?? '-'}`);
}

describe('labels of live blogs', () => {
  it.each([
    [
      ['12:07 BST', '11:30 BST'],
      ['2025-04-11T12:07+01:00', '2025-04-11T11:30+01:00'],
    ],
    [
      ['3:15 PM EDT', '2:40 PM EDT'],
      ['2025-04-11T15:15-04:00', '2025-04-11T14:40-04:00'],
    ],
    [
      ['11 Apr 2025 14:07 GMT', '11 Apr 2025 12:07 GMT'],
      ['2025-04-11T14:07Z', '2025-04-11T12:07Z'],
    ],
    [
      ['2025-04-11 14:07 +02:00', '2025-04-11 13:07 +02:00'],
      ['2025-04-11T14:07+02:00', '2025-04-11T13:07+02:00'],
    ],
    [
      ['12 minutes ago (14:20 GMT)', '1h ago (13:05 GMT)'],
      ['2025-04-11T14:20Z', '2025-04-11T13:05Z'],
    ],
    [
      ['Updated 3:15 p.m. ET', 'Updated 1:05 p.m. ET'],
      ['2025-04-11T15:15-04:00', '2025-04-11T13:05-04:00'],
    ],
    [
      ['9:45 AM ET, April 11', '11:10 PM ET, April 10'],
      ['2025-04-11T09:45-04:00', '2025-04-10T23:10-04:00'],
    ],
    [
      ['Friday 14:07 GMT', 'Thursday 22:10 GMT'],
      ['2025-04-11T14:07Z', '2025-04-10T22:10Z'],
    ],
    [
      ['April 11, 2025 07:22 AM IST', 'April 11, 2025 06:50 AM IST'],
      ['2025-04-11T07:22+05:30', '2025-04-11T06:50+05:30'],
    ],
    [
      ['2:07 pm Kyiv time (11:07 GMT)', '1:20 pm Kyiv time (10:20 GMT)'],
      ['2025-04-11T14:07+03:00', '2025-04-11T13:20+03:00'],
    ],
  ])('stand in lines of their own: %j', ([first = '', second = ''], times) => {
    expect(updates(`${first}\n${trucks}\n\n${plan}\n\n${second}\n${port}`)).toEqual([
      `${first} = ${times[0] ?? ''}`,
      `${second} = ${times[1] ?? ''}`,
    ]);
  });

  it.each([
    ['1407 GMT - ', '1330 GMT - ', '1407 GMT', '1330 GMT'],
    ['14.35 CET ', '14.02 CET ', '14.35 CET', '14.02 CET'],
    ['UPDATE 1941 GMT: ', 'UPDATE 1407 GMT: ', 'UPDATE 1941 GMT', 'UPDATE 1407 GMT'],
    ['Update, 3:15 p.m. ET: ', 'Update, 1 p.m. ET: ', 'Update, 3:15 p.m. ET', 'Update, 1 p.m. ET'],
    ['[14:07 GMT] ', '[13:20 GMT] ', '14:07 GMT', '13:20 GMT'],
    ['**14:07 GMT** – ', '**13:20 GMT** – ', '14:07 GMT', '13:20 GMT'],
    ['• 14:07 GMT: ', '• 13:20 GMT: ', '14:07 GMT', '13:20 GMT'],
    ['(14:07 GMT) ', '(13:20 GMT) ', '14:07 GMT', '13:20 GMT'],
    ['Noon ET: ', '10 a.m. ET: ', 'Noon ET', '10 a.m. ET'],
    ['2025-04-11T14:07Z ', '2025-04-11T13:07Z ', '2025-04-11T14:07Z', '2025-04-11T13:07Z'],
  ])('stand before their words: %j', (first, second, firstLabel, secondLabel) => {
    const sections = readSections(`${first}${trucks}\n${plan}\n${second}${port}`, '2025-04-11');
    expect(sections.map(({ kind, label }) => [kind, label])).toEqual([
      ['update', firstLabel],
      ['update', secondLabel],
    ]);
    expect(sections.every(({ time }) => time !== null)).toBe(true);
    expect(sections.map(({ start, bodyStart }) => bodyStart - start)).toEqual([
      first.length,
      second.length,
    ]);
  });

  it.each(['9.05am', '9.05am:', '9:05 a.m. —', '09:05 –', '09h05', '0905 hrs'])(
    'may print no zone, and then have a clock but no time: %j',
    (label) => {
      const text = `${label} ${trucks}\n${label.replace('9', '8')} ${plan}\n${label} ${port}`;
      const sections = readSections(text, '2025-04-11');
      expect(sections.map(({ kind, time }) => [kind, time])).toEqual([
        ['update', null],
        ['update', null],
        ['update', null],
      ]);
      expect(sections[0]?.clock).toBe(label.replace(/[: ]*[—–:]?$/, ''));
    },
  );

  it('take the zone that the text notes, or that all other labels have', () => {
    expect(updates(`All times Eastern\n4:02 pm\n${trucks}\n3:53 pm\n${port}`)).toEqual([
      '4:02 pm = 2025-04-11T16:02-04:00',
      '3:53 pm = 2025-04-11T15:53-04:00',
    ]);
    expect(updates(`All times stated are UK\n14:02\n${trucks}\n13:53\n${port}`)).toEqual([
      '14:02 = 2025-04-11T14:02+01:00',
      '13:53 = 2025-04-11T13:53+01:00',
    ]);
    expect(updates(`14:02 GMT\n${trucks}\n13:53\n${port}`)).toEqual([
      '14:02 GMT = 2025-04-11T14:02Z',
      '13:53 = 2025-04-11T13:53Z',
    ]);
  });

  it('may print a clock in brackets, or two of them', () => {
    expect(updates(`UPDATE (1858): ${trucks}\n\n${plan}\n\nUPDATE (1611): ${port}`)).toEqual([
      'UPDATE (1858) = -',
      'UPDATE (1611) = -',
    ]);
    expect(updates(`10am EST, 6pm EAT\n${trucks}\n9:42am EST, 5:42pm EAT\n${port}`)).toEqual([
      '10am EST, 6pm EAT = 2025-04-11T10:00-05:00',
      '9:42am EST, 5:42pm EAT = 2025-04-11T09:42-05:00',
    ]);
  });

  it('may have no clock', () => {
    const text = `UPDATE 2: ${trucks}\n\nUPDATE: ${plan}\n\nORIGINAL STORY: ${port}`;
    expect(updates(text)).toEqual(['UPDATE 2 = -', 'UPDATE = -', 'ORIGINAL STORY = -']);
  });

  it('stand at the end of a headline', () => {
    const text = [
      `1. Trucks on the waypublished at 12:39 British Summer Time 11 April\n\n${trucks}`,
      `2. Drone hits portpublished at 12:12 British Summer Time 11 April\n\n${port}`,
    ].join('\n\n');
    expect(kinds(text)).toEqual([
      'update [published at 12:39 British Summer Time 11 April]',
      '  heading',
      'update [published at 12:12 British Summer Time 11 April]',
      '  heading',
    ]);
    expect(readSections(text, '2025-04-11')[0]).toMatchObject({ time: '2025-04-11T12:39+01:00' });
  });
});

describe('headlines of updates', () => {
  const nested = ['update [12:07 BST]', '  heading', 'update [11:30 BST]', '  heading'];

  it('stand behind the time', () => {
    const text = `12:07 BST\nTrucks on the way\n${trucks}\n11:30 BST\nDrone hits port\n${port}`;
    expect(kinds(text)).toEqual(nested);
    expect(kinds(`Live: a day in Brod\n${text}`)).toEqual(['heading', ...nested]);
  });

  it('stand before the time', () => {
    const text = `Trucks on the way\n12:07 BST\n${trucks}\nDrone hits port\n11:30 BST\n${port}`;
    expect(kinds(text)).toEqual(nested);
    expect(kinds(`Live: a day in Brod\n${text}`)).toEqual(['heading', ...nested]);
    expect(readSections(text, '2025-04-11')[0]?.start).toBe(0);
  });

  it('may have an author behind the time', () => {
    const text = `Trucks on the way\n10:00 GMT , Jane Doe\n${trucks}\nDrone hits port\n09:30 GMT , Tom Reed\n${port}`;
    expect(updates(text)).toEqual([
      '10:00 GMT = 2025-04-11T10:00Z',
      '09:30 GMT = 2025-04-11T09:30Z',
    ]);
    expect(readSections(text, null)[0]?.start).toBe(0);
  });
});

describe('days of updates', () => {
  it('change at midnight, going down', () => {
    const text = `00:40 GMT\n${trucks}\n00:05 GMT\n${plan}\n23:50 GMT\n${port}\n22:15 GMT\n${plan}`;
    expect(updates(text)).toEqual([
      '00:40 GMT = 2025-04-11T00:40Z',
      '00:05 GMT = 2025-04-11T00:05Z',
      '23:50 GMT = 2025-04-10T23:50Z',
      '22:15 GMT = 2025-04-10T22:15Z',
    ]);
    expect(readSections(text, '2025-04-11').map(({ day }) => day)).toEqual([
      null,
      null,
      '2025-04-10',
      '2025-04-10',
    ]);
  });

  it('change at midnight, going up', () => {
    const text = `22:15 GMT\n${trucks}\n23:50 GMT\n${plan}\n00:05 GMT\n${port}`;
    expect(updates(text)).toEqual([
      '22:15 GMT = 2025-04-11T22:15Z',
      '23:50 GMT = 2025-04-11T23:50Z',
      '00:05 GMT = 2025-04-12T00:05Z',
    ]);
  });

  it('follow the days that are printed between them', () => {
    const text = `Friday, April 11\n14:07 GMT\n${trucks}\nThursday, April 10\n21:30 GMT\n${port}`;
    expect(kinds(text)).toEqual(['heading', 'update [14:07 GMT]', 'heading', 'update [21:30 GMT]']);
    expect(updates(text)).toEqual([
      '14:07 GMT = 2025-04-11T14:07Z',
      '21:30 GMT = 2025-04-10T21:30Z',
    ]);
  });

  it('are not known without the article’s date, unless they are printed', () => {
    expect(updates(`14:07 GMT\n${trucks}\n13:30 GMT\n${port}`, null)).toEqual([
      '14:07 GMT = -',
      '13:30 GMT = -',
    ]);
    const printed = `11 April 2025\n14:07 GMT\n${trucks}\n10 April 2025\n13:30 GMT\n${port}`;
    expect(updates(printed, null)).toEqual([
      '14:07 GMT = 2025-04-11T14:07Z',
      '13:30 GMT = 2025-04-10T13:30Z',
    ]);
  });

  it('count from the article’s date also where it has a time', () => {
    expect(updates(`14:07 GMT\n${trucks}\n13:30 GMT\n${port}`, '2025-04-11T16:00:00Z')).toEqual([
      '14:07 GMT = 2025-04-11T14:07Z',
      '13:30 GMT = 2025-04-11T13:30Z',
    ]);
  });
});

describe('what is above and between the updates', () => {
  it('is a title, a caption, a link, a body', () => {
    const text = [
      'Live: a day in Brod',
      'Tina Holt (R) at the port of Brod',
      'Thursday’s Coverage: A Night in Brod',
      'We follow the day from our desk in Brod, and our reporters are at the port.',
      '12:07 BST',
      trucks,
      '11:30 BST',
      port,
    ].join('\n');
    expect(kinds(text)).toEqual([
      'heading',
      'caption',
      'link [Thursday’s Coverage]',
      'body',
      'update [12:07 BST]',
      'update [11:30 BST]',
    ]);
  });

  it('is a caption without marks where a link or an update follows', () => {
    const caption =
      'Tina Holt and her Moldovan counterpart Ion Rusu at a meeting of the Danube Group in Brod';
    expect(kinds(`${caption}\nUPDATE 1407 GMT:\n${trucks}\nUPDATE 1330 GMT:\n${port}`)).toEqual([
      'caption',
      'update [UPDATE 1407 GMT]',
      'update [UPDATE 1330 GMT]',
    ]);
  });

  it('does not end an update that was changed later', () => {
    const text = `14.07 BST\n${trucks}\nUpdated at 14.12 BST\n13.20 BST\n${port}`;
    expect(kinds(text)).toEqual(['update [14.07 BST]', 'update [13.20 BST]']);
  });

  it('may be a date that a collection glued to the text', () => {
    const text = ` date 2025-04-11 ${plan}\nApril 11, 2025 07:22 AM IST\n${trucks}\nApril 11, 2025 06:50 AM IST\n${port}`;
    expect(kinds(text)).toEqual([
      'body [date 2025-04-11]',
      'update [April 11, 2025 07:22 AM IST]',
      'update [April 11, 2025 06:50 AM IST]',
    ]);
  });

  it('nests datelines, posts and quotes in updates', () => {
    const post = 'Our thanks to Norway — Tina Holt (@tholt) April 11, 2025';
    const quote = 'We must act now, and we must act with our friends.';
    const text = `UPDATE 1407 GMT: BROD (AP) — ${trucks}\n${post}\nHolt said:\n${quote}\nORIGINAL ENTRY: ${port}`;
    expect(kinds(text)).toEqual([
      'update [UPDATE 1407 GMT]',
      '  dateline',
      '  post',
      '  quote',
      'original [ORIGINAL ENTRY]',
    ]);
  });
});

describe('no live blog', () => {
  it.each([
    `${trucks}\nThe talks begin at 14:07 GMT on Friday.\n${plan}`,
    `9 a.m. was too early for the talks, the minister said.\n${plan}\n${port}`,
    `${trucks}\n24 of 39 drones were lost.\n13 more fell into the sea.\n${port}`,
    `${trucks}\n2025 was worse than 2024, she said.\n2024 had been bad enough.\n${port}`,
    `${trucks}\n14.35 million people voted.\n9.05 percent did not.\n${port}`,
    `${trucks}\nUpdate the plan, she told them.\n${port}`,
    `${trucks}\nOriginal reports spoke of three dead.\n${port}`,
    `${trucks}\nUpdates will follow.\n${port}`,
    `${trucks}\nMay 5 was the day of the vote.\nMarch 3 had been the first choice.\n${port}`,
  ])('is %j', (text) => {
    expect(kinds(text)).toEqual(['body']);
  });

  it('is a line of dates under a title', () => {
    const text = `Drone hits port\nBy Jane Doe\nPublished 11 April 2025, 14:07 BST\nUpdated 15:20 BST\n\n${trucks}\n\n${plan}`;
    expect(kinds(text)).toEqual(['heading', 'body']);
    expect(kinds(`Drone hits port\n14:07 BST\n${trucks}\n${plan}`)).toEqual(['heading', 'body']);
  });

  it('is a line of two stamps over the first update', () => {
    const text = `The port in the dark\n\nPublished: 11 April 2025, 06:30 BST. Last updated 12:07 BST\n\n12:07 BST\n${trucks}\n\n11:30 BST\n${plan}`;
    expect(updates(text)).toEqual([
      '12:07 BST = 2025-04-11T12:07+01:00',
      '11:30 BST = 2025-04-11T11:30+01:00',
    ]);
  });

  it('is the second version of an agency’s report', () => {
    const text = `UPDATE 2-Drone hits port, three hurt\n\nBROD, April 11 (Reuters) - ${trucks}\n\n${plan}`;
    expect(kinds(text)).toEqual(['heading', 'dateline', 'body']);
  });

  it('have the title and the standfirst of their blog above them', () => {
    const standfirst = 'Six nations meet in the capital; port says no grain was burnt';
    const blog = ['14:07 GMT', trucks, '12:07 GMT', plan];
    const words = ['Live: war in the south', standfirst, ...blog].join('\n\n');
    expect(kinds(words).slice(0, 3)).toEqual(['heading', 'heading', 'update [14:07 GMT]']);
  });
});
