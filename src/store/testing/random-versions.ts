import { GlossError } from '../../shared/result.ts';
import { carryDecisions } from '../../shared/domain/versions.ts';
import type { Store } from '../store.ts';
import { parsedArticle } from './articles.ts';
import { liveBlog } from './live-blog.ts';

/** Nearly the text of the live blog. */
export const nearlyThat = liveBlog.replace(/\bthe\b/, 'this');

export type VersionKind =
  'giveText' | 'takeAsVersion' | 'makeCurrent' | 'near' | 'carry' | 'attach';

function chosen<T>(list: readonly T[], pick: number): T {
  const item = list[pick % Math.max(1, list.length)];
  if (item === undefined) throw new GlossError('not-found', 'Nothing to choose from');
  return item;
}

/** The text with something put in, changed or taken out, in a place that numbers choose. */
function edited(text: string, { pick, other, count, text: words }: Choice): string {
  const at = (pick * 7) % (text.length + 1);
  const until = Math.min(text.length, at + (other % 40));
  return count > 2
    ? `${text.slice(0, at)}${words}${text.slice(until)}`
    : `A correction.\n${text.slice(0, at)}${text.slice(until)}`;
}

interface Choice {
  readonly pick: number;
  readonly other: number;
  readonly count: number;
  readonly text: string;
}

/** Commands about versions, with numbers that choose among what the project holds. */
export function changeVersions({ handlers }: Store, kind: VersionKind, choice: Choice): void {
  const { pick, other, count } = choice;
  const articles = handlers['article.list']({ offset: 0, limit: 100, search: '' }).rows;
  const near = handlers['near.list']({ offset: 0, limit: 100 }).rows;
  const pending = handlers['version.pending']({}).articles;
  const waiting = (): string[] =>
    handlers['carry.list']({ articleId: chosen(pending, pick).articleId }).map(({ id }) => id);
  switch (kind) {
    case 'giveText': {
      const { id } = chosen(articles, pick);
      const { text } = handlers['article.get']({ id });
      const article = parsedArticle(edited(text, choice), { outlet: 'Daily' });
      handlers['article.giveText']({ id, article, keepOriginal: count > 1 });
      return;
    }
    case 'takeAsVersion':
      handlers['article.takeAsVersion']({
        id: chosen(articles, pick).id,
        from: chosen(articles, other).id,
        text: count > 2 ? 'own' : 'other',
      });
      return;
    case 'makeCurrent': {
      const { id: articleId } = chosen(articles, pick);
      const { id: versionId } = chosen(handlers['version.list']({ articleId }), other);
      handlers['version.makeCurrent']({ articleId, versionId });
      return;
    }
    case 'near': {
      const { id } = chosen(near, pick);
      const text = count > 2 ? 'newcomer' : 'older';
      const decisions = [
        { id, decision: 'both' },
        { id, decision: 'skip' },
        { id, decision: 'version', text },
      ] as const;
      handlers['near.decide'](chosen(decisions, other));
      return;
    }
    case 'carry': {
      const ids = waiting();
      const from = other % Math.max(1, ids.length);
      const some = ids.slice(from, from + count);
      if (some.length > 0)
        handlers['carry.decide']({ ids: some, decision: chosen(carryDecisions, pick + count) });
      return;
    }
    case 'attach': {
      const start = other % 20;
      handlers['carry.attach']({
        id: chosen(waiting(), other),
        span: { start, end: start + count },
      });
      return;
    }
    default:
      kind satisfies never;
  }
}
