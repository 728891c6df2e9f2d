import { describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/reason.ts';
import { parseInteger, parseNumber } from './number.ts';
import { parseBoolean, parseLongText, parseText, parseUrl } from './scalars.ts';

describe('text', () => {
  it('becomes one line', () => {
    expect(parseText('  one \r\n\r\n  two  three\u2028four ')).toEqual({
      ok: true,
      value: 'one two  three four',
    });
  });

  it('keeps its lines when it is long', () => {
    expect(parseLongText('\n one\r\n\r\n  two\r')).toEqual({ ok: true, value: 'one\n\n  two' });
  });
});

describe('parseBoolean', () => {
  it.each(['yes', 'YES', 'true', '1', ' y '])('takes %j for yes', (input) => {
    expect(parseBoolean(input)).toEqual({ ok: true, value: true });
  });
  it.each(['no', 'False', '0', 'N'])('takes %j for no', (input) => {
    expect(parseBoolean(input)).toEqual({ ok: true, value: false });
  });
  it.each(['maybe', '2', 'yes no'])('refuses %j', (input) => {
    expect(reasonOf(parseBoolean(input))).toMatch(/Write yes or no/);
  });
});

describe('parseUrl', () => {
  it.each([
    'https://example.org/page?a=1#b',
    'http://example.org',
    'HTTPS://Example.org/ä',
    'https://例え.jp/',
  ])('keeps %s as typed', (address) => {
    expect(parseUrl(` ${address} `)).toEqual({ ok: true, value: address });
  });

  it.each([
    ['www.example.org/page', /Write https:\/\/www\.example\.org\/page/],
    ['javascript:alert(1)', /Only http and https.*not javascript:/],
    ['file:///etc/passwd', /not file:/],
    ['data:text/html,x', /not data:/],
    ['https://', /no web address/],
    ['https://a b.org', /no spaces/],
    ['word', /no web address/],
  ])('refuses %j and says why', (input, reason) => {
    expect(reasonOf(parseUrl(input))).toMatch(reason);
  });
});

describe('numbers', () => {
  it.each([
    ['1,200.5', 1200.5],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['minus three', -3],
    ['four', 4],
    ['twenty-four', 24],
    ['2.5 million', 2_500_000],
    ['1e-7', 1e-7],
    ['1.5E+300', 1.5e300],
    ['-0', 0],
    ['0.1', 0.1],
    ['1 200', 1200],
  ])('reads %j', (input, number) => {
    expect(parseNumber(input)).toEqual({ ok: true, value: number });
  });

  it.each([
    ['1,5', /Write 1\.5/],
    ['1.200,50', /1,200\.50/],
    ['about 5', /cannot keep the words/],
    ['5 tanks', /“tanks”/],
    ['none of it', /no number/],
    ['1e999', /too large/],
    ['٣', /no number/],
    ['NaN', /no number/],
    ['Infinity', /no number/],
    ['0x10', /“x10”/],
  ])('refuses %j and says why', (input, reason) => {
    expect(reasonOf(parseNumber(input))).toMatch(reason);
  });

  it('are whole where the field says so', () => {
    expect(parseInteger('1,200')).toEqual({ ok: true, value: 1200 });
    expect(parseInteger('2.0')).toEqual({ ok: true, value: 2 });
    expect(reasonOf(parseInteger('2.5'))).toMatch(/no whole number/);
    expect(reasonOf(parseInteger('9007199254740993'))).toMatch(/too large/);
  });
});
