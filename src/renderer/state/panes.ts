import { createRef } from 'react';
import type { ArticlesGridHandle } from '../features/articles-grid/contract.ts';
import type { FactsGridHandle } from '../features/facts-grid/contract.ts';
import type { SourcePaneHandle } from '../features/source-pane/source-pane.tsx';

/** The handles of the two halves, for actions that work on both. */
export const sourcePane = createRef<SourcePaneHandle>();
export const factsGrid = createRef<FactsGridHandle>();

/** The table of all articles, while it is shown. */
export const articlesGrid = createRef<ArticlesGridHandle>();

/** The list of suggestions, where the keyboard goes to decide about them. */
export const suggestionList = createRef<HTMLDivElement>();

/** The search box of the table of all articles. */
export const articleTableSearch = createRef<HTMLInputElement>();

/** The search box of the article list. */
export const articleSearch = createRef<HTMLInputElement>();
