import type { UnitWord } from '../../speech/units.ts';
import { groupBefore, phraseBefore, type Range } from '../../speech/phrases.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import {
  beForms,
  doForms,
  finiteAuxiliaries,
  haveForms,
  modals,
} from '../../modality/grammar/auxiliaries.ts';
import {
  coordinators,
  determiners,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../../modality/grammar/word-classes.ts';
import { openAppositions } from '../../speech/apposition.ts';
import { agentBehind, governorOf, subjectOf, type Governor } from './subjects.ts';
import { isObjectNoun, scopeEnd } from './scope.ts';
import { verbOf } from './verb-table.ts';

export type UseKind = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A verb that tells something, as it stands in a unit; ranges are word indexes. */
export interface Use {
  readonly at: number;
  /** Where its auxiliaries begin. */
  readonly from: number;
  readonly lemma: string;
  readonly kind: UseKind;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Who does it; null where the text does not tell. Of a passive verb: the agent behind "by". */
  readonly subject: Range | null;
  /** Of a passive verb or participle: to what it is done. */
  readonly patient: Range | null;
  /** The words behind it that belong to its clause. */
  readonly objects: Range;
  /** The verb that it hangs on: "agreed" of "agreed to lend". */
  readonly governor: Governor | null;
}

function kindOf(
  words: readonly UnitWord[],
  at: number,
  forms: ReadonlySet<string>,
): UseKind | null {
  const group = groupBefore(words, at);
  if (group.isFinite) return fitsAuxiliary(words, at, forms) ? 'finite' : null;
  // "open to sending": the gerund behind "to".
  // "are to be donated", "is due to be delivered".
  if (group.hasTo && group.isPassive && forms.has('participle')) return 'infinitive';
  if (group.hasTo) return forms.has('base') ? 'infinitive' : forms.has('ing') ? 'gerund' : null;
  const before = words[group.from - 1]?.text ?? '';
  if (forms.has('ing')) return nounsInIng.has(words[at]?.text ?? '') ? null : 'gerund';
  const isPast = forms.has('past') || forms.has('participle');
  if (isPast) {
    // "The government set aside": a past that looks like the base.
    if (words[at]?.text === 'set' && /^(?:aside|fire)$/.test(words[at + 1]?.text ?? ''))
      return 'finite';
    // "only 5,300 of the 8,000 authorised troops": an adjective behind a number.
    if (words[group.from - 1]?.kind === 'number' && isCounted(words, at)) return 'participle';
    if (!forms.has('participle'))
      return isFinite(words, at) || isPlain(words, group.from, forms) ? 'finite' : null;
    // "was shot and killed by troops": the second of two passives.
    const isSecond = coordinators.has(before) && isPassiveBefore(words, group.from);
    if (words[at + 1]?.text === 'by') return isSecond ? 'finite' : 'participle';
    if (forms.has('base') && takesObject(words, at, group.from)) return 'finite';
    if (coordinators.has(before)) return followsVerb(words, group.from) ? 'finite' : 'participle';
    if (before === ',') return opensMain(words, at, group.from) ? 'finite' : 'participle';
    if (isBehindPhrase(words, group.from)) return 'participle';
    const isOpen = isFinite(words, at) || isPlain(words, group.from, forms);
    return isOpen && !hasFiniteBehind(words, at) ? 'finite' : 'participle';
  }
  // "Ana Ruiz, the finance minister, promises $3 million".
  const isApposed =
    before === ',' && forms.has('third') && openAppositions(words, group.from - 1) !== null;
  if (!isFinite(words, at) && !isPlain(words, group.from, forms) && !isApposed) return null;
  return 'finite';
}

/** Whether a plural noun stands right behind. */
function isCounted(words: readonly UnitWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    next?.kind === 'word' &&
    /[^su]s$|^(?:men|people|troops|police)$/.test(next.text) &&
    words[at]?.text.endsWith('ed') === true
  );
}

/** "had shells" is no verb: what may stand behind an auxiliary. */
function fitsAuxiliary(
  words: readonly UnitWord[],
  at: number,
  forms: ReadonlySet<string>,
): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const text = words[back]?.text ?? '';
    if (beForms.has(text)) return forms.has('participle') || forms.has('ing');
    if (haveForms.has(text)) return forms.has('participle');
    if (modals.has(text) || doForms.has(text)) return forms.has('base');
  }
  return true;
}

/** "A missile hit a bus": the past of a verb that does not change, between its subject and object. */
function takesObject(words: readonly UnitWord[], at: number, group: number): boolean {
  const next = words[at + 1];
  const isObject = next !== undefined && (determiners.has(next.text) || next.isCapital);
  const before = words[group - 1];
  if (!isObject || before === undefined || before.kind !== 'word') return false;
  const subject = phraseBefore(words, group);
  return subject !== null && !followsVerb(words, group) && !hasFiniteBehind(words, at);
}

/** Nouns that look like verbs. */
const nounsInIng = new Set(
  'funding training shelling bombing fighting meeting planning gathering opening briefing shooting hearing building beginning ending funding'.split(
    ' ',
  ),
);

const meetsBehind = /^(?:in|on|at|for|with|again|tomorrow|today|next|this|virtually|behind)$/;

