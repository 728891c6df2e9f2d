import type { Lean } from '../values/dates/reference.ts';
import {
  achieved,
  reached,
  deferring,
  announcing,
  aheadWords,
  arranged,
  modals,
  noPast,
  pastForms,
  speech,
  subjects,
} from './tense-words.ts';
import { isCapital, isWord, wordAt, type Place } from './place.ts';

/** How many words before and behind a date are asked. */
const [reachBack, reachAhead] = [30, 14];

function isPast(word: string): boolean {
  if (pastForms.has(word)) return true;
  return word.length > 4 && word.endsWith('ed') && !noPast.has(word);
}

/** `to meet`: an infinitive, unless it was done: "managed to meet". */
function isArranged(place: Place, at: number): boolean {
  if (!arranged.has(wordAt(place, at)) || wordAt(place, at - 1) !== 'to') return false;
  return !achieved.has(wordAt(place, at - 2));
}

/** Whether a modal or `be` close before turns a participle to the future: "will be held". */
function isTurned(place: Place, at: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const word = wordAt(place, at - back);
    if (word === '\n' || word === ',' || word === 'said') return false;
    if (modals.has(word)) return word !== 'to' || wordAt(place, at - back + 1) === 'be';
    if (word === 'have' || word === 'has' || word === 'had')
      return modals.has(wordAt(place, at - back - 1));
    // "set to", "set for": what is set is to come.
  }
  return false;
}

/** What one word tells: `set for`, `due`, `said`. */
function leanOf(place: Place, at: number): Lean | null {
  const word = wordAt(place, at);
  if (deferring.has(word) && /^(?:to|until|till)$/.test(wordAt(place, place.from - 1)))
    return 'future';
  if (word === 'set' || word === 'going' || word === 'ready')
    return /^(?:to|for|on)$/.test(wordAt(place, at + 1)) ? 'future' : null;
  if (word === 'ahead') return wordAt(place, at + 1) === 'of' ? 'future' : null;
  if (word === 'may' && isCapital(place, at)) return null;
  if (aheadWords.has(word)) return isNoun(place, at) ? null : 'future';
  if (isArranged(place, at)) return 'future';
  if (!isPast(word)) return null;
  // "to hit", "to cut": the same form as the past.
  if (wordAt(place, at - 1) === 'to')
    return achieved.has(wordAt(place, at - 2)) ? 'past' : 'future';
  return isTurned(place, at) ? 'future' : 'past';
}

