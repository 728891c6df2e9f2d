import { describe, expect, it } from 'vitest';
import { cities } from './cities.ts';
import { commonWords, functionWords, isCommonWord } from './common-words.ts';
import { countries, countryNamed, countryOfCapital, countryOfDemonym } from './countries-lookup.ts';
import { firstNames } from './first-names.ts';
import { notNames } from './not-names.ts';
import { officeModifiers, officeNouns } from './offices.ts';
import { organisations } from './organisations.ts';
import { regions } from './regions.ts';
import { weakWeapons, weapons } from './weapons.ts';

describe('countries', () => {
  it.each([
    ['UK', 'United Kingdom'],
    ['Britain', 'United Kingdom'],
    ['U.S.', 'United States'],
    ['Czechia', 'Czech Republic'],
    ['Türkiye', 'Turkey'],
    ['Ukraine', 'Ukraine'],
    ['Atlantis', null],
    ['us', null],
  ])('%s is %s', (name, country) => {
    expect(countryNamed(name)).toBe(country);
  });

  it.each([
    ['British', 'United Kingdom'],
    ['Germans', 'Germany'],
    ['Danish', 'Denmark'],
    ['South Korean', 'South Korea'],
    ['Poles', 'Poland'],
    ['European', null],
  ])('%s are of %s', (demonym, country) => {
    expect(countryOfDemonym(demonym)).toBe(country);
  });

  it.each([
    ['London', 'United Kingdom'],
    ['Kyiv', 'Ukraine'],
    ['Washington', 'United States'],
    ['Odesa', null],
  ])('%s stands for %s', (city, country) => {
    expect(countryOfCapital(city)).toBe(country);
  });

  it('have names of their own', () => {
    const names = countries.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    expect(countries.length).toBeGreaterThan(195);
  });
});

describe('the word lists', () => {
  it.each([
    ['cities', cities],
    ['regions', regions],
    ['organisations', organisations],
    ['weapons', weapons],
    ['names that are none', notNames],
    ['first names', firstNames],
    ['offices', [...officeNouns, ...officeModifiers]],
    ['common words', [...commonWords, ...functionWords]],
  ])('have no gaps: %s', (_, words) => {
    for (const word of words) expect(word).toBe(word.trim());
    expect(words).not.toContain('');
    expect(words.length).toBeGreaterThan(100);
  });

  it('are as large as the news needs', () => {
    expect(new Set(firstNames).size).toBeGreaterThan(3000);
    expect(new Set([...cities, ...regions]).size).toBeGreaterThan(900);
    expect(organisations.length).toBeGreaterThan(500);
    expect(weapons.length).toBeGreaterThan(500);
  });

  it('keep weak weapons among the weapons', () => {
    const known = new Set(weapons);
    expect([...weakWeapons].filter((name) => !known.has(name))).toEqual([]);
  });

  it('tell everyday words', () => {
    expect(['meanwhile', 'missile', 'announcing', 'governments'].every(isCommonWord)).toBe(true);
    expect(['korvin', 'zelensky', 'orlenko'].some(isCommonWord)).toBe(false);
  });
});
