import { describe, expect, it } from 'vitest';
import { readSections } from './read-sections.ts';
import { kinds } from './testing/outline.ts';

const trucks = 'The minister said the country would send ten more trucks to the region by Sunday.';
const plan = 'Officials in the capital confirmed the plan but gave no details about the convoy.';
const port = 'Three people were hurt when a drone hit a warehouse near the port, police said.';

function text(...lines: readonly string[]): string {
  return lines.join('\n\n');
}

/** The words of the sections of a kind. */
function wordsOf(kind: string, words: string): readonly string[] {
  return readSections(words, '2025-04-11')
    .filter((section) => section.kind === kind)
    .map(({ start, end }) => words.slice(start, end));
}

describe('an article', () => {
  it('is one body', () => {
    expect(kinds(text(trucks, plan, port))).toEqual(['body']);
    expect(kinds(`${trucks}\n${plan}\n${port}`)).toEqual(['body']);
    expect(kinds(trucks)).toEqual(['body']);
    expect(kinds('Trucks')).toEqual(['body']);
    expect(kinds('')).toEqual([]);
    expect(kinds(' \n\t\n')).toEqual([]);
  });

  it('has its title and its dateline before the body', () => {
    const words = text('Drone hits port', `BROD, April 11 (Reuters) — ${trucks}`, plan);
    expect(kinds(words)).toEqual(['heading', 'dateline', 'body']);
    expect(wordsOf('dateline', words)).toEqual(['BROD, April 11 (Reuters)']);
    expect(wordsOf('body', words)).toEqual([`${trucks}\n\n${plan}`]);
  });

  it('has the day of its dateline, and the body too where it is not the article’s', () => {
    const words = `BROD, April 10 (Reuters) — ${trucks}`;
    expect(readSections(words, '2025-04-11').map(({ day }) => day)).toEqual([
      '2025-04-10',
      '2025-04-10',
    ]);
    expect(readSections(words, '2025-04-10').map(({ day }) => day)).toEqual(['2025-04-10', null]);
    expect(readSections(words, null).map(({ day }) => day)).toEqual([null, null]);
  });

  it('nests its headings in the body, each with its own line', () => {
    const words = text('Drone hits port', trucks, 'The road to Brod', plan, 'Who pays?', port);
    expect(kinds(words)).toEqual(['heading', 'body', '  heading', '  heading']);
    expect(wordsOf('heading', words)).toEqual(['Drone hits port', 'The road to Brod', 'Who pays?']);
  });

  it.each([
    'THE ROAD TO BROD',
    '## The road to Brod',
    '**The road to Brod**',
    '2. The road to Brod',
    'II. The road to Brod',
    '“We will drive”',
    'Brod: ‘we will drive, whatever comes’',
    'Explained: why the road matters',
    'About the Alder Foundation',
  ])('has a heading in %j', (heading) => {
    expect(kinds(text(trucks, heading, plan))).toEqual(['body', '  heading']);
  });

  it.each([
    'He said:',
    'The road was closed.',
    'By Jane Doe',
    'Contact: press@alder.example',
    '+1 613 555 0144',
    'Q: Will you stay?',
    '- trucks for the upper town',
    '1. trucks for the upper town',
    'HOLT: We will stay',
    'Venue: Hall of the Road, Brod',
    'and so it went on',
    'Reporting by Jane Doe; editing by Tom Reed',
    'ENDS',
    '# # #',
  ])('has no heading in %j', (line) => {
    expect(kinds(text(trucks, line, plan))).toEqual(['body']);
  });

  it('has no headings in lists and tables', () => {
    const list = ['1. Trucks for the upper town', '2. Boats for the lower town', '3. Pumps'];
    expect(kinds(text(trucks, 'The plan has three parts:', ...list, plan))).toEqual(['body']);
    expect(kinds(text('Results', 'Holt 12', 'Reed 9', 'Berg 3'))).toEqual(['body']);
    expect(kinds(text(trucks, 'Bridge closed', 'Road open', 'Port shut', plan))).toEqual(['body']);
  });

  it('has numbered headings over numbered paragraphs', () => {
    const paragraphs = [`1. ${trucks}`, `2. ${plan}`];
    const words = text('I. The road to Brod', ...paragraphs, 'II. The port', `3. ${port}`);
    expect(wordsOf('heading', text(trucks, words))).toEqual([
      'I. The road to Brod',
      'II. The port',
    ]);
  });

  it.each([
    'Nicosia, 11 April 2025',
    'Kyiv, Ukraine, April 11, 2025',
    'GENEVA, 11 April',
    'Ottawa, Canada – April 11, 2025',
    'Brussels, Friday 11 April 2025 (AFP)',
    'New York/Geneva, 11 April 2025',
  ])('has a dateline in the line %j', (dateline) => {
    const words = text('Ministers agree on trucks', dateline, trucks, plan);
    expect(kinds(words)).toEqual(['heading', 'dateline', 'body']);
    expect(wordsOf('dateline', words)).toEqual([dateline]);
    expect(wordsOf('body', words)).toEqual([`${trucks}\n\n${plan}`]);
    expect(readSections(words, '2025-04-12').map(({ day }) => day)).toEqual([
      null,
      '2025-04-11',
      '2025-04-11',
    ]);
  });

  it.each(['Jane Doe, 11 April 2025', '11 April 2025', 'Updated 11 April 2025'])(
    'has none in %j',
    (line) => {
      expect(kinds(text('Ministers agree on trucks', line, trucks, plan))).toEqual([
        'heading',
        'body',
      ]);
    },
  );

  it('has a heading behind the author in its body', () => {
    const words = text('Ministers agree on trucks', 'By Jane Doe', 'Key points', `• ${plan}`, port);
    expect(kinds(words)).toEqual(['heading', 'body', '  heading']);
  });

  it('has no headings in the questions of an interview', () => {
    const questions = ['How many trucks?', 'What do you need most?', 'Will you stay?'];
    const [first = '', second = '', third = ''] = questions;
    const words = text('The boss of the road', trucks, first, plan, second, port, third, plan);
    expect(kinds(words)).toEqual(['heading', 'body']);
  });

  it('has headings in questions that ask nobody', () => {
    const [first, second, third] = ['What happened?', 'Who was there?', 'What does Brod say?'];
    const words = text('The road, explained', trucks, first, plan, second, port, third, plan);
    expect(wordsOf('heading', words).slice(1)).toEqual([first, second, third]);
  });

  it('begins with a summary that its heading stands over', () => {
    const words = text('Drone hits port', 'Key points', `• ${plan}`, `• ${port}`, trucks);
    expect(kinds(words)).toEqual(['heading', 'body', '  heading']);
  });

  it('has its outlet and a date below its author in the body', () => {
    const about = 'Jane Doe is a driver from Brod who writes about the road and its trucks.';
    const words = text('Drone hits port', 'By Jane Doe', about, 'March 12, 2026', trucks, plan);
    expect(kinds(words)).toEqual(['heading', 'body']);
    expect(kinds(text('Drone hits port', 'Reuters', trucks, plan))).toEqual(['heading', 'body']);
  });

  it('has its title below the letterhead of a release', () => {
    const head = 'Ministry of Works of Norland\nMedia release 12/2026\n12 March 2026, 9.30 CET';
    const words = text(head, 'Norway sends trucks to Brod', trucks, plan);
    expect(kinds(words)).toEqual(['body', 'heading', 'body']);
    expect(wordsOf('body', words)[0]).toBe(head);
  });

  it('has its title below the marks of a press release', () => {
    const marks = ['PRESS RELEASE', 'For immediate release', '12 March 2026'];
    const words = text(...marks, 'Norway sends trucks to Brod', trucks, plan);
    expect(kinds(words)).toEqual(['heading', 'heading', 'body', 'heading', 'body']);
    expect(wordsOf('heading', words).at(-1)).toBe('Norway sends trucks to Brod');
  });

  it('has a dateline that a colon ends, but a transcript has none', () => {
    expect(kinds(text('Drone hits port', `NEW DELHI: ${trucks}`, plan))).toEqual([
      'heading',
      'dateline',
      'body',
    ]);
    const words = text('Drone hits port', `MODI: ${trucks}`, `HOLT: ${plan}`);
    expect(kinds(words)).toEqual(['heading', 'body']);
  });

  it('takes names and dates under the title into the body', () => {
    const words = text('Drone hits port', 'By Jane Doe', '11 April 2025', trucks, plan);
    expect(kinds(words)).toEqual(['heading', 'body']);
    expect(wordsOf('body', words)[0]).toMatch(/^By Jane Doe/);
    const dated = text('Drone hits port', 'By Jane Doe', `BROD (AP) — ${trucks}`, plan);
    expect(kinds(dated)).toEqual(['heading', 'body', 'dateline', 'body']);
  });

  it('has captions and links in the body where they stand in it, and behind it', () => {
    const caption = 'A destroyed bridge near the town of Brod. [Jane Doe/Reuters]';
    const words = text(
      'Drone hits port',
      caption,
      trucks,
      caption,
      'READ MORE: The road to Brod',
      plan,
      'Photo: Jane Doe',
      'Related:\nThe road to Brod\nWho pays for the bridge',
    );
    expect(kinds(words)).toEqual([
      'heading',
      'caption',
      'body',
      '  caption',
      '  link [READ MORE]',
      '  caption [Photo]',
      '  link [Related]',
    ]);
    expect(wordsOf('link', words)[1]?.split('\n')).toHaveLength(3);
  });

  it('keeps a date that was glued to it', () => {
    const goesOn = 'He said the trucks were ready.';
    const [body] = readSections(`date 2025-04-10 ${trucks}\n${goesOn}\n${plan}`, '2025-04-11');
    expect(body).toMatchObject({ kind: 'body', label: 'date 2025-04-10', day: '2025-04-10' });
    const titled = text('date 2025-04-10 Drone hits port', trucks, goesOn);
    expect(kinds(titled)).toEqual(['heading [date 2025-04-10]', 'body']);
  });
});

