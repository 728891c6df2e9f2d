import { isOtherOrdinal } from './guard-days.ts';
import { isGlued } from './guard-edges.ts';
import { isNoFeast } from './guard-feasts.ts';
import { isNoLimit, isNounsArticle, isTwo } from './guard-limits.ts';
import { isOnlyName, isRecurrent, isVague } from './guard-names.ts';
import { isAnySeason, isNoDivision } from './guard-seasons.ts';
import { isNoPeriod } from './guard-units.ts';
import { isNoYear } from './guard-years.ts';
import type { Place } from './place.ts';

/**
 * Whether words that read as a date are one in this text. `looksAhead` tells whether the sentence
 * is about what is to come; it is asked only where that decides.
 */
export function isDateHere(place: Place, looksAhead: () => boolean): boolean {
  return !(
    isGlued(place) ||
    isVague(place) ||
    isNounsArticle(place) ||
    isTwo(place) ||
    isNoLimit(place) ||
    isRecurrent(place) ||
    isOnlyName(place) ||
    isNoYear(place) ||
    isNoFeast(place) ||
    isAnySeason(place) ||
    isNoDivision(place) ||
    isOtherOrdinal(place) ||
    isNoPeriod(place, looksAhead)
  );
}
