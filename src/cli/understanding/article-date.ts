import type { DateClue } from '../../shared/domain/understanding.ts';
import { brief } from './brief.ts';

/** The date that words such as "Thursday" are counted from, and where it came from. */
export interface ArticleDate {
  /** `2025-04-11`, or a moment if the page gives one; null if nothing tells it. */
  readonly value: string | null;
  /** `page`: the metadata of a web page. */
  readonly source: 'option' | 'page' | 'text' | null;
  /** The words of the text that tell it. */
  readonly clue: DateClue | null;
}

/** What may tell an article's date, the best first. */
export interface DateSources {
  readonly option: string | null;
  readonly page: string | null;
  /** As `dateClues` gives them: the most reliable first. */
  readonly clues: readonly DateClue[];
}

/** Decides for the best source. */
export function articleDate({ option, page, clues }: DateSources): ArticleDate {
  if (option !== null) return { value: option, source: 'option', clue: null };
  if (page !== null) return { value: page, source: 'page', clue: null };
  const [clue] = clues;
  if (clue !== undefined) return { value: clue.day, source: 'text', clue };
  return { value: null, source: null, clue: null };
}

/** What to tell the person about a date that they did not give; nothing is taken silently. */
export function explainDate({ value, source, clue }: ArticleDate, text: string): readonly string[] {
  if (source === 'option') return [];
  if (source === 'page') return [`The article’s date is the page’s own: ${value ?? ''}.`];
  if (clue === null)
    return [
      'Nothing tells the article’s date, so times and relative dates have no value.',
      'Give it with --date YYYY-MM-DD.',
    ];
  const words = brief(text.slice(clue.start, clue.end), 80);
  return [
    `The article’s date is taken from the text: ${clue.day}, for “${words}” (${clue.reason}).`,
    'Give another with --date YYYY-MM-DD.',
  ];
}
