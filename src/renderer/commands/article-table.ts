import {
  deleteSelected,
  editSelected,
  leaveArticleTable,
  openFromTable,
  showArticleTable,
} from '../actions/article-table.ts';
import { useArticleTable } from '../state/article-table.ts';
import { articleTableSearch } from '../state/panes.ts';
import { useSession } from '../state/session.ts';
import type { Command } from './command.ts';

function isOpen(): boolean {
  return useArticleTable.getState().open;
}

function hasSelection(): boolean {
  return isOpen() && useArticleTable.getState().selected !== null;
}

/** The table of all articles, and what is done there with the selected ones. */
export const articleTableCommands: readonly Command[] = [
  {
    id: 'articleTable',
    title: 'Show the table of all articles, or go back to reading',
    group: 'Articles',
    keys: ['Mod+l'],
    scope: 'everywhere',
    when: () => useSession.getState().phase === 'project',
    run: () => (isOpen() ? leaveArticleTable() : showArticleTable()),
  },
  {
    id: 'articleTable.open',
    title: 'Read the article of the row',
    group: 'Articles',
    keys: ['Mod+Enter'],
    scope: 'articles',
    when: hasSelection,
    run: () => {
      const { selected } = useArticleTable.getState();
      return selected === null ? undefined : openFromTable(selected.active);
    },
  },
  {
    id: 'articleTable.edit',
    title: 'Edit the selected articles',
    group: 'Articles',
    keys: ['Mod+Shift+Enter'],
    scope: 'articles',
    when: hasSelection,
    run: editSelected,
  },
  {
    id: 'articleTable.delete',
    title: 'Delete the selected articles and their facts',
    group: 'Articles',
    keys: ['Shift+Delete'],
    scope: 'articles',
    when: hasSelection,
    run: deleteSelected,
  },
  {
    id: 'articleTable.search',
    title: 'Search in the table of articles',
    group: 'Articles',
    keys: ['/'],
    scope: 'articles',
    when: isOpen,
    run: () => {
      articleTableSearch.current?.focus();
      articleTableSearch.current?.select();
      return undefined;
    },
  },
];
