import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/document.ts';
import { findNames } from '../names/find-names.ts';
import { readAlternation } from './alternation.ts';
import { speechLines } from './testing/speech-lines.ts';

const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const pair = ['Peter Ruiz: How is the port?', 'Ada Holt: Quiet. We sent 40 people home.'];
const talk = ['Have you seen the dam?', 'I have.', 'What do you need?', 'We need sand.'];

describe('findSpeech: interviews that name their speakers once', () => {
  it('goes on behind a labelled question and answer', () => {
    const found = speechLines(
      text(
        'A quiet port',
        ...pair,
        'Who paid them?',
        'The state. It was late.',
        'And now?',
        'Wait.',
      ),
    );
    expect(found).toEqual([
      '“Quiet. We sent 40 people home. | Ada Holt | –',
      '“The state. It was late. | Ada Holt | –',
      '“Wait. | Ada Holt | –',
    ]);
  });

  it('takes a short sentence between single answers for a question', () => {
    const found = speechLines(
      text(...pair, 'The cranes have stopped working.', 'They have, since May.', 'Why?', 'Rust.'),
    );
    expect(found.map((line) => line.split(' | ')[0])).toEqual([
      '“Quiet. We sent 40 people home.',
      '“They have, since May.',
      '“Rust.',
    ]);
  });

  it('keeps the paragraphs of an answer together where answers are long', () => {
    const found = speechLines(
      text(
        ...pair,
        'The cranes have stopped working.',
        'Why?',
        'Rust.',
        'And salt, which we forgot.',
      ),
    );
    expect(found.map((line) => line.split(' | ')[0])).toEqual([
      '“Quiet. We sent 40 people home.\n\nThe cranes have stopped working.',
      '“Rust.\n\nAnd salt, which we forgot.',
    ]);
  });

  it.each([
    'Ada Holt, 51, has run the port since 2019.',
    'Born in Lima, Ada Holt studied law.',
    'This interview was shortened.',
    'Interview by Peter Ruiz',
  ])('ends before %j', (last) => {
    expect(speechLines(text(...pair, 'And now?', 'We wait.', last)).at(-1)).toBe(
      '“We wait. | Ada Holt | –',
    );
  });

  it('knows persons by their initials', () => {
    const found = speechLines(
      text(
        'Ada Holt met Peter Ruiz.',
        'PR: And now?',
        'AH: We wait.',
        'PR: For whom?',
        'AH: Rain.',
      ),
    );
    expect(found).toEqual(['“We wait. | AH=Ada Holt | –', '“Rain. | AH=Ada Holt | –']);
  });
});

describe('findSpeech: interviews without labels', () => {
  it.each([
    'Ada Holt runs the port. She spoke to Peter Ruiz in Lima.',
    'Ada Holt runs the port. We met her in Lima.',
    'We asked Ada Holt about the port.',
    'Ada Holt spoke to the Ledger about the port.',
    'The port is quiet. In an interview with the Ledger, Ada Holt tells why.',
  ])('takes the answers behind %j for hers', (introduction) => {
    expect(speechLines(text('A quiet port', introduction, ...talk)).slice(-2)).toEqual([
      '“I have. | Ada Holt | –',
      '“We need sand. | Ada Holt | –',
    ]);
  });

  it('takes questions with a label and answers without', () => {
    const asked = [
      'Q: Have you seen it?',
      'I have.',
      'Q: Who has not?',
      'We all have.',
      'Q: So?',
      'So.',
    ];
    expect(speechLines(text('We asked Ada Holt about the port.', ...asked))).toEqual([
      '“I have. | Ada Holt | –',
      '“We all have. | Ada Holt | –',
      '“So. | Ada Holt | –',
    ]);
  });

  it('reads nothing said in an answer, and no question, as a quote', () => {
    const found = speechLines(
      text(
        'We asked Ada Holt about the port.',
        'What would you say to the ministers who meet in Lima?',
        'I told the mayor that the dam would hold. He said it would not.',
        'What do you need?',
        'Sand.',
      ),
    );
    expect(found).toEqual([
      '“I told the mayor that the dam would hold. He said it would not. | Ada Holt | –',
      '“Sand. | Ada Holt | –',
    ]);
  });
});

