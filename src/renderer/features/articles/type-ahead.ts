import { useRef } from 'react';
import { articlePageSize, rowAt, type Articles } from '../../state/articles.ts';

/** Pause after which typing starts a new word, in ms. */
const pause = 800;

/** Collects typed letters into the beginning of a title; null for keys that are no letters. */
export function useTypeAhead(): (key: string) => string | null {
  const typed = useRef({ text: '', at: 0 });
  return (key) => {
    if (key.length !== 1 || (key === ' ' && typed.current.text === '')) return null;
    const now = performance.now();
    const text = now - typed.current.at > pause ? key : typed.current.text + key;
    typed.current = { text, at: now };
    return text;
  };
}

/**
 * The first loaded row after the cursor, around the end, whose title starts with what was typed.
 * A first letter goes on to the next such row; more letters stay where they fit.
 */
export function findByPrefix(
  pages: Articles['pages'],
  total: number,
  cursor: number,
  typed: string,
): number | null {
  const start = typed.length === 1 ? cursor + 1 : cursor;
  const loaded = [...pages.entries()].toSorted(([a], [b]) => a - b);
  const indices = loaded.flatMap(([page, rows]) => rows.map((_, i) => page * articlePageSize + i));
  const ordered = [...indices.filter((i) => i >= start), ...indices.filter((i) => i < start)];
  const wanted = typed.toLowerCase();
  const found = ordered.find((index) => {
    const row = rowAt(pages, index);
    return (row?.title ?? row?.sourceName ?? '').toLowerCase().startsWith(wanted);
  });
  return found === undefined || found >= total ? null : found;
}
