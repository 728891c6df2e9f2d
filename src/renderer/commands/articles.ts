import { deleteArticle, stepArticle } from '../actions/articles.ts';
import { stepSection } from '../actions/sections.ts';
import { changeSettings } from '../actions/settings.ts';
import { flushSync } from 'react-dom';
import { openDialog } from '../state/dialogs.ts';
import { articleSearch, sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings.ts';
import type { Command } from './command.ts';

function hasProject(): boolean {
  return useSession.getState().phase === 'project';
}

function hasArticle(): boolean {
  return useReading.getState().article !== null;
}

function focusSearch(): undefined {
  const { layout } = useSettings.getState();
  if (!layout.articlesOpen)
    flushSync(() => changeSettings({ layout: { ...layout, articlesOpen: true } }));
  articleSearch.current?.focus();
  articleSearch.current?.select();
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
    when: hasProject,
    run: () => stepArticle(1),
  },
  {
    id: 'articles.previous',
    title: 'Previous article',
    group: 'Articles',
    keys: ['Mod+PageUp'],
    scope: 'everywhere',
    when: hasProject,
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
    when: hasProject,
    run: () => stepArticle(1),
    hidden: true,
  },
  {
    id: 'source.previousArticle',
    title: 'Previous article',
    group: 'Reading',
    keys: ['['],
    scope: 'source',
    when: hasProject,
    run: () => stepArticle(-1),
    hidden: true,
  },
];

/** All that moves between articles and within them. */
export const articleCommands: readonly Command[] = [...articles, ...reading];