describe('findSpeech: layouts of interviews', () => {
  it.each([
    [
      'initials behind whole names',
      'Ada Holt runs the port. She spoke to Mila Brandt.|Mila Brandt: You load 3,000 boxes. Who pays?|Ada Holt: Mostly nobody.|MB: The ministry says it has paid €2 million.|AH: It has promised them.|MB: And in May?|AH: Ask me in May.',
      [
        '“Mostly nobody.',
        'it has paid €2 million | ministry',
        '“It has promised them.',
        '“Ask me in May.',
      ],
    ],
    [
      'letters with stops',
      'INTERVIEW: General Ada Holt, head of the guard|Q. How many boats do you have?|A. Enough.|Q. The minister said that it was 40.|A. Then you have your number.|Q. And shells?|A. They are in the post.',
      ['“Enough.', 'it was 40 | minister', '“Then you have your number.', '“They are in the post.'],
    ],
    [
      'questions in bold',
      'Harbour pilot Ada Holt on forty years at the bar|**What was the worst night?**|The Castor. We lost two men.|**Has the job changed?**|Everything has.|I tell the young ones.|**Would you do it again?**|Tomorrow.',
      ['“The Castor. We lost two men.', '“Everything has.|I tell the young ones.', '“Tomorrow.'],
    ],
    [
      'dashes',
      'The Ledger met Ada Holt, head of the port, in Lima.|— How long can it stay closed?|— A week.|— And the workers?|— They are paid. I made that clear.',
      ['“A week.', '“They are paid. I made that clear.'],
    ],
    [
      'capitals with a title, and the surname alone',
      'ANCHOR: Good evening. Minister, did you know?|MINISTER ADA HOLT: I did not.|ANCHOR: Your deputy says he told you in May.|HOLT: He told me of invoices.|ANCHOR: Thank you.|HOLT: Good night.',
      ['“I did not.', 'he told you in May | deputy', '“He told me of invoices.', '“Good night.'],
    ],
    [
      'initials with stops',
      'HG: You load 3,000 boxes. Who pays?|Ada Holt: Mostly nobody.|HG: And in May?|A.H.: Ask me in May.|HG: Will it last?|A.H.: I have no comment on that.',
      ['“Mostly nobody.', '“Ask me in May.', '“I have no comment on that.'],
    ],
    [
      'answers that alone have a label',
      'Ada Holt runs the port.|You have said that aid must be “measurable”. Why?|Holt: We are no bank.|And the ships?|Holt: Two of them.|We have no more.|The left says you are hiding.|Holt: (laughs) Next question.|Will it last?|Holt: No.',
      [
        'aid must be “measurable” | Ada Holt',
        '“We are no bank.',
        '“Two of them.|We have no more.',
        'you are hiding | left',
        '“Next question.',
        '“No.',
      ],
    ],
    [
      'names in lines of their own',
      'Mila Brandt|You load 3,000 boxes. Who pays?|Ada Holt|Mostly nobody.|We do.|Mila Brandt|And in May?|Ada Holt|Ask me in May.',
      ['“Mostly nobody.|We do.', '“Ask me in May.'],
    ],
  ])('%s', (_, lines, found) => {
    const read = speechLines(lines.replaceAll('|', '\n\n'));
    const shown = found.map((line) =>
      line.includes(' | ') ? line : `${line.replaceAll('|', '\n\n')} | Ada Holt`,
    );
    const named = read.map((line) => {
      const [words = '', speaker = ''] = line.split(' | ');
      return `${words} | ${speaker.split('=').at(-1)?.replace('ADA HOLT', 'Ada Holt') ?? ''}`;
    });
    expect(named).toEqual(shown);
  });
});

describe('readAlternation: what is no interview', () => {
  it.each([
    ['an op-ed that asks itself', ['The port is quiet.', ...talk]],
    ['an author who tells of a talk', ['I spoke to Ada Holt last week.', ...talk]],
    ['a statement to the press', ['Ada Holt spoke to reporters in Lima.', ...talk]],
    [
      'an explainer',
      ['We asked Ada Holt.', 'What happened?', 'A dam broke.', 'Who paid?', 'The state.'],
    ],
    [
      'an article about its source',
      ['Ada Holt spoke to the Ledger.', ...talk, 'Then Ada Holt left.', 'Why?', 'We do not know.'],
    ],
    [
      'an article with quotes',
      [
        'Ada Holt spoke to the Ledger.',
        'Have you been?',
        '“I have,” she said.',
        'You?',
        'We have.',
      ],
    ],
    [
      'an article that goes on',
      ['Ada Holt spoke to the Ledger.', ...talk, 'a.', 'b.', 'c.', 'd.', 'e.', 'f.', 'g.'],
    ],
    ['one question', ['We asked Ada Holt.', 'Have you been?', 'I have.']],
    ['a labelled pair alone', pair],
    ['labels of which none asks', ['Peter Ruiz: No.', 'Ada Holt: Yes.', 'Why?', 'So.']],
    [
      'questions far behind the introduction',
      ['We asked Ada Holt.', ...'abcdefghij'.split('').map((letter) => `${letter}.`), ...talk],
    ],
  ])('%s', (_, paragraphs) => {
    const document = readDocument(text(...paragraphs));
    expect(readAlternation(document, [], findNames(document, []))).toEqual([]);
  });

  it('a live blog', () => {
    const document = readDocument(text('We asked Ada Holt.', ...talk));
    const names = findNames(document, []);
    const section = {
      start: 0,
      end: document.text.length,
      label: '14:07 GMT',
      bodyStart: 0,
      level: 0,
      time: null,
      clock: null,
      day: null,
    };
    expect(readAlternation(document, [], names)).toHaveLength(4);
    expect(readAlternation(document, [{ ...section, kind: 'update' }], names)).toEqual([]);
  });
});
