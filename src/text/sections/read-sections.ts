import type { Section } from '../../shared/domain/understanding.ts';
import { parseDay, toDayNumber, type DayNumber } from '../values/dates/calendar.ts';
import { readArticle } from './article.ts';
import { readBlog } from './blog.ts';
import { readManner } from './inner.ts';
import { readDigest } from './items.ts';
import { linesOf } from './line.ts';
import { readLiveBlog } from './live-blog.ts';
import { nest } from './piece.ts';

function dayOf(published: string | null): DayNumber | null {
  const day = published === null ? null : parseDay(published.slice(0, 10));
  return day === null ? null : toDayNumber(day);
}

/**
 * The sections of a text in text order, in time linear in its length (DESIGN section 9). Offsets
 * are UTF-16 code units; every word of the text lies in a section of level 0, and sections of the
 * same level do not overlap.
 */
export function readSections(text: string, published: string | null): readonly Section[] {
  const lines = linesOf(text);
  const manner = readManner(lines, dayOf(published));
  const blog = readLiveBlog(lines);
  if (blog.labels.length > 0) return nest(text, readBlog(text, lines, blog, manner));
  return nest(text, readDigest(lines, manner) ?? readArticle(lines, manner));
}
