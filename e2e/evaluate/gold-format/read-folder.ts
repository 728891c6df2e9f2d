import { readdirSync, readFileSync } from 'node:fs';
import { GoldError, readGold, type GoldArticle } from './read-gold.ts';

/** The half that readers are tuned on, and the half that tells how good they are. */
export const halves = ['tune', 'report'] as const;
export type Half = (typeof halves)[number];

function namesIn(folder: URL, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();
}

/** Reads all articles of a folder. Throws a `GoldError` with every fault of every file. */
export function readFolder(folder: URL): readonly GoldArticle[] {
  const names = namesIn(folder, '.txt');
  const faults = namesIn(folder, '.gold')
    .filter((name) => !names.includes(name))
    .map((name) => `${name}.gold:1: there is no ${name}.txt`);
  const articles: GoldArticle[] = [];
  for (const name of names) {
    const [text, gold] = ['.txt', '.gold'].map((ending) =>
      readFileSync(new URL(name + ending, folder), 'utf8'),
    );
    try {
      articles.push(readGold(name, text ?? '', gold ?? ''));
    } catch (error) {
      if (!(error instanceof GoldError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new GoldError(faults.join('\n'));
  return articles;
}

/** The folder of one half; it may be empty. */
export function goldFolder(half: Half): URL {
  return new URL(`../gold/${half}/`, import.meta.url);
}
