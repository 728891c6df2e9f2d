import type { Modality } from '../../shared/domain/understanding.ts';
import {
  denials,
  designs,
  dismissals,
  endings,
  planNouns,
  plans,
  pledges,
  refusalPairs,
  refusals,
  rumours,
  transfers,
  wishes,
  wishPairs,
} from './cues.ts';
import type { ClauseRange } from './cut-clauses.ts';
import type { Word } from './grammar/words.ts';
import { timeWords } from '../speech/word-sets.ts';
import { readVerbGroup, type VerbGroup } from './verb-group.ts';

/** How a verb is meant, with the words `[from, to)` that tell it. */
export interface Reading {
  readonly modality: Modality;
  readonly from: number;
  readonly to: number;
}

const future = new Set(['will', 'shall', 'would']);
const mere = new Set(['could', 'might', 'may', 'should', 'must', 'ought', 'can']);
const fit = new Set(
  'ready prepared willing going planning considering interested open about'.split(' '),
);

function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? '';
}

/** Whether one of the next words is a report, claim or rumour. */
function isOfRumour(words: readonly Word[], at: number): boolean {
  for (let next = at; next < Math.min(words.length, at + 6); next += 1) {
    const text = textAt(words, next);
    if (rumours.has(text) || text === 'as') return true;
    if (words[next]?.kind === 'mark') return false;
  }
  return false;
}

function readRefusal(words: readonly Word[], { from, head, negation }: VerbGroup): Reading | null {
  const text = textAt(words, head);
  const pair = `${text}-${textAt(words, head + 1)}`;
  const isPair = refusalPairs.has(pair);
  if (dismissals.has(text) && isOfRumour(words, head + 1))
    return { modality: 'denied', from: head, to: head + 1 };
  if (!isPair && !refusals.has(text)) return null;
  const to = head + (isPair ? 2 : 1);
  // "refused to rule out", "did not reject": it stays open.
  const isOpen =
    textAt(words, to) === 'to' &&
    refusalPairs.has(`${textAt(words, to + 1)}-${textAt(words, to + 2)}`);
  if (negation !== null || isOpen)
    return { modality: 'hypothetical', from, to: isOpen ? to + 3 : to };
  return { modality: 'refused', from: head, to };
}

function readNegated(words: readonly Word[], group: VerbGroup, negation: number): Reading {
  const { from, head, modal, isPassive, isBeTo } = group;
  const text = textAt(words, head);
  const span = {
    from: Math.min(from, negation),
    to: Math.max(negation + 1, Math.min(head, negation + 2)),
  };
  const isGoingOn = endings.has(text);
  if (modal !== null && future.has(modal)) {
    if (isGoingOn) return { modality: 'planned', from: span.from, to: head + 1 };
    return { modality: 'refused', ...span };
  }
  if (isGoingOn) return { modality: 'done', from: span.from, to: head + 1 };
  if (modal === 'can' || modal === 'could')
    return { modality: isPassive ? 'denied' : 'refused', ...span };
  if (modal !== null) return { modality: 'hypothetical', ...span };
  if (isBeTo || fit.has(text)) return { modality: 'refused', from: span.from, to: head + 1 };
  return { modality: 'denied', ...span };
}

/** The "to" behind a verb, with no more than a date between: "agreed on Monday to lend". */
function infinitiveBehind(words: readonly Word[], at: number): number | null {
  if (textAt(words, at) === 'to') return at;
  let isDated = false;
  for (let next = at; next < at + 5; next += 1) {
    if (words[next]?.kind === 'mark') return null;
    if (timeWords.has(textAt(words, next))) isDated = true;
    if (textAt(words, next) === 'to') return isDated ? next : null;
  }
  return null;
}

function readCarrier(words: readonly Word[], group: VerbGroup): Reading | null {
  const { from, head, modal } = group;
  const text = textAt(words, head);
  const next = textAt(words, head + 1);
  const pair = `${text}-${next}`;
  if (text === 'failed' && next === 'to') return { modality: 'denied', from: head, to: head + 2 };
  if (denials.has(text)) return { modality: 'denied', from: head, to: head + 1 };
  if (wishPairs.has(pair))
    return { modality: 'hypothetical', from: modal === 'would' ? from : head, to: head + 2 };
  if (wishes.has(text)) return { modality: 'hypothetical', from: head, to: head + 1 };
  if (group.isBeTo) return { modality: 'planned', from, to: head };
  const to = plans.has(text) ? infinitiveBehind(words, head + 1) : null;
  if (to !== null) {
    const isNear = to === head + 1;
    return { modality: 'planned', from: head, to: isNear ? to + 1 : head + 1 };
  }
  if (pledges.has(text) || designs.has(text))
    return { modality: 'planned', from: head, to: head + 1 };
  if (pair === 'set-aside') return { modality: 'planned', from: head, to: head + 2 };
  const isUnderWay = /^(?:is|are|am)$/.test(textAt(words, from));
  if (isUnderWay && transfers.has(text)) return { modality: 'planned', from, to: head + 1 };
  return null;
}

/** "announced plans to", "expressed readiness to", behind a verb that is meant as it stands. */
function readNoun(words: readonly Word[], head: number, to: number): Reading | null {
  for (let at = head + 1; at < Math.min(to, head + 6); at += 1)
    if (planNouns.has(textAt(words, at)) && textAt(words, at + 1) === 'to') {
      // "has no plans to" is a refusal, "made no promise to" not.
      if (textAt(words, at - 1) !== 'no') return { modality: 'planned', from: at, to: at + 2 };
      const isRefusal = /^(?:plans?|intentions?|willingness|readiness)$/.test(textAt(words, at));
      return { modality: isRefusal ? 'refused' : 'denied', from: at - 1, to: at + 2 };
    }
  return null;
}

/** The "no" or "nobody" that the subject of the verb at `at` begins with, or null. */
function nobodyBefore(words: readonly Word[], from: number, at: number): number | null {
  for (let next = from; next < Math.min(at, from + 3); next += 1)
    if (/^(?:no|nobody|none|neither|nothing)$/.test(textAt(words, next)))
      return at - next <= 8 ? next : null;
  return null;
}

/**
 * How the finite verb at `at` of the clause `[from, to)` is meant; null for what is plainly
 * said. `isReported`: the clause is what somebody said in the past, where "would" stands for "will".
 */
export function classifyVerb(
  words: readonly Word[],
  { from, to }: ClauseRange,
  at: number,
  isReported: boolean,
): Reading | null {
  const read = readVerbGroup(words, at);
  const group = { ...read, negation: read.negation ?? nobodyBefore(words, from, at) };
  const { negation, modal } = group;
  if (group.isRather && negation !== null)
    return { modality: 'refused', from: at, to: negation + 1 };
  const refusal = readRefusal(words, group);
  if (refusal !== null) return refusal;
  if (negation !== null) return readNegated(words, group, negation);
  const carried = readCarrier(words, group);
  if (carried !== null) return carried;
  const cue = { from: at, to: at + 1 };
  if (modal === 'will' || modal === 'shall') return { modality: 'planned', ...cue };
  if (modal === 'would')
    return { modality: isReported && !group.isRather ? 'planned' : 'hypothetical', ...cue };
  if (modal !== null && modal !== 'can' && mere.has(modal))
    return { modality: 'hypothetical', ...cue };
  return readNoun(words, group.head, to);
}
