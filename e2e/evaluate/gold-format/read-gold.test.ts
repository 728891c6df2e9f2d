import { describe, expect, it } from 'vitest';
import { GoldError, readGold, type GoldArticle } from './read-gold.ts';

const text = 'Norway gave €5 million ($6 million) on Friday. On Friday two of 9 ships left.';
const head = 'article\tpublished=2026-03-14';
const friday = 'edtf=2026-03-13 earliest=2026-03-13 latest=2026-03-13 precision=day'.replaceAll(
  ' ',
  '\t',
);
const basis = 'basis=relative to article';

function read(...lines: readonly string[]): GoldArticle {
  return readGold('sample', text, [head, ...lines].join('\n'));
}

/** What is wrong with the lines, or null. */
function faults(...lines: readonly string[]): string | null {
  try {
    read(...lines);
    return null;
  } catch (error) {
    if (error instanceof GoldError) return error.message;
    throw error;
  }
}

describe('readGold', () => {
  it('reads items with their spans, values and lines', () => {
    const money = 'money\t€5 million\tamount=5000000\tcurrency=EUR';
    const article = read('', '# comment', `${money}\tconversion=$6 million|6000000|USD`);
    expect(article).toEqual({
      name: 'sample',
      text,
      published: '2026-03-14',
      items: [
        {
          kind: 'money',
          start: 12,
          end: 22,
          line: 4,
          keys: { amount: '5000000', currency: 'EUR', conversion: '$6 million|6000000|USD' },
        },
      ],
    });
  });

  it('looks for words behind the item of the same kind before', () => {
    const line = `date\tFriday\t${friday}\t${basis}`;
    expect(read(line, line).items.map((item) => item.start)).toEqual([39, 50]);
    expect(faults(line, line, line)).toMatch(/sample\.gold:4: date: “Friday” is not found/);
  });

  it('lets facts share a sentence, and sections start together', () => {
    const items = read(
      'section\tNorway ⋯ left.\tkind=body',
      'section\tNorway\tkind=heading',
      'fact\tNorway ⋯ Friday.\ttype=AID\tid=f1\tdonor=Norway\tvalue=5000000 EUR',
      'fact\tNorway ⋯ Friday.\ttype=AID\tpart_of=f1\tvalue=4/5 EUR',
    ).items.map(({ start, end }) => [start, end]);
    expect(items).toEqual([
      [0, text.length],
      [0, 6],
      [0, 46],
      [0, 46],
    ]);
  });

  it('reads an article without a date', () => {
    expect(readGold('sample', text, 'article\tpublished=').published).toBeNull();
  });

  it.each([
    ['money\t€7 million\tamount=7000000\tcurrency=EUR', /“€7 million” is not found/],
    ['cash\t€5 million\tamount=5', /“cash” is no kind/],
    ['money €5 million amount=5', /is no kind/],
    ['money\t€5 million\tcurrency=EUR', /either an amount, or low and high/],
    ['money\t€5 million\tamount=5m\tcurrency=EUR', /plain decimal numbers/],
    ['money\t€5 million\tamount=5\tcurrency=euro', /no code of three letters/],
    ['money\t€5 million\tamount=5\tcurrency=EUR\tconversion=$6 million', /words\|amount\|currency/],
    ['money\t€5 million\tamount=5\tcurrency=EUR\tqualifier=circa', /circa is not known/],
    ['money\t€5 million\tamount=5\tcurrency=EUR\tamount=5', /given twice/],
    ['money\t€5 million\tamount=5\tcurrency=EUR\tlow=', /low has no value/],
    ['money\t€5 million\tamount=5\tcurrency=EUR\tcolour=red', /no key colour/],
    [`date\tFriday\t${friday}`, /basis is missing/],
    [`date\tFriday\t${friday.replace('day\t', 'week\t')}\tbasis=guessed`, /guessed is not known/],
    [
      `date\tFriday\t${friday.replace('latest=2026-03-13', 'latest=2026-03-14')}\t${basis}`,
      /latest is 2026-03-14, but the EDTF says 2026-03-13/,
    ],
    ['quantity\ttwo of 9\tbest=2\tof=9\tqualifier=at least', /at least gives best = low/],
    ['quantity\ttwo of 9\tbest=2\tlow=2', /exact gives best alone/],
    ['quantity\ttwo of 9\tunit=ships', /low and high are needed/],
    ['section\tNorway\tkind=headline', /headline is not known/],
    ['section\tNorway\tkind=update\ttime=14:07 GMT', /not written as/],
    ['entity\tNorway\tkind=country\tname=Norway', /country is not known/],
    ['quote\tNorway\tdirect=true', /true is not known/],
    ['fact\tNorway\ttype=GIFT', /no fact type/],
    ['fact\tNorway\ttype=AID\tgiver=Norway', /AID has no field giver/],
    ['fact\tNorway\ttype=AID\tvalue=€5 million', /write money as/],
    ['fact\tNorway\ttype=AID\tmeasure=given', /is no code/],
    ['fact\tNorway\ttype=AID\tperiod=Friday', /is no EDTF/],
    ['fact\tNorway\ttype=AID\tquantity=ships', /No number/],
    ['fact\tNorway\ttype=AID\tpart_of=f9', /part_of names no other fact/],
    ['fact\tNorway\ttype=AID\tid=f9\tpart_of=f9', /part_of names no other fact/],
  ])('refuses %j', (line, message) => {
    expect(faults(line)).toMatch(message);
    expect(faults('', line)).toMatch(/^sample\.gold:3: /);
  });

  it('names all faults at once, the first line too', () => {
    const gold = 'article\tpublished=Friday\nmoney\t€1\ncash\t€5';
    expect(() => readGold('sample', text, gold)).toThrow(
      /gold:1: write article[^\n]*\n[^\n]*gold:2: [^\n]*\n[^\n]*gold:3: /,
    );
  });
});