/** "Hackers attack", "Canada gives": a subject right before a present that no list knows. */
function isPlain(words: readonly UnitWord[], at: number, forms: ReadonlySet<string>): boolean {
  const before = words[at - 1];
  // "Ghana's 140 stay until March": a number that stands for people.
  if (before?.kind === 'number' && forms.has('base'))
    return /^(?:stay|remain)$/.test(words[at]?.text ?? '');
  if (before === undefined || before.kind !== 'word') return false;
  const isNamed = before.isCapital && !before.text.endsWith("'s");
  if (forms.has('third')) return isNamed;
  // "The leaders of France and Poland meet in Weimar": nothing else is called so.
  if (words[at]?.text === 'meet' && meetsBehind.test(words[at + 1]?.text ?? '')) return true;
  // The first word of a sentence has its capital from that.
  const isLow = !before.isCapital || at === 1;
  const isPlural = /[^su]s$/.test(before.text) && !before.text.endsWith("'s") && isLow;
  if (isPlural || /^(?:we|they|who|which|it|he|she)$/.test(before.text)) return true;
  // "Russia hit": the past of verbs that do not change.
  return isNamed && forms.has('past') && forms.has('base');
}

/** "comes on top of $95 million committed last year": no subject stands right before. */
function isBehindPhrase(words: readonly UnitWord[], at: number): boolean {
  const phrase = phraseBefore(words, at);
  if (phrase === null || phrase.from === 0) return false;
  const first = words[phrase.from]?.text ?? '';
  return prepositions.has(first) && isFinite(words, phrase.from - 1);
}

/** "Poland, which shares a border, scrambled": the comma closes what stands between. */
function opensMain(words: readonly UnitWord[], at: number, group: number): boolean {
  if (words[at + 1]?.text === 'by') return false;
  const subject = openAppositions(words, group - 1);
  return subject !== null && !followsVerb(words, subject.to - 1);
}

function followsVerb(words: readonly UnitWord[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 25); back -= 1) {
    if (isFinite(words, back)) return true;
    // "are missing after a missile hit the ship": a clause of its own.
    if (subordinators.has(words[back]?.text ?? '')) return false;
  }
  return false;
}

/** "aid pledged last year has arrived": an auxiliary takes the same subject. */
function hasFiniteBehind(words: readonly UnitWord[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 12); next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'mark') return false;
    if (
      /^(?:and|or|but|that|which|who|if|when|as|after|because|while|whether|until|unless|where|how|why|what)$/.test(
        word.text,
      )
    )
      return false;
    if (!finiteAuxiliaries.has(word.text) || (word.text === 'may' && word.isCapital)) continue;
    // "said it would": a subject of its own stands between.
    const before = words[next - 1];
    const isOwn = before !== undefined && (subjectPronouns.has(before.text) || before.isCapital);
    return next > at + 2 && !isOwn;
  }
  return false;
}

/** "to advance plans to": a plural behind an infinitive is no verb. */
function isNounBehindVerb(words: readonly UnitWord[], at: number, kind: UseKind): boolean {
  return (
    kind === 'finite' && words[at - 2]?.text === 'to' && words[at]?.text.endsWith('s') === true
  );
}

function useAt(words: readonly UnitWord[], at: number): Use | null {
  const word = words[at];
  const entry = word?.kind === 'word' ? verbOf(word.text) : null;
  if (entry === null || word === undefined) return null;
  if (word.isCapital && at > 0 && words[at - 1]?.kind === 'word') return null;
  // "provided that parliament agrees".
  if (word.text === 'provided' && words[at + 1]?.text === 'that') return null;
  const kind = kindOf(words, at, entry.forms);
  if (kind === null || isNounBehindVerb(words, at, kind)) return null;
  if (kind === 'finite' && !entry.forms.has('past') && isObjectNoun(words, at)) return null;
  const group = groupBefore(words, at);
  const isPastForm = entry.forms.has('participle');
  const isInherited =
    kind === 'finite' && !group.isFinite && coordinators.has(words[group.from - 1]?.text ?? '');
  const isPassive =
    kind === 'participle' ||
    (group.isPassive && isPastForm) ||
    (isInherited && isPassiveBefore(words, group.from) && isPastForm);
  const governor =
    kind === 'infinitive' || kind === 'gerund' ? governorOf(words, group.from) : null;
  const doer = kind === 'participle' ? null : subjectOf(words, group.from, kind, governor);
  const objects = { from: at + 1, to: scopeEnd(words, at) };
  return {
    at,
    from: group.from,
    lemma: entry.lemma,
    kind,
    isPassive,
    isNegated: group.isNegated || (governor?.isNegated ?? false),
    subject: isPassive ? agentBehind(words, at) : doer,
    patient: isPassive ? (kind === 'participle' ? nounBefore(words, at) : doer) : null,
    objects,
    governor,
  };
}

/** "was shelled and bombed": the second participle is passive with the first. */
function isPassiveBefore(words: readonly UnitWord[], at: number): boolean {
  for (let back = at - 2; back >= Math.max(0, at - 12); back -= 1)
    if (isFinite(words, back))
      return (
        /^(?:is|are|was|were|been)$/.test(words[back]?.text ?? '') ||
        words[back + 1]?.text === 'been'
      );
  return false;
}

function openingOf(words: readonly UnitWord[], close: number): number | null {
  for (let at = close - 1; at >= Math.max(0, close - 8); at -= 1)
    if (words[at]?.text === '(') return at;
  return null;
}

function nounBefore(words: readonly UnitWord[], at: number): Range | null {
  let from = at;
  while (from > 0 && at - from < 8 && !isFinite(words, from - 1)) {
    // "£30 million ($39 million) pledged by": the bracket is no border.
    const open = words[from - 1]?.text === ')' ? openingOf(words, from - 1) : null;
    if (open !== null) from = open;
    else if (words[from - 1]?.kind === 'mark') break;
    else from -= 1;
  }
  return from < at ? { from, to: at } : null;
}

/** The verbs of a unit that tell something, in order. Looks at a bounded number of words each. */
export function readUses(words: readonly UnitWord[]): readonly Use[] {
  const uses: Use[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const use = useAt(words, at);
    if (use !== null) uses.push(use);
  }
  return uses;
}
