import { create } from 'zustand';
import type { Suggestion, SuggestionDecision } from '../../shared/domain/suggestion.ts';
import { undecided } from '../../shared/domain/undecided.ts';
import type { ReadArticle } from '../understanding/messages.ts';

/** What Gloss has read in the open article, and what it proposes of it. */
export interface Suggestions {
  readonly articleId: string | null;
  readonly phase: 'none' | 'reading' | 'ready' | 'failed';
  /** How far the reading is, from 0 to 1, and what is read now. */
  readonly part: number;
  readonly what: string;
  /** Why the reading failed. */
  readonly failure: string | null;
  readonly read: ReadArticle | null;
  readonly decisions: readonly SuggestionDecision[];
  /** The keys of those that the coder has coded by hand. */
  readonly coded: ReadonlySet<string>;
  /** Fact types whose suggestions are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Articles whose date is left open although their text tells one. */
  readonly dismissedClues: ReadonlySet<string>;
  /** The suggestion that accept and reject mean, by key. */
  readonly current: string | null;
}

export const nothingSuggested: Suggestions = {
  articleId: null,
  phase: 'none',
  part: 0,
  what: '',
  failure: null,
  read: null,
  decisions: [],
  coded: new Set(),
  hidden: new Set(),
  dismissedClues: new Set(),
  current: null,
};

export const useSuggestions = create<Suggestions>()(() => nothingSuggested);

let memo: Pick<Suggestions, 'read' | 'decisions' | 'coded'> & {
  readonly open: readonly Suggestion[];
} = { read: null, decisions: [], coded: new Set(), open: [] };

/** The suggestions that wait for a decision, in text order; the same array until they change. */
export function openSuggestions({ read, decisions, coded }: Suggestions): readonly Suggestion[] {
  if (memo.read !== read || memo.decisions !== decisions || memo.coded !== coded) {
    const open = undecided(read?.suggestions ?? [], decisions);
    memo = { read, decisions, coded, open: open.filter(({ key }) => !coded.has(key)) };
  }
  return memo.open;
}

let shownMemo: {
  readonly open: readonly Suggestion[];
  readonly hidden: ReadonlySet<string>;
  readonly shown: readonly Suggestion[];
} = { open: [], hidden: new Set(), shown: [] };

/** Those of them whose kind is shown; the same array until they change. */
export function shownSuggestions(state: Suggestions): readonly Suggestion[] {
  const open = openSuggestions(state);
  const { hidden } = state;
  if (shownMemo.open !== open || shownMemo.hidden !== hidden)
    shownMemo = {
      open,
      hidden,
      shown: hidden.size === 0 ? open : open.filter(({ factType }) => !hidden.has(factType)),
    };
  return shownMemo.shown;
}

/** Leaves an article without a date although its text tells one, while the project is open. */
export function dismissClue(articleId: string): void {
  useSuggestions.setState(({ dismissedClues }) => ({
    dismissedClues: new Set([...dismissedClues, articleId]),
  }));
}
