import { hasFinite, isFinite } from '../modality/grammar/finite.ts';
import { isAdverb, determiners, prepositions } from '../modality/grammar/word-classes.ts';
import { complementAt, type Complement, type ComplementContext } from './complement.ts';
import { documents } from './according.ts';
import { openAppositions } from './apposition.ts';
import {
  antecedentOf,
  commaBefore,
  groupBefore,
  phraseAfter,
  phraseBefore,
  withNameBehind,
  type Range,
  type VerbGroup,
} from './phrases.ts';
import { isNominal, isSum, isSumTold } from './nominal.ts';
import { nounLikeForms } from './speech-verbs.ts';
import type { UnitWord } from './units.ts';
import { verbFormsOf, type VerbForm } from './verb-forms.ts';
import { relatives, verdicts } from './word-sets.ts';

/** A verb of speech in a unit, with who says and what follows. Numbers count the unit's words. */
export interface Frame extends Range {
  readonly lemma: string;
  /** The verb alone, without auxiliaries: "said" of "has said". */
  readonly verb: Range;
  readonly subject: Range | null;
  /** "adding that", "Noting that": the speaker is that of the sentence. */
  readonly isParticiple: boolean;
  readonly isRelative: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "would say": what somebody else says of it. */
  readonly isModal: boolean;
  /** Whether the subject stands behind the verb. */
  readonly isInverted: boolean;
  /** Whether nothing but words between marks can be said with it. */
  readonly isQuotedOnly: boolean;
  readonly complement: Complement;
}

function matchForm(words: readonly UnitWord[], at: number): { form: VerbForm; to: number } | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const forms = verbFormsOf(word.text);
  if (forms.length === 0) return null;
  // Where base and past are one ("put it", "read"), it is the past.
  const pastFirst = forms.toSorted((a, b) => Number(b.form === 'past') - Number(a.form === 'past'));
  for (const form of pastFirst) {
    if (form.particle === null) continue;
    if (words[at + 1]?.text === form.particle) return { form, to: at + 2 };
    if (words[at + 1]?.text === 'it' && words[at + 2]?.text === form.particle)
      return { form, to: at + 3 };
  }
  const form = pastFirst.find(({ particle }) => particle === null);
  return form === undefined ? null : { form, to: at + 1 };
}

function isSentenceMark(word: UnitWord | undefined): boolean {
  return word === undefined || (word.kind === 'mark' && word.text !== "'" && word.text !== '’');
}

/** Whether base forms can be finite there: behind a plural, a pronoun or an auxiliary. */
function canBeBase(words: readonly UnitWord[], group: VerbGroup): boolean {
  if (group.from < group.to) return group.isFinite && !group.isPassive;
  const before = words[group.from - 1];
  if (before === undefined) return false;
  if (/^(?:i|you|we|they|who|people|police|many|some|others|both|media)$/.test(before.text))
    return true;
  if (before.kind !== 'word')
    return before.text === ',' || before.kind === 'quote' || before.text === ')';
  return /(?:[^s]s|men|folk)$/.test(before.text) || before.isCapital;
}

interface Draft {
  readonly form: VerbForm;
  readonly at: number;
  readonly to: number;
  readonly group: VerbGroup;
  readonly complement: Complement;
}

/** Verbs with which an infinitive is said all the same: "likes to say", "went on to warn". */
const leading = new Set(
  'wish wishes wished like likes liked continue continues continued used on'.split(' '),
);

/** The verb group before `at`; null for an infinitive that says nothing: "declined to say". */
function wholeGroup(words: readonly UnitWord[], at: number): VerbGroup | null {
  const group = groupBefore(words, at);
  if (!group.hasTo) return group;
  const verb = words[group.from - 2]?.text ?? '';
  if (!leading.has(verb)) return null;
  const first = verb === 'on' ? group.from - 3 : group.from - 2;
  if (verb === 'on' && !/^(?:goes|went|gone)$/.test(words[first]?.text ?? '')) return null;
  return { ...groupBefore(words, first), to: at, isFinite: true, isPassive: false };
}

