import { deleteArticle, stepArticle } from '../actions/articles.ts';
import { stepSection } from '../actions/sections.ts';
import { changeSettings } from '../actions/settings.ts';
import { flushSync } from 'react-dom';
import { useArticleTable } from '../state/article-table.ts';
import { openDialog } from '../state/dialogs.ts';
import { articleSearch, articleTableSearch, sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings.ts';
import type { Command } from './command.ts';

function hasProject(): boolean {
  return useSession.getState().phase === 'project';
}

/** Whether articles are read: not while the table of all of them stands in that place. */
function isReading(): boolean {
  return !useArticleTable.getState().open;
}

function isReadingProject(): boolean {
  return hasProject() && isReading();
}

function hasArticle(): boolean {
  return useReading.getState().article !== null && isReading();
}

function showSearch(): HTMLInputElement | null {
  if (!isReading()) return articleTableSearch.current;
  const { layout } = useSettings.getState();
  if (!layout.articlesOpen)
    flushSync(() => changeSettings({ layout: { ...layout, articlesOpen: true } }));
  return articleSearch.current;
}

function focusSearch(): undefined {
  const search = showSearch();
  search?.focus();
  search?.select();
  return undefined;
}

const articles: readonly Command[] = [
  {
    id: 'articles.search',
    title: 'Search articles',
    group: 'Articles',
    keys: ['Mod+Shift+f'],
    scope: 'everywhere',
    when: hasProject,
    run: focusSearch,
  },
  {
    id: 'articles.next',
    title: 'Next article',
    group: 'Articles',
    keys: ['Mod+PageDown'],
    scope: 'everywhere',
    when: isReadingProject,
    run: () => stepArticle(1),
  },
  {
    id: 'articles.previous',
    title: 'Previous article',
    group: 'Articles',
    keys: ['Mod+PageUp'],
    scope: 'everywhere',
    when: isReadingProject,
    run: () => stepArticle(-1),
  },
  {
    id: 'articles.delete',
    title: 'Delete this article and its facts',
    group: 'Articles',
    keys: [],
    scope: 'page',
    when: hasArticle,
    run: () => {
      const { article } = useReading.getState();
      return article === null ? undefined : deleteArticle(article);
    },
  },
];

const reading: readonly Command[] = [
  {
    id: 'find',
    title: 'Find in the text',
    group: 'Reading',
    keys: ['Mod+f'],
    scope: 'everywhere',
    when: hasArticle,
    run: () => {
      sourcePane.current?.find();
      return undefined;
    },
  },
  {
    id: 'outline',
    title: 'Outline of the article',
    keys: ['Mod+Shift+o'],
    group: 'Reading',
    scope: 'everywhere',
    when: hasArticle,
    run: () => {
      openDialog('outline');
      return undefined;
    },
  },
  {
    id: 'source.nextSection',
    title: 'Next section',
    group: 'Reading',
    keys: ['Alt+ArrowDown'],
    scope: 'source',
    when: hasArticle,
    run: () => {
      stepSection(1);
      return undefined;
    },
  },
  {
    id: 'source.previousSection',
    title: 'Previous section',
    group: 'Reading',
    keys: ['Alt+ArrowUp'],
    scope: 'source',
    when: hasArticle,
    run: () => {
      stepSection(-1);
      return undefined;
    },
  },
  {
    id: 'source.nextMark',
    title: 'Next highlight',
    group: 'Reading',
    keys: ['.'],
    scope: 'source',
    when: hasArticle,
    run: () => {
      sourcePane.current?.nextMark();
      return undefined;
    },
  },
  {
    id: 'source.previousMark',
    title: 'Previous highlight',
    group: 'Reading',
    keys: [','],
    scope: 'source',
    when: hasArticle,
    run: () => {
      sourcePane.current?.previousMark();
      return undefined;
    },
  },
  {
    id: 'source.nextArticle',
    title: 'Next article',
    group: 'Reading',
    keys: [']'],
    scope: 'source',
    when: isReadingProject,
    run: () => stepArticle(1),
    hidden: true,
  },
  {
    id: 'source.previousArticle',
    title: 'Previous article',
    group: 'Reading',
    keys: ['['],
    scope: 'source',
    when: isReadingProject,
    run: () => stepArticle(-1),
    hidden: true,
  },
];

/** All that moves between articles and within them. */
export const articleCommands: readonly Command[] = [...articles, ...reading];
