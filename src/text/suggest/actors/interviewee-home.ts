import type { FoundName, FoundQuote } from '../../../shared/domain/understanding.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { lastStartingBy } from '../../document/find.ts';

/** How much of the text before the first answer is read, in code units. */
const mostIntroduction = 2000;
/** How many words may stand between a country and the office or body that it owns. */
const reach = 6;
/** A bound for those whose homes are looked for. */
const mostSpeakers = 8;
/** Who answers so often is interviewed. */
const leastAnswers = 2;

const officesAndBodies =
  /^(?:minister|president|secretary|general|chief|ambassador|envoy|delegate|commander|commissioner|chancellor|premier|admiral|forces|army|navy|ministry|government|agency|treasurer|taoiseach|ombudsman|commissioner|department|embassy|parliament|railway|police)$/;
const statesmen = /\b(?:minister|secretary|president|chancellor|premier|taoiseach|treasurer)\b/i;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[^\s,.;:!?“”"‘()]+/g), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The country that words from the index name, as owner or by its people; null for none. */
function countryFrom(words: readonly Word[], at: number): { country: string; next: number } | null {
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return null;
  for (const length of [3, 2, 1]) {
    const name = words
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ')
      .replace(/['’]s?$/, '');
    const country = countryNamed(name) ?? (length === 1 ? countryOfDemonym(name) : null);
    if (country !== null) return { country, next: at + length };
  }
  return null;
}

function hasStop(text: string, from: number, to: number): boolean {
  return /[.;:!?\n]/.test(text.slice(from, to));
}

/** Whether another person’s name stands right behind the office. */
function isOfAnother(names: readonly FoundName[], speaker: string, end: number): boolean {
  const next = names[lastStartingBy(names, end + 2)];
  return next !== undefined && next.start >= end && next.kind === 'person' && next.name !== speaker;
}

/** "Moldova’s energy minister", "the Swiss aid delegate": the first country that owns an office. */
function ownerIn(text: string, names: readonly FoundName[], speaker: string): string | null {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const found = countryFrom(words, at);
    if (found === null) continue;
    for (let next = found.next; next < Math.min(words.length, found.next + reach); next += 1) {
      const word = words[next];
      if (word === undefined || hasStop(text, words[at]?.end ?? 0, word.start)) break;
      if (!officesAndBodies.test(word.text.toLowerCase())) continue;
      if (!isOfAnother(names, speaker, word.end)) return found.country;
    }
  }
  return null;
}

/** The first country that a sentence or line begins with. */
function openingCountryIn(text: string): string | null {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const isFirst =
      word !== undefined &&
      /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, word.start - 3), word.start));
    const found = isFirst ? countryFrom(words, at) : null;
    if (found !== null) return found.country;
  }
  return null;
}

/**
 * The countries that those who are interviewed act for, by name, where what stands before their first
 * answer tells it and no mention of theirs does. Adds to `homes`.
 */
export function addInterviewees(
  homes: Map<string, string>,
  text: string,
  names: readonly FoundName[],
  quotes: readonly FoundQuote[],
): void {
  const firstMentions = new Map(
    names.toReversed().map(({ name, start }): [string, number] => [name, start]),
  );
  const answers = new Map<string, { until: number; count: number }>();
  for (const { direct, verb, speaker, start } of quotes) {
    if (!direct || verb !== null || speaker === null) continue;
    // "“We do not rent out our soldiers”", in the title, is no answer yet.
    const named = firstMentions.get(speaker.name) ?? Infinity;
    if (start < named) continue;
    const known = answers.get(speaker.name);
    // The first may stand in the title: "Ola Berg: “We are no bank”".
    const until = known === undefined || known.count === 1 ? start : known.until;
    answers.set(speaker.name, { until, count: (known?.count ?? 0) + 1 });
  }
  const asked = [...answers].filter(
    ([name, { count }]) => count >= leastAnswers && !homes.has(name),
  );
  for (const [name, { until }] of asked.slice(0, mostSpeakers)) {
    const before = text.slice(0, Math.min(until, mostIntroduction));
    const office = names.find((found) => found.name === name && found.office !== null)?.office;
    const isStatesman =
      office !== undefined &&
      office !== null &&
      statesmen.test(text.slice(office.start, office.end));
    const country = ownerIn(before, names, name) ?? (isStatesman ? openingCountryIn(before) : null);
    if (country !== null) homes.set(name, country);
  }
}
