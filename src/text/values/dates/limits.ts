import { weekdayAt } from './names.ts';
import { readPoint } from './phrase.ts';
import { phrases, skipAny, skipPhrase, type Phrases } from './phrases.ts';
import type { Reference } from './reference.ts';
import { beyond } from './beyond.ts';
import { endsOf, settle, unknownReference } from './settle.ts';
import { mapEdtf, type Read } from './settled.ts';
import type { Words } from './words.ts';

const until = phrases(
  'no later than|not later than|up to and including|up until|up to|prior to|ahead of|until|till|' +
    'til|before|by|through',
);
const since = phrases(
  'no earlier than|not earlier than|not before|as of|as from|starting from|starting in|' +
    'starting on|starting|beginning in|beginning on|beginning|ever since|since|from|after',
);
const asIf = phrases(
  'midnight on|midnight|noon on|noon|at the latest|at the earliest|at least|no later than|as early as|as late as|on or about|about|' +
    'around|roughly|approximately|on|in',
);
const onwards = phrases('and onwards|and beyond|onwards|onward|on|and later|or later|and after');
/** As `onwards`, without what begins the next words of a sentence. */
const onwardsRunning = phrases('and onwards|and beyond|onwards|onward|or later');
/** `onwards`, `and later`: what makes a date the beginning of an open interval. */
export function onwardsOf(reference: Reference): Phrases {
  return reference.running ? onwardsRunning : onwards;
}

const ahead = new Set(['until', 'till', 'til', 'through', 'up', 'no', 'not']);
const onward = new Set(['from', 'starting', 'beginning']);
const spare = phrases('early on|late on|early|late|on');

/** A limit tells by itself on which side its date lies: `until Friday`, `since May`. */
function leaning(words: Words, at: number, reference: Reference): Reference {
  const word = words[at] ?? '';
  if (word === 'since' || word === 'ever') return { ...reference, lean: 'past', strict: true };
  if (ahead.has(word)) return { ...reference, lean: reference.lean ?? 'future', strict: true };
  const hasDay = weekdayAt(words, skipAny(words, at + 1, spare)) !== null;
  return word === 'by' || (onward.has(word) && hasDay)
    ? { ...reference, lean: reference.lean ?? 'future' }
    : reference;
}

/** Behind these the date itself is left out, but for `before the end of May`. */
const outside = new Set(['before', 'after', 'prior', 'ahead']);
const edges = phrases(
  'the end of|end of|end -|year - end|the close of|the start of|start of|the beginning of|the middle of',
);

function isExclusive(words: Words, at: number, start: number): boolean {
  return outside.has(words[at] ?? '') && skipPhrase(words, start, edges) === null;
}

/** `since 2014`, `until the end of May`, `no later than Friday`. */
export function readLimit(words: Words, at: number, from: Reference): Read {
  const reference = from === unknownReference ? from : leaning(words, at, from);
  const isUntil = skipPhrase(words, at, until);
  const start = isUntil ?? skipPhrase(words, at, since);
  const point = start === null ? null : readPoint(words, skipAny(words, start, asIf), reference);
  if (point === null) return null;
  const isOutside = isExclusive(words, at, isUntil ?? start ?? at);
  const settled = mapEdtf(settle(point.point, reference), (edtf) => {
    const [first, last] = endsOf(edtf);
    if (isUntil === null) return `${isOutside ? beyond(last, 1) : first}/..`;
    return `../${isOutside ? beyond(first, -1) : last}`;
  });
  return {
    settled,
    next: isUntil === null ? skipAny(words, point.next, onwardsOf(reference)) : point.next,
  };
}
