import type { Failure } from '../../shared/result.ts';
import type { Store } from '../../store/store.ts';
import { projectArgument, refuseMore } from '../arguments.ts';
import { articlePages } from '../article-pages.ts';
import type { Command, Invocation } from '../command.ts';
import { count, type Output } from '../output.ts';
import { articleProgress } from '../progress.ts';
import { coderOf, withProject } from '../project.ts';
import { emptyReport, type SuggestReport } from '../suggesting/report.ts';
import { suggestArticles } from '../suggesting/suggest-articles.ts';
import { suggestionText } from '../suggesting/suggestion-text.ts';
import { UsageError } from '../usage.ts';

/** How many articles without a date are named one by one. */
const mostNamed = 5;

function articleIds(store: Store, { options }: Invocation): readonly string[] {
  const { article } = options;
  if (article === undefined)
    return [...articlePages(store)].flatMap((rows) => rows.map(({ id }) => id));
  if (typeof article !== 'string' || article.trim() === '')
    throw new UsageError(
      'Which article? Give --article ID; "gloss list" tells them.',
      suggestCommand,
    );
  return [store.handlers['article.get']({ id: article.trim() }).id];
}

function tellUndated({ undated }: SuggestReport, acceptsAll: boolean, output: Output): void {
  const dated = undated.filter(({ value }) => value !== null);
  const taken = acceptsAll ? 'was set to the one that its text tells' : 'is taken from its text';
  for (const { title, value } of dated.slice(0, mostNamed))
    output.message(`${title}: it has no date; that ${taken}, ${value ?? ''}.`);
  if (dated.length > mostNamed)
    output.message(`So it is with ${count(dated.length - mostNamed, 'more article')}.`);
  const dateless = undated.length - dated.length;
  if (dateless > 0)
    output.message(
      `${count(dateless, 'article')} without any date: relative dates and times have no value there.`,
    );
}

function tell(
  report: SuggestReport,
  stopped: Failure | null,
  { options, output }: Invocation,
): void {
  const { articles, suggestions, accepted, leftOut, undated, failed } = report;
  const acceptsAll = options['accept-all'] === true;
  tellUndated(report, acceptsAll, output);
  for (const { article_id: id, message } of failed) output.message(`${id}: ${message}`);
  for (const { key, field, reason } of leftOut)
    output.message(`${key}${field === null ? '' : ` ${field}`}: left out. ${reason}`);
  if (stopped !== null) output.message(`gloss: ${stopped.message}`);
  const totals = [
    `${count(suggestions, 'suggestion')} in ${count(articles, 'article')}`,
    ...(acceptsAll ? [`${count(accepted.length, 'fact')} accepted`] : []),
    ...(failed.length === 0 ? [] : [`${count(failed.length, 'article')} failed`]),
  ].join(', ');
  output.result(
    {
      ...(acceptsAll ? { accepted, left_out: leftOut } : {}),
      undated,
      failed,
      ...(stopped === null ? {} : { error: stopped }),
    },
    totals,
  );
}

async function suggest(store: Store, invocation: Invocation): Promise<'done' | 'partly'> {
  const { options, output, signal } = invocation;
  const ids = articleIds(store, invocation);
  const report = emptyReport();
  const add = output.begin('suggestions');
  let last = '';
  await suggestArticles({
    store,
    articleIds: ids,
    acceptsAll: options['accept-all'] === true,
    report,
    onSuggestion: (suggestion, { id, title, sourceName }) => {
      const heading = id === last ? '' : `${id}  ${title ?? sourceName}\n\n`;
      last = id;
      add({ ...suggestion }, output.json ? '' : `${heading}${suggestionText(suggestion)}\n`);
    },
    onArticle: articleProgress(ids.length, output),
    signal,
  });
  const stopped: Failure | null = signal.aborted
    ? {
        kind: 'cancelled',
        message: `Stopped. ${count(report.articles, 'article')} of ${String(ids.length)} were done whole.`,
      }
    : null;
  tell(report, stopped, invocation);
  const isWhole = report.failed.length === 0 && stopped === null;
  const isAccepted =
    options['accept-all'] !== true || report.accepted.length === report.suggestions;
  return isWhole && isAccepted ? 'done' : 'partly';
}

/** `gloss suggest`: the facts that articles tell, as proposals; makes facts of them if asked to. */
export const suggestCommand: Command = {
  name: 'suggest',
  takes: 'PROJECT [--article ID] [--accept-all]',
  summary: 'Proposes facts from what the articles tell; with --accept-all makes them facts.',
  details: [
    '  --article ID   only this article; "gloss list" tells the ids',
    '  --accept-all   makes facts of all of them, one undoable step for each article',
    '  --coder NAME   who accepts; otherwise the name of the system’s user',
    'Suggestions that were accepted or rejected before do not come again. Offsets are Unicode code',
    'points. Ctrl+C stops it after the article that it is at; those before are done whole.',
  ].join('\n'),
  options: {
    article: { type: 'string' },
    'accept-all': { type: 'boolean' },
    coder: { type: 'string' },
  },
  run: async (invocation) => {
    const project = projectArgument(suggestCommand, invocation);
    refuseMore(suggestCommand, invocation, 1);
    const coder = coderOf(invocation.options['coder']);
    return withProject(project, coder, (store) => suggest(store, invocation));
  },
};
