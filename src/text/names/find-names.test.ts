import { describe, expect, it } from 'vitest';
import type { FoundName, KnownEntity } from '../../shared/domain/understanding.ts';
import { readDocument } from '../document/document.ts';
import { findNames } from './find-names.ts';
import { marked, unmarked } from './testing/marked.ts';
import { bodiesAndOffices } from './testing/bodies-and-offices.ts';
import { moreNews } from './testing/more-news.ts';
import { unknownNames } from './testing/unknown-names.ts';
import { worldNews } from './testing/world-news.ts';

function find(text: string, entities: readonly KnownEntity[] = []): readonly FoundName[] {
  return findNames(readDocument(text), entities);
}

/** The found names as `printed > name`. */
const links = (text: string): readonly string[] =>
  find(text).map(({ start, end, name }) => `${text.slice(start, end)} > ${name}`);

describe('findNames', () => {
  it.each([...worldNews, ...moreNews, ...unknownNames, ...bodiesAndOffices])('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  it.each([
    ['Russian troops left. Ukrainians cheered on Friday in March, the British said.'],
    ['The president met the prime minister. Officials said the Ministers were late.'],
    ['I said so. We said no. However, they did not. Talks failed.'],
    ['Air defences downed drones. Defense ministers met. Six countries agreed.'],
    ['Denmark’s prime minister and the US president spoke; the leader of France did not.'],
    ['Catholics, Muslims and Jews prayed at Christmas and during Ramadan.'],
    ['Write to desk@paper.example or @gloss_desk, or see https://www.paper.example/Europe.'],
    ['They import 200 MW, pay Rs 500 and US$4 million, and run engines at 5 GHz.'],
    ['Will it rain? May it not. Can they? Mark my words.'],
  ])('finds no name in: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('links short forms to the fullest one of the text', () => {
    expect(links('Pistorius spoke. Boris Pistorius left. Ursula von der Leyen met him.')).toEqual([
      'Pistorius > Boris Pistorius',
      'Boris Pistorius > Boris Pistorius',
      'Ursula von der Leyen > Ursula von der Leyen',
    ]);
    expect(links('The International Monetary Fund (IMF) met. The IMF lent money.')).toContain(
      'IMF > International Monetary Fund',
    );
    expect(links('The Alder Foundation paid. The Alder share rose.')).toContain(
      'Alder > Alder Foundation',
    );
    expect(links('Xi Jinping spoke. Xi left.')).toContain('Xi > Xi Jinping');
    expect(links('Jack Smith ruled. Smith left. Ann Smith came. Smith wept.')).toEqual([
      'Jack Smith > Jack Smith',
      'Smith > Jack Smith',
      'Ann Smith > Ann Smith',
      'Smith > Ann Smith',
    ]);
  });

  it('proposes a slip in spelling for the name that it is near to', () => {
    const [, slip] = find('Boris Pistorius spoke. Pistorisu left.');
    expect(slip).toMatchObject({ name: 'Boris Pistorius', kind: 'person', isNear: true });
    expect(links('Emmanuel Macron met Anna Macrin. Macrin spoke.')).toContain(
      'Macrin > Anna Macrin',
    );
    // Who stands there again and again is somebody.
    const often = 'Viktor Orlenko left. Orlanko said no. Orlanko said yes. Orlanko said so.';
    expect(find(often).some(({ isNear }) => isNear)).toBe(false);
  });

  it('tells the office and the country of a person', () => {
    const text =
      'UK Defense Secretary John Healey met Hanno Pevkur, the Estonian defence minister, and Italy’s Giorgia Meloni.';
    const [healey, pevkur, italy, meloni] = find(text);
    const office = (found: FoundName | undefined): string | null =>
      found?.office ? text.slice(found.office.start, found.office.end) : null;
    expect([office(healey), healey?.country]).toEqual(['UK Defense Secretary', 'United Kingdom']);
    expect([office(pevkur), pevkur?.country]).toEqual(['Estonian defence minister', 'Estonia']);
    expect(italy).toMatchObject({ kind: 'place', name: 'Italy' });
    expect([office(meloni), meloni?.country]).toEqual([null, 'Italy']);
  });

  it('reads headings with the names that the text below tells', () => {
    const text =
      '⟦P:Orlenko⟧ Leaves Talks After ⟦O:Korvin⟧ Refuses\n\n⟦P:Viktor Orlenko⟧ met ⟦O:Korvin⟧.';
    expect(marked(unmarked(text))).toBe(text);
    const shouted = 'TALKS IN ⟦L:VELMORA⟧ END\n\nThey met in ⟦L:Velmora⟧.';
    expect(marked(unmarked(shouted))).toBe(shouted);
  });
});

describe('the project’s entities', () => {
  const known = (name: string, kind: string, ...aliases: string[]): KnownEntity => ({
    id: `id of ${name}`,
    name,
    kind,
    aliases,
  });

  it('come first, by name and alias', () => {
    const entities = [
      known('United Kingdom', 'place', 'UK', 'Britain'),
      known('Sébastien Lecornu', 'person'),
      known('reassurance force', 'organisation'),
      known('Orbital Lantern', 'item'),
    ];
    const text =
      'Sebastien Lecornu told Britain that the reassurance force has the Orbital Lantern.';
    expect(find(text, entities).map(({ name, kind, entity }) => [name, kind, entity])).toEqual([
      ['Sébastien Lecornu', 'person', 'id of Sébastien Lecornu'],
      ['United Kingdom', 'place', 'id of United Kingdom'],
      ['reassurance force', 'organisation', 'id of reassurance force'],
      ['Orbital Lantern', 'item', 'id of Orbital Lantern'],
    ]);
  });

  it('are found by surname and by a slip, and not inside words', () => {
    const entities = [known('Marta Hrytsenko', 'person'), known('Ark', 'organisation')];
    expect(find('Hrytsenko spoke.', entities)[0]).toMatchObject({
      entity: 'id of Marta Hrytsenko',
    });
    expect(find('Later Hrytsneko left.', entities)[0]).toMatchObject({
      name: 'Marta Hrytsenko',
      isNear: true,
    });
    expect(find('They saw Arkansas, an ark and parks.', entities).map(({ name }) => name)).toEqual([
      'Arkansas',
    ]);
  });

  it('do not make a place of a country inside an office', () => {
    const entities = [known('Ukraine', 'place')];
    expect(find('Ukraine President Volodymyr Zelensky spoke.', entities)).toHaveLength(1);
    expect(find('Ukraine spoke.', entities)[0]?.entity).toBe('id of Ukraine');
  });
});