function draftAt(words: readonly UnitWord[], at: number, context: ComplementContext): Draft | null {
  const match = matchForm(words, at);
  if (match === null) return null;
  const group = wholeGroup(words, at);
  if (group === null) return null;
  if (isNominal(words, at, group)) return null;
  const { form, to } = match;
  // "could not add to the sum"
  if (form.lemma === 'add' && words[to]?.text === 'to') return null;
  const before = words[group.from - 1]?.text ?? '';
  if (form.form === 'base' && !canBeBase(words, group)) return null;
  if (form.form === 'present' && group.from < at && !group.isPassive && !isAdverb(before))
    return null;
  // "details needed", "claims were": a noun with its verb.
  const canBeNoun = form.form === 'base' || form.form === 'third';
  if (canBeNoun && nounLikeForms.has(words[at]?.text ?? '') && isFinite(words, to)) return null;
  const complement = complementAt(words, to, form.traits, context);
  const isTitle = words[at]?.isCapital === true && at > 0;
  // "· Posted: Feb 18"
  if (isTitle && words[to]?.text === ':' && words[at - 1]?.kind === 'mark') return null;
  if (isTitle && (words[at - 1]?.text === ',' || !isSentenceMark(words[at - 1]))) return null;
  return { form, at, to, group, complement };
}

/** "Ann Lee, the mayor, who says": the name before a description that ends at `at`. */
function withNameBefore(words: readonly UnitWord[], at: number): Range | null {
  const noun = phraseBefore(words, at);
  if (noun === null || !determiners.has(words[noun.from]?.text ?? '')) return noun;
  const isApposed = words[noun.from - 1]?.text === ',' && words[noun.from - 2]?.isCapital === true;
  const name = isApposed ? phraseBefore(words, noun.from - 1) : null;
  return name === null ? noun : { from: name.from, to: noun.to };
}

/** "said Kallas", behind what she said; null where no speaker stands behind the verb. */
function invertedSubject(
  words: readonly UnitWord[],
  { form, group, at, to, complement }: Draft,
  isAfterQuote: boolean,
  isApposed: boolean,
): Range | null {
  if (group.from < at || (complement.kind === 'quote' && !isAfterQuote)) return null;
  if (!isAfterQuote && (form.traits.has('hearer') || !form.traits.has('clause'))) return null;
  const noun = phraseAfter(words, to);
  if (noun === null) return null;
  const subject = withNameBehind(words, noun);
  if (isSum(words, subject)) return null;
  if (complement.kind === 'clause') return isAfterQuote && !complement.hasThat ? subject : null;
  if (isAfterQuote) return subject;
  // "Yermak, head of staff, said Friday": the one before the commas speaks.
  const next = words[subject.to];
  const isAtEnd = next === undefined || next.kind === 'mark';
  return group.from > 1 && (!isApposed || isAtEnd) ? subject : null;
}

