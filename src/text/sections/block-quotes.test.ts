import { describe, expect, it } from 'vitest';
import { readSections } from './read-sections.ts';

/** The texts of the sections of a kind. */
function textsOf(kind: string, text: string): readonly string[] {
  return readSections(text, '2025-04-11')
    .filter((section) => section.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

const before = 'Defence Minister Tina Holt met her colleagues in the capital on Friday morning.';
const after =
  'Holt will travel to the coast on Monday to see the damage for herself, officials said.';

describe('block quotes', () => {
  it.each([
    ['said', 'She said:'],
    ['summarised', 'She summarized:'],
    ['urged', 'Holt urged the council to act before the winter:'],
    ['statement', 'The ministry issued a statement on Friday:'],
    ['told', 'Holt told reporters in the port of Brod:'],
    ['at night', 'Holt has also appealed for more boats. She said on Wednesday night:'],
  ])('begin behind a colon (%s)', (_, opener) => {
    const quote = 'We must act now, and we must act together with our friends.';
    const text = [before, opener, quote, after].join('\n');
    expect(textsOf('quote', text)).toEqual([quote]);
  });

  it('go on as long as somebody speaks', () => {
    const quote = [
      'We have asked for boats since the first day of the flood.',
      'Right now, the town lacks not the will but only the boats.',
      'I know that they are there, and I know that they could sail tonight.',
    ];
    const text = [before, 'She said:', ...quote, after].join('\n\n');
    expect(textsOf('quote', text)).toEqual([quote.join('\n\n')]);
  });

  it('take a last paragraph that names nobody', () => {
    const quote = ['We have been given promises for a year now.', 'Promises do not stop the rain.'];
    expect(textsOf('quote', [before, 'She said:', ...quote].join('\n'))).toEqual([
      quote.join('\n'),
    ]);
  });

  it('end where the reporter goes on', () => {
    const quote = 'We will stay in the valley until the last house is dry.';
    const narration = [
      'The council voted for the plan by 30 votes to 12 late in the evening.',
      'Three boats arrived in Brod on Thursday.',
      'Mayor Luka Oblak said the town would pay for the fuel.',
    ];
    for (const next of narration)
      expect(textsOf('quote', [before, 'She said:', quote, next, after].join('\n'))).toEqual([
        quote,
      ]);
  });

  it('need no verb where the next paragraph says "we"', () => {
    const quote = 'We are not leaving, whatever the ministry writes to us this time.';
    const text = [before, 'The mayor did not mince his words:', quote, after].join('\n');
    expect(textsOf('quote', text)).toEqual([quote]);
  });

  it('are none where quotation marks or a list follow', () => {
    const quoted = '“We must act now,” she told the council, “and we must act together.”';
    expect(textsOf('quote', [before, 'She said:', quoted, after].join('\n'))).toEqual([]);
    const list = ['- boats for the upper town', '- sandbags for the lower town', '- pumps'];
    expect(textsOf('quote', [before, 'She asked for:', ...list].join('\n'))).toEqual([]);
    const facts = 'The dam is 40 metres high, and Hidro Nord built it in the year 1961.';
    expect(textsOf('quote', [before, 'The figures are known:', facts, after].join('\n'))).toEqual(
      [],
    );
  });

  it('need no colon between two reports of what somebody said', () => {
    const opener = 'A senior official says the aim of the attack is to cut the road to the coast.';
    const quote = 'The signs we have seen so far are in keeping with our assessment of last week.';
    const next = 'The official said Russia had launched more than 100 missiles.';
    expect(textsOf('quote', [before, opener, quote, next].join('\n\n'))).toEqual([quote]);
    const editors = 'We are closing this blog now. Our next update will follow later today.';
    expect(textsOf('quote', [before, opener, editors].join('\n\n'))).toEqual([]);
    expect(textsOf('quote', [before, quote, after].join('\n\n'))).toEqual([]);
  });

  it('are paragraphs marked with >', () => {
    const marked = ['> The dam will hold.', '> It was built to hold.'];
    expect(textsOf('quote', [before, ...marked, after].join('\n'))).toEqual([marked.join('\n')]);
  });

  it('are one paragraph where the author says "I" as well', () => {
    const essay = [
      'I have lived by this river for forty years, and I have never seen it so high as today.',
      'My neighbours and I carried sandbags until the sun came up over the ruined bridge.',
      'We know what the engineers wrote, for we asked them, and they answered us in plain words:',
      'We warned you of the crack in our report, and we warned you again in our letter.',
      'We read it, my friends and I, and we put it into a drawer like everybody else did here.',
    ];
    expect(textsOf('quote', essay.join('\n\n'))).toEqual([essay[3]]);
  });
});
