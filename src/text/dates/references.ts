import type { Section } from '../../shared/domain/understanding.ts';
import type { DateValue } from '../../shared/domain/values.ts';
import { parseDay, toDayNumber, type Day } from '../values/dates/calendar.ts';

/** The day that words such as "today" count from at some place of the text. */
export interface DayHere {
  readonly day: Day;
  readonly basis: Exclude<DateValue['basis'], 'explicit'>;
}

/** The day of a section; a dateline's is the day that its own words are still to tell. */
function dayOf(section: Section): Day | null {
  if (section.kind === 'dateline') return null;
  const day = section.day ?? section.time?.slice(0, 10) ?? null;
  return day === null ? null : parseDay(day);
}

/** Whether the day is the section's own: told by its clock or its post, or another than the article's. */
function isOwn(section: Section, day: Day, article: Day | null): boolean {
  if (section.time !== null || section.kind === 'post' || section.kind === 'update') return true;
  return article === null || toDayNumber(article) !== toDayNumber(day);
}

/**
 * Tells the day to count from at offsets that are asked in text order: that of the innermost section
 * that has one, else the article's; null where neither is known. With `isInferred` the article's
 * date is only what its text tells of it. Linear over all questions.
 */
export function dayReader(
  sections: readonly Section[],
  published: string | null,
  isInferred = false,
): (offset: number) => DayHere | null {
  const article = published === null ? null : parseDay(published.slice(0, 10));
  const basis = isInferred ? 'inferred' : 'relative to article';
  const open: Section[] = [];
  let next = 0;
  return (offset) => {
    for (let section = sections[next]; section !== undefined && section.start <= offset;) {
      open.push(section);
      next += 1;
      section = sections[next];
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= offset) open.pop();
    for (let at = open.length - 1; at >= 0 && at >= open.length - 8; at -= 1) {
      const section = open[at];
      const day = section === undefined ? null : dayOf(section);
      if (section !== undefined && day !== null && section.end > offset)
        return {
          day,
          basis: isOwn(section, day, article) ? 'relative to section' : basis,
        };
    }
    return article === null ? null : { day: article, basis };
  };
}
