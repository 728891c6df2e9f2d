import { phrases, skipAny, skipPhrase } from './phrases.ts';
import type { Words } from './words.ts';

/** Parts of the day behind a day: `Wednesday night`. They change nothing. */
export const dayParts = phrases(
  'early morning|late night|late evening|late afternoon|morning|afternoon|evening|night|noon|lunchtime|midday|overnight',
);

/** Words before a date that do not change which month or year it is. */
const parts = phrases(
  'year - end|the early|the mid -|the mid|the late|' +
    'the early hours of|the small hours of|the night of|the evening of|the morning of|' +
    'the afternoon of|the weekend of|' +
    'early on|late on|earlier on|later on|earlier in|later in|early -|mid - to - late|mid - to late|' +
    'mid to late|early to mid -|early to mid|mid -|late -|end -|' +
    'early in|late in|very early|very late|early|mid|late|earlier|later|' +
    'the very beginning of|the very end of|the beginning of|the start of|the middle of|the end of|' +
    'the close of|the turn of|the rest of|the remainder of|beginning of|start of|middle of|end of|' +
    'overnight on|overnight',
);
const the = phrases('the');

/** Skips `early`, `late`, `the end of` and `the`: precision never goes beyond the date named. */
export function skipParts(words: Words, at: number): number {
  const part = skipPhrase(words, at, parts);
  return part === null ? skipAny(words, at, the) : skipAny(words, part, the);
}