/** `a plan`, `the vote`: a noun tells nothing about when. */
function isNoun(place: Place, at: number): boolean {
  return (
    /^(?:plan|plans|vote|votes|return|returns|hope|hopes|aim|aims|leave|start|starts|wants|end|ends|visits|head|face|runs|play|fly|lapse|lapses)$/.test(
      wordAt(place, at),
    ) && /^(?:a|an|the|of|his|her|its|their|'s|no|this|that|any)$/.test(wordAt(place, at - 1))
  );
}

/** Whether a clause of its own begins behind the verb of speech at `at`, before the date. */
function opensClause(place: Place, at: number): boolean {
  if (!speech.has(wordAt(place, at))) return false;
  const next = at + 1;
  if (next >= place.from - 1) return false;
  if (wordAt(place, at) === 'told')
    return wordAt(place, at + 2) === 'that' || wordAt(place, at + 3) === 'that';
  return subjects.has(wordAt(place, next)) || isCapital(place, next);
}

function isBorder(word: string): boolean {
  return word === '\n' || word === '' || word === ';';
}

/** Where the date stands late in its clause, these begin another one. */
const joints = new Set(
  'and but while who which because as when if where although though'.split(' '),
);

/** `and we will`: a clause with a subject of its own. */
function joinsClause(place: Place, at: number): boolean {
  return (
    /^(?:and|but|or)$/.test(wordAt(place, at)) &&
    /^(?:i|we|you|he|she|it|they|there)$/.test(wordAt(place, at + 1))
  );
}

/** Whether the date opens its sentence, so that the verb behind it is its own. */
function isLeading(place: Place): boolean {
  for (let back = 1; back <= 4; back += 1)
    if (isBorder(wordAt(place, place.from - back))) return true;
  return false;
}

function leanBehind(place: Place): Lean | null {
  const isOpen = isLeading(place);
  for (let count = 0; count < reachAhead; count += 1) {
    const at = place.to + count;
    const word = wordAt(place, at);
    if (isBorder(word) || (!isOpen && joints.has(word)) || joinsClause(place, at)) return null;
    const lean = leanOf(place, at);
    if (lean !== null) return lean;
  }
  return null;
}

/**
 * Which way the clause around a date looks: its nearest telling verb before the date, else the
 * first behind it. Looks at a bounded number of words.
 */
export function leanAt(place: Place): Lean | null {
  const first = wordAt(place, place.from);
  if (first === 'since') return 'past';
  if (first === 'until' || first === 'till' || first === 'through') return 'future';
  if (first === 'by')
    return wordAt(place, place.from - 1) === 'had' ? 'past' : leanOfDeadline(place);
  // "the vote is on Friday".
  if (
    /^(?:is|are)$/.test(
      wordAt(place, place.from - (wordAt(place, place.from - 1) === 'on' ? 2 : 1)),
    )
  )
    return 'future';
  // "the summit on Thursday would go ahead"
  if (modals.has(wordAt(place, place.to)) && !isSaidThen(place) && wordAt(place, place.to) !== 'to')
    return 'future';
  for (let count = 1; count <= reachBack; count += 1) {
    const at = place.from - count;
    const word = wordAt(place, at);
    if (isBorder(word)) break;
    if (opensClause(place, at)) return leanBehind(place) ?? 'past';
    const lean = announcing.has(word) && !isNoun(place, at) ? 'future' : leanOf(place, at);
    if (lean !== null) return lean;
  }
  return leanBehind(place);
}

/** Whether a verb of the past stands right before the date: `died in June`, `ended June 30`. */
export function followsPast(place: Place): boolean {
  const before = /^(?:on|in)$/.test(wordAt(place, place.from - 1)) ? 2 : 1;
  const at = place.from - before;
  const isEvent = !/^(?:was|were|had|did|ago)$/.test(wordAt(place, at));
  return isEvent && isPast(wordAt(place, at)) && leanOf(place, at) === 'past';
}

const ending = new Set('expires expire lapses lapse ends closes'.split(' '));

/** Whether a verb of what is still to end stands right before the date: `expires on June 30`. */
export function announcesIt(place: Place): boolean {
  const before = /^(?:on|in|at)$/.test(wordAt(place, place.from - 1)) ? 2 : 1;
  const at = place.from - before;
  return ending.has(wordAt(place, at)) && !isNoun(place, at);
}

/** `which he said on Thursday would …`: the day of the saying. */
function isSaidThen(place: Place): boolean {
  const before = wordAt(place, place.from - 1) === 'on' ? 2 : 1;
  return (
    speech.has(wordAt(place, place.from - before)) || isPast(wordAt(place, place.from - before))
  );
}

/** `by Friday` is a deadline, but for "by Friday, 30 had died". */
function leanOfDeadline(place: Place): Lean {
  for (let count = 1; count <= 12; count += 1) {
    const at = place.from - count;
    const word = wordAt(place, at);
    if (word === 'if' || word === 'unless') return 'future';
    if (isBorder(word) || aheadWords.has(word)) break;
    // "rose to 120" is no infinitive.
    if (modals.has(word) && (word !== 'to' || isWord(place, at + 1))) break;
    // "the toll rose to 120 by Friday"
    if (reached.has(word)) return 'past';
  }
  for (let count = 0; count < 10; count += 1) {
    const word = wordAt(place, place.to + count);
    if (isBorder(word)) break;
    if (/^(?:had|was|were)$/.test(word)) return 'past';
  }
  return 'future';
}
