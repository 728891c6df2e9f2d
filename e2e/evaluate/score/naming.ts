import type { GoldArticle } from '../gold-format/read-gold.ts';

/** Tells whether two names of an article mean the same. */
export interface Naming {
  readonly isSame: (gold: string, found: string) => boolean;
}

function plain(name: string): string {
  const words = name.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return words.replace(/^(the|a|an) /u, '').replace(/[’']s?$/u, '');
}

/**
 * Names are the same if the gold has them as mentions of one entity, or if they are equal but for
 * case, article and possessive, or if one ends with the words of the other ("Healey" and "John
 * Healey", "officials" and "American officials").
 */
export function namingOf(article: GoldArticle): Naming {
  const canonical = new Map<string, string>();
  for (const { kind, start, end, keys } of article.items) {
    const { name } = keys;
    if (kind !== 'entity' || name === undefined) continue;
    canonical.set(plain(name), plain(name));
    canonical.set(plain(article.text.slice(start, end)), plain(name));
  }
  return {
    isSame(gold, found) {
      const [a = '', b = ''] = [gold, found].map(
        (name) => canonical.get(plain(name)) ?? plain(name),
      );
      if (a === '' || b === '') return false;
      return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
    },
  };
}
