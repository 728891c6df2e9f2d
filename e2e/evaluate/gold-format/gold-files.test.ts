import { describe, expect, it } from 'vitest';
import { itemKinds } from '../items/item.ts';
import { scoreArticle, sumScores } from '../score/score.ts';
import { goldFolder, halves, readFolder } from './read-folder.ts';

const articles = halves.flatMap((half) => readFolder(goldFolder(half)));

describe('the annotated texts', () => {
  it('are there for every kind', () => {
    const kinds = new Set(articles.flatMap(({ items }) => items.map((item) => item.kind)));
    expect([...kinds].toSorted()).toEqual(itemKinds.toSorted());
    expect(readFolder(goldFolder('tune')).length).toBeGreaterThanOrEqual(8);
  });

  it.each(articles.map((article) => [article.name, article] as const))(
    '%s is canonical text, and no two items of a kind are the same or cross',
    (_name, { text, items }) => {
      expect(text).not.toMatch(/[\r\uFEFF]/);
      for (const kind of itemKinds) {
        const ofKind = items.filter((item) => item.kind === kind);
        for (const [index, { start, end, line }] of ofKind.entries()) {
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          const next = ofKind[index + 1];
          if (next === undefined || kind === 'fact') continue;
          const mayNest = kind === 'section' || kind === 'quote';
          const isInside = mayNest && next.end <= end;
          expect({ line, free: next.start >= end || isInside }).toEqual({ line, free: true });
        }
      }
    },
  );

  it('are right throughout if they are taken for what was found', () => {
    for (const article of articles) {
      const findings = Object.fromEntries(
        itemKinds.map((kind) => [kind, article.items.filter((item) => item.kind === kind)]),
      );
      for (const [kind, tally] of Object.entries(sumScores([scoreArticle(article, findings)])))
        expect({ name: article.name, kind, ...tally }).toMatchObject({
          right: tally.gold,
          found: tally.gold,
          spans: tally.gold,
        });
    }
  });
});
