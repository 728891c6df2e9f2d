import type { AcceptedSuggestions, LeftOut, Suggestion } from '../../shared/domain/suggestion.ts';
import type { DateClue } from '../../shared/domain/understanding.ts';
import type { Store } from '../../store/store.ts';

/** The most that the store takes in one step. */
const most = 10_000;

/** What became of the suggestions of one article. */
export interface Accepted {
  readonly accepted: readonly { readonly fact_id: string; readonly key: string }[];
  readonly leftOut: readonly LeftOut[];
}

function pairs({ facts, decisions }: AcceptedSuggestions): Accepted['accepted'] {
  return facts.map(({ id }, index) => ({ fact_id: id, key: decisions[index]?.key ?? '' }));
}

/**
 * Makes facts of an article's suggestions, as one step; of more than 10,000, as several. A date that
 * they were read with and the article lacks becomes its date first, in a step of its own: facts that
 * count from a day need that day.
 */
export function acceptAll(
  store: Store,
  articleId: string,
  suggestions: readonly Suggestion[],
  clue: DateClue | null,
): Accepted {
  const accepted: Accepted['accepted'][number][] = [];
  const leftOut: LeftOut[] = [];
  if (suggestions.length > 0 && clue !== null)
    store.handlers['article.setMetadata']({ id: articleId, metadata: { published: clue.day } });
  for (let from = 0; from < suggestions.length; from += most) {
    const { value } = store.handlers['suggestion.accept']({
      articleId,
      suggestions: suggestions.slice(from, from + most),
    });
    accepted.push(...pairs(value));
    leftOut.push(...value.leftOut);
  }
  return { accepted, leftOut };
}