/** Who is said to speak; null where nothing tells it here. */
function subjectOf(
  words: readonly UnitWord[],
  draft: Draft,
): Pick<Frame, 'subject' | 'isInverted' | 'isRelative'> | null {
  const { group } = draft;
  const before = words[group.from - 1];
  const plain = { isInverted: false, isRelative: false };
  if (before !== undefined && relatives.has(before.text) && before.text !== 'that') {
    const comma = words[group.from - 2]?.text === ',' ? group.from - 2 : group.from - 1;
    return { ...plain, subject: withNameBefore(words, comma), isRelative: true };
  }
  const isBehindMark =
    before === undefined || before.kind === 'quote' || before.text === ',' || before.text === '-';
  if (isBehindMark) {
    const isAfterQuote = before?.kind === 'quote' || words[group.from - 2]?.kind === 'quote';
    const apposed = before?.text === ',' ? openAppositions(words, group.from - 1) : null;
    // "The firm, which “regrets” it, said": the quote is what stands between.
    if (isAfterQuote && apposed !== null) return { ...plain, subject: apposed };
    const inverted = invertedSubject(words, draft, isAfterQuote, apposed !== null);
    if (inverted !== null) return { isInverted: true, isRelative: false, subject: inverted };
    if (apposed !== null) return { ...plain, subject: apposed };
    return {
      ...plain,
      subject: before?.text === '-' ? betweenDashes(words, group.from - 1) : null,
    };
  }
  const comma = commaBefore(words, group.from);
  const timed = comma === null ? null : openAppositions(words, comma);
  if (timed !== null) return { ...plain, subject: timed };
  const subject = ownPronoun(words, group.from) ?? phraseBefore(words, group.from);
  if (subject !== null && isBare(words, subject)) return null;
  // "up from the $3 million announced in May"
  if (
    /^(?:up|down|from|against|than|including|compared|versus|according)$/.test(
      words[subject?.from ?? -1]?.text ?? '',
    )
  )
    return null;
  if (
    subject !== null &&
    draft.form.form === 'past' &&
    group.from === draft.at &&
    isSumTold(words, draft.to, subject)
  )
    return null;
  const denier = subject === null ? null : behindVerdict(words, subject);
  if (denier !== null) return { subject: denier, isInverted: false, isRelative: true };
  const outer = subject === null ? null : antecedentOf(words, subject);
  return { ...plain, subject: outer ?? subject };
}

/** ", a claim the army denied": the army, of what stands before. */
function behindVerdict(words: readonly UnitWord[], { from, to }: Range): Range | null {
  const isApposed = words[from - 1]?.text === ',' && /^an?$/.test(words[from]?.text ?? '');
  if (!isApposed || !verdicts.has(words[from + 1]?.text ?? '') || to - from < 3) return null;
  return { from: words[from + 2]?.text === 'that' ? from + 3 : from + 2, to };
}

/** "slightly less than the sum it had pledged": a pronoun behind a noun is the subject alone. */
function ownPronoun(words: readonly UnitWord[], at: number): Range | null {
  if (!/^(?:he|she|it|they|we|i)$/.test(words[at - 1]?.text ?? '')) return null;
  const before = words[at - 2];
  const isJoined = before?.text === 'and' || before?.text === 'or';
  return before?.kind === 'word' && !isJoined ? { from: at - 1, to: at } : null;
}

/** "Moscow – which calls it a march – said": the subject before the first dash. */
function betweenDashes(words: readonly UnitWord[], dash: number): Range | null {
  for (let at = dash - 1; at > Math.max(0, dash - 25); at -= 1)
    if (words[at]?.text === '-') return phraseBefore(words, at);
  return null;
}

/** "for which it claimed": a preposition alone speaks not. */
function isBare(words: readonly UnitWord[], { from, to }: Range): boolean {
  return words.slice(from, to).every(({ text }) => prepositions.has(text));
}

/** "Asked about it, he": a past participle that opens the sentence or a phrase. */
function isBareParticiple(
  words: readonly UnitWord[],
  { form, at, group }: Draft,
  subject: Range | null,
): boolean {
  if (form.form !== 'past' || subject !== null || group.from < at) return false;
  const before = words[at - 1]?.text;
  if (before === undefined || before === ':' || before === ';') return true;
  // "a loan, guaranteed by the bank"
  if (before === ',' && words[at + 1]?.text === 'by') return true;
  return form.lemma === 'ask' && (before === ',' || before === 'when');
}

function isNobody(words: readonly UnitWord[], subject: Range | null): boolean {
  const first = subject === null ? '' : (words[subject.from]?.text ?? '');
  return /^(?:neither|nobody|none|no|few|nothing)$/.test(first);
}

