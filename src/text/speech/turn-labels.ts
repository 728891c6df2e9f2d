import type { Span } from '../../shared/domain/span.ts';

/** What one of those who talk says, with the label that tells who it is. */
export interface Turn extends Span {
  readonly label: Span;
  readonly words: Span;
}

const word = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}";
const particles = '(?:(?:de|da|del|der|van|von|la|le|al|bin) )?';
const name = `${word}(?: ${particles}${word}){0,3}`;
/** `[00:12]`, `**`, `### ` in front of a label. */
const lead = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s{1,3})?(?:\\*{2}|__|#{1,4} )?';
const mark = '(?:\\*{2}|__)?';
/** "Ada Holt: ", "**Ada Holt, pilot:** ", "ADA HOLT (laughs): ". */
const named = new RegExp(
  `^(${lead})(${name})(?:, [^:,.;\\n]{2,40}| \\([^)\\n]{1,30}\\))?${mark}:${mark}\\s+(?=\\S)`,
  'u',
);
/** "Q. ", "A — ", "**Q:** ", "Q1: ". */
const lettered = new RegExp(
  `^(${lead})(Q|A|Question|Answer|QUESTION|ANSWER)(?: ?\\d{1,3})?${mark}(?:[.:)]|\\s[—–-])${mark}\\s+(?=\\S)`,
  'u',
);
const bare = new RegExp(`^(${mark})(${name})${mark}$`, 'u');
/** Lines that look like turns and are none. */
const others =
  /^(?:update|note|photo|image|picture|video|source|sources|read more|read also|watch|also|related|correction|editor|contact|media contact|by|via|tags?|topics?|warning|location|date|time|where|when|who|what|why|price|credit|file|original entry|interview|exclusive|analysis|opinion|explainer|profile|transcript|podcast|breaking|live|timeline|factbox|summary|background|context|key points|p\.?s)$/i;

/** The turn that a line with a label is; null for any other. */
export function turnOf(text: string, line: Span): Turn | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + 130));
  const match = lettered.exec(head) ?? named.exec(head);
  const [all, before = '', label] = match ?? [];
  if (all === undefined || label === undefined || others.test(label)) return null;
  const start = line.start + before.length;
  const from = line.start + all.length;
  // "(laughs)" is told of the speaker.
  const aside =
    /^\(\p{Ll}[\p{Ll} ]{2,30}\)\s+(?=\S)/u.exec(text.slice(from, from + 40))?.[0].length ?? 0;
  return {
    ...line,
    label: { start, end: start + label.length },
    words: { start: from + aside, end: line.end },
  };
}

/** The label of a line that is a name alone; null for any other. */
function bareLabel(text: string, line: Span): Span | null {
  if (line.end - line.start > 50) return null;
  const [, before = '', label] = bare.exec(text.slice(line.start, line.end)) ?? [];
  if (label === undefined || others.test(label)) return null;
  const start = line.start + before.length;
  return { start, end: start + label.length };
}

/**
 * The turns of a talk whose speakers stand in lines of their own, each above its words; empty where
 * no two names take turns in most of the lines.
 */
export function turnsUnderNames(text: string, lines: readonly Span[]): readonly Turn[] {
  const labels = lines.map((line) => bareLabel(text, line));
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label !== null) {
      const printed = text.slice(label.start, label.end);
      counts.set(printed, (counts.get(printed) ?? 0) + 1);
    }
  if ([...counts.values()].filter((count) => count > 1).length < 2) return [];
  return labels.flatMap((label, at): readonly Turn[] => {
    const [line, next] = [lines[at], lines[at + 1]];
    if (label === null || line === undefined || next === undefined) return [];
    const isRepeated = (counts.get(text.slice(label.start, label.end)) ?? 0) > 1;
    if (!isRepeated || labels[at + 1] !== null) return [];
    return [{ start: line.start, end: next.end, label, words: next }];
  });
}
