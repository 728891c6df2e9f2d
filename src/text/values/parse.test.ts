import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codedSchemas, valueTypes, type CodedValue } from '../../shared/domain/values.ts';
import { awkwardText, wellFormedText } from '../testing/arbitraries.ts';
import { awkwardCodes, fieldOf, monies, quantities } from '../testing/values.ts';
import { parseCell, type ParseContext } from './parse.ts';
import { printCell } from './print.ts';

const context: ParseContext = { codes: awkwardCodes, reference: '2025-04-11' };

describe('parseCell', () => {
  it.each(valueTypes)('takes blank input of type %s for empty', (type) => {
    for (const blank of ['', ' ', '\n\t\u00A0'])
      expect(parseCell(fieldOf(type), blank, context)).toEqual({ kind: 'empty' });
  });

  it('answers the value of each type', () => {
    const read = (type: (typeof valueTypes)[number], input: string): unknown =>
      parseCell(fieldOf(type, true), input, context);
    expect(read('text', ' a ')).toEqual({ kind: 'value', value: 'a' });
    expect(read('longtext', 'a\nb')).toEqual({ kind: 'value', value: 'a\nb' });
    expect(read('url', 'https://a.org')).toEqual({ kind: 'value', value: 'https://a.org' });
    expect(read('boolean', 'no')).toEqual({ kind: 'value', value: false });
    expect(read('integer', 'two')).toEqual({ kind: 'value', value: 2 });
    expect(read('number', '0.5')).toEqual({ kind: 'value', value: 0.5 });
    expect(read('code', 'Announced')).toEqual({ kind: 'value', value: ['announced'] });
    expect(read('entity', 'UK | Norway')).toEqual({ kind: 'names', names: ['UK', 'Norway'] });
    expect(read('quantity', '4 tanks')).toMatchObject({ kind: 'value', value: { best: 4 } });
    expect(read('money', '€5')).toMatchObject({ kind: 'value', value: { amount: '5' } });
    expect(read('date', 'Friday')).toMatchObject({ kind: 'value', value: { edtf: '2025-04-11' } });
    expect(read('date', 'garbage')).toMatchObject({ kind: 'invalid' });
  });

  it('answers valid values or reasons for any input, and reads back what it prints', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...valueTypes),
        fc.oneof(awkwardText(), fc.string()),
        (type, input) => {
          const field = fieldOf(type, true);
          const parsed = parseCell(field, input, context);
          if (parsed.kind === 'invalid') expect(parsed.error).not.toBe('');
          if (parsed.kind === 'names') expect(parsed.names.join('')).not.toMatch(/\p{Surrogate}/u);
          if (parsed.kind !== 'value') return;
          expect(codedSchemas[type].safeParse(parsed.value).success).toBe(true);
          expect(JSON.stringify(parsed.value)).not.toMatch(/\\ud[89a-f]/i);
          const printed = printCell(field, parsed.value, {}, awkwardCodes);
          expect(parseCell(field, printed, { ...context, reference: null })).toEqual(
            typeof parsed.value === 'object' && 'edtf' in parsed.value
              ? { kind: 'value', value: { ...parsed.value, basis: 'explicit' } }
              : parsed,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reads back any valid value of the types that have one form only', () => {
    const values: fc.Arbitrary<
      readonly ['money' | 'quantity' | 'number' | 'integer' | 'boolean', CodedValue]
    > = fc.oneof(
      monies().map((value) => ['money', value] as const),
      quantities(wellFormedText(3)).map((value) => ['quantity', value] as const),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((value) => ['number', value === 0 ? 0 : value] as const),
      fc.maxSafeInteger().map((value) => ['integer', value] as const),
      fc.boolean().map((value) => ['boolean', value] as const),
    );
    fc.assert(
      fc.property(values, ([type, value]) => {
        const field = fieldOf(type);
        const printed = printCell(field, value, {}, []);
        expect(parseCell(field, printed, context)).toEqual({ kind: 'value', value });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back the names of entities', () => {
    const name = wellFormedText(4).filter((text) => text !== '');
    const distinct = fc.uniqueArray(name, {
      minLength: 1,
      selector: (text) => text.toLowerCase(),
    });
    fc.assert(
      fc.property(distinct, (names) => {
        const mentions = names.map((_, index) => ({ entity: `id${String(index)}`, printed: null }));
        const byId = Object.fromEntries(names.map((text, index) => [`id${String(index)}`, text]));
        const printed = printCell(fieldOf('entity', true), mentions, byId, []);
        fc.pre(printed.trim() !== '');
        expect(parseCell(fieldOf('entity', true), printed, context)).toEqual({
          kind: 'names',
          names,
        });
      }),
    );
  });

  it('prints an entity without a name by its id', () => {
    const mention = { entity: 'some-id', printed: 'UK' };
    expect(printCell(fieldOf('entity'), [mention], {}, [])).toBe('some-id');
  });

  it('replaces lone surrogates', () => {
    expect(parseCell(fieldOf('text'), 'a\uD83Db', context)).toEqual({
      kind: 'value',
      value: 'a\uFFFDb',
    });
    expect(parseCell(fieldOf('quantity'), '4 \uDE00', context)).toMatchObject({
      value: { unit: '\uFFFD' },
    });
    expect(
      parseCell(
        fieldOf('quantity'),
        '{"best":1,"low":null,"high":null,"unit":"\\ud83d","qualifier":"exact","of":null}',
        context,
      ),
    ).toMatchObject({ value: { unit: '\uFFFD' } });
  });

  it('is not misled by input that looks like the object it becomes', () => {
    const json = '{"amount":"5","currency":"EUR","__proto__":{"x":1}}';
    expect(parseCell(fieldOf('money'), json, context)).toMatchObject({ kind: 'invalid' });
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(parseCell(fieldOf('money'), `5 ${name}`, context)).toMatchObject({ kind: 'invalid' });
      expect(parseCell(fieldOf('date'), name, context)).toMatchObject({ kind: 'invalid' });
      expect(parseCell(fieldOf('code'), name, context)).toMatchObject({ kind: 'invalid' });
    }
  });
});

describe('hostile input', () => {
  const pieces = [
    ...'1 9, 1, ,1 ( [ " \' . .. - – / | ; ~ ? X { } a million hundred and of half dozen € £ at least'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\u00A0',
    'a ',
    'million ',
    'hundred and ',
    'dozens of ',
    'between ',
    'early ',
    '""',
    '"a" ',
    '|"',
    '1 000 ',
    '1/',
    'XXXX-02-30,',
    '2025-',
    '😀',
    '\uD83D',
    'e\u0301',
  ];
  const structured = valueTypes.filter((type) => type !== 'text' && type !== 'longtext');

  it.each(structured)('of 2,000 code units is answered for type %s', (type) => {
    for (const piece of pieces) {
      const input = piece.repeat(Math.ceil(2000 / piece.length)).slice(0, 2000);
      for (const prefix of ['', '€5', '[', '5 of ', '2025-04-11 '])
        expect(['invalid', 'value', 'names', 'empty']).toContain(
          parseCell(fieldOf(type, true), (prefix + input).slice(0, 2000), context).kind,
        );
    }
  });

  it.each(structured.filter((type) => type !== 'entity'))(
    'of 100,000 code units is refused for type %s before any grammar',
    (type) => {
      for (const piece of pieces) {
        const input = piece.repeat(Math.ceil(100_001 / piece.length));
        const parsed = parseCell(fieldOf(type, true), input, context);
        expect(parsed.kind === 'invalid' ? parsed.error : parsed.kind).toMatch(
          /^Too long for one value: \d+ characters/,
        );
      }
    },
  );

  it('of a million code units is answered for texts, of 100,000 for names', () => {
    for (const piece of [' ', '\n ', '"', '"a" ', '|"', 'a ', '\uD83D', 'e\u0301']) {
      const input = piece.repeat(Math.floor(1_000_000 / piece.length));
      for (const type of ['text', 'longtext'] as const)
        expect(['value', 'empty']).toContain(parseCell(fieldOf(type), input, context).kind);
      const names = input.slice(0, 100_000);
      expect(['names', 'invalid', 'empty']).toContain(
        parseCell(fieldOf('entity', true), names, context).kind,
      );
    }
  });
});