function frameOf(
  words: readonly UnitWord[],
  draft: Draft,
  context: ComplementContext,
): Frame | null {
  const { form, at, to, group } = draft;
  const isParticiple = form.form === 'present' && !group.isPassive;
  const isQuotedOnly =
    !form.traits.has('clause') && !form.traits.has('that') && !form.traits.has('hearer');
  const common = {
    lemma: form.lemma,
    verb: { from: at, to },
    isParticiple,
    isPassive: group.isPassive && form.form === 'past',
    isNegated: group.isNegated,
    isModal: group.isModal,
    isQuotedOnly,
  };
  if (isParticiple) {
    const none = { subject: null, isRelative: false, isInverted: false };
    return { ...common, ...none, from: at, to, complement: draft.complement };
  }
  const found = subjectOf(words, draft);
  if (found === null || isBareParticiple(words, draft, found.subject)) return null;
  const from = found.isInverted ? at : (found.subject?.from ?? group.from);
  const isNegated = group.isNegated || isNobody(words, found.subject);
  if (!found.isInverted)
    return { ...common, ...found, isNegated, from, to, complement: draft.complement };
  const end = found.subject?.to ?? to;
  const behind = complementAt(words, end, new Set(['quoted']), context);
  return { ...common, ...found, from, to: end, complement: behind };
}

/** "…,” Ada Holt notes.", "It is late, the firm notes.": what is said stands before. */
function isClosing(
  words: readonly UnitWord[],
  { subject, from, complement, verb }: Frame,
): boolean {
  if (subject === null || complement.kind !== 'none' || complement.at > verb.to + 1) return false;
  const [before, next] = [words[from - 1], words[complement.at]];
  const isEnd = next === undefined || (next.kind === 'mark' && next.text !== '(');
  return isEnd && (before?.kind === 'quote' || (before?.text === ',' && hasFinite(words, 0, from)));
}

/** "calls the plan “dead”": as a verb it has a speaker before it, and words between marks behind. */
function isBeforeQuote(
  words: readonly UnitWord[],
  { subject, verb, isQuotedOnly }: Frame,
): boolean {
  if (subject === null || !isQuotedOnly || words[verb.from]?.text.endsWith('s') !== true)
    return false;
  const next = words[verb.to];
  const isObject = next?.isCapital === true || determiners.has(next?.text ?? '');
  if (!isObject && !/^(?:him|her|it|them)$/.test(next?.text ?? '')) return false;
  for (let at = verb.to; at < Math.min(words.length, verb.to + 9); at += 1) {
    if (words[at]?.kind === 'quote') return at > verb.to;
    if (words[at]?.kind === 'mark' || isFinite(words, at)) return false;
  }
  return false;
}

/** "a letter to parliament showed": what shows something says it where it is a text or numbers. */
function isShownByText(words: readonly UnitWord[], { subject }: Frame): boolean {
  if (subject === null) return false;
  return words.slice(subject.from, subject.to).some(({ text }) => documents.has(text));
}

function isWanted(words: readonly UnitWord[], frame: Frame): boolean {
  const { complement, verb } = frame;
  if (frame.lemma === 'show' && !isShownByText(words, frame)) return false;
  const word = words[verb.from]?.text ?? '';
  if (frame.isParticiple) return complement.kind !== 'none' || !frame.isQuotedOnly;
  if (complement.kind !== 'none') return true;
  // "As the war went on, officials said": with a particle it speaks beside a quote alone.
  if (frame.lemma.includes('-') && frame.isQuotedOnly)
    return frame.isInverted || words[frame.from - 1]?.kind === 'quote' || words[0]?.text === 'as';
  // A noun like "report" is a verb only where its clause or its speaker shows it.
  if (nounLikeForms.has(word))
    return (
      frame.isInverted ||
      (frame.subject !== null && word.endsWith('ed')) ||
      isClosing(words, frame) ||
      isBeforeQuote(words, frame)
    );
  return true;
}

/** The verbs of speech of a unit, in order. Looks at a bounded number of words around each. */
export function readFrames(
  words: readonly UnitWord[],
  context: ComplementContext,
): readonly Frame[] {
  const frames: Frame[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (at < from) continue;
    const draft = draftAt(words, at, context);
    const frame = draft === null ? null : frameOf(words, draft, context);
    if (frame === null || !isWanted(words, frame)) continue;
    frames.push(frame);
    from = frame.to;
  }
  return frames;
}
