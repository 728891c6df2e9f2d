import { Button } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import type { Article } from '../../../shared/domain/article.ts';
import { dayOf } from '../../../shared/domain/published.ts';
import { setMetadata } from '../../actions/articles.ts';
import { attempt } from '../../actions/notify.ts';
import { sourcePane } from '../../state/panes.ts';
import { dismissClue, useSuggestions } from '../../state/suggestions.ts';
import { showDate } from './show-date.ts';

/** Where the text has no date of its own, what its words tell of it: to take, or to put away. */
export function DateClue({ article }: { readonly article: Article }) {
  const clue = useSuggestions((state) =>
    state.articleId === article.id ? state.read?.dateClues[0] : undefined,
  );
  const isDismissed = useSuggestions((state) => state.dismissedClues.has(article.id));
  // A month or year that is known is no reason against a day in it.
  const mayBe = dayOf(article.published) === null && clue?.day.startsWith(article.published ?? '');
  if (clue === undefined || mayBe !== true || isDismissed) return null;
  const words = article.text.slice(clue.start, clue.end);
  return (
    <div className="date-clue" role="group" aria-label="A date for this article">
      <span className="cut">
        Published {showDate(clue.day)}? The text says “{words}” ({clue.reason}).
      </span>
      <Button
        size="small"
        variant="minimal"
        intent="primary"
        text="Take it"
        onClick={() => attempt(() => setMetadata(article.id, { published: clue.day }))}
      />
      <Button
        size="small"
        variant="minimal"
        text="Show"
        onClick={() => sourcePane.current?.goTo(clue)}
      />
      <Button
        size="small"
        variant="minimal"
        icon={<CrossIcon size={14} />}
        aria-label="Put this away"
        title="Put this away"
        onClick={() => dismissClue(article.id)}
      />
    </div>
  );
}