describe('a digest', () => {
  it('has items of one paragraph under a date', () => {
    expect(kinds(`2025-04-11 ${trucks}\n${plan}\n${port}`)).toEqual([
      'item [2025-04-11]',
      'item',
      'item',
    ]);
  });

  it('has items with dates of their own', () => {
    const words = text(
      'A year of talks',
      `January 3, 2025 — ${trucks}`,
      `February 12, 2025 — ${plan}`,
      'Nothing came of it.',
      `April 2, 2025 — ${port}`,
    );
    const sections = readSections(words, '2025-04-11');
    expect(sections.map(({ kind, label, day }) => [kind, label, day])).toEqual([
      ['heading', null, null],
      ['item', 'January 3, 2025', '2025-01-03'],
      ['item', 'February 12, 2025', '2025-02-12'],
      ['item', 'April 2, 2025', '2025-04-02'],
    ]);
  });

  it('has bullets, outlets, places or datelines', () => {
    const bulleted = text('Morning briefing', `• ${trucks}`, `• ${plan}`, `• ${port}`);
    expect(kinds(bulleted)).toEqual(['heading', 'item', 'item', 'item']);
    const outlets = text(
      'Daily Briefing',
      'Morning Headlines',
      `Reuters: ${trucks}`,
      `AP News: ${plan}`,
      'Talks',
      `BBC: ${port}`,
      `CNN: ${plan}`,
    );
    expect(kinds(outlets)).toEqual([
      'heading',
      'heading',
      'item [Reuters]',
      'item [AP News]',
      'heading',
      'item [BBC]',
      'item [CNN]',
    ]);
    const places = [`UKRAINE: ${trucks}`, `SUDAN: ${plan}`, `GAZA: ${port}`, `TAIWAN: ${plan}`];
    expect(kinds(text(...places))).toEqual([
      'item [UKRAINE]',
      'item [SUDAN]',
      'item [GAZA]',
      'item [TAIWAN]',
    ]);
    const reports = [`BERLIN — ${trucks}`, `PARIS — ${plan}`, `KYIV — ${port}`];
    expect(kinds(text(...reports))).toEqual([
      'item',
      '  dateline',
      'item',
      '  dateline',
      'item',
      '  dateline',
    ]);
  });

  it('is no report that goes on about the same people', () => {
    const first = 'Defence Minister Tina Holt said the country would send ten more trucks.';
    const second = 'Holt added that the trucks were on their way to the port of Brod.';
    expect(kinds(`date 2025-04-11 ${first}\n${second}\n${plan}`)).toEqual([
      'body [date 2025-04-11]',
    ]);
  });

  it('is no transcript', () => {
    const words = text(
      `HOLT: ${trucks}`,
      `REED: ${plan}`,
      `HOLT: ${port}`,
      `REED: ${plan}`,
      `HOLT: ${trucks}`,
    );
    expect(kinds(words)).toEqual(['body']);
  });
});
