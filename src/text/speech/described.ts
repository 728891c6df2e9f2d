import type { FoundName } from '../../shared/domain/understanding.ts';

const behind =
  /^(?:, \d{1,3})?, (?!who\b|which\b|and\b|but\b|said\b|told\b|where\b|in\b|on\b|at\b|from\b)([^.,;:()"“”\n]{3,70})(?=[,.;\n]| [—–])/;
const before = /(?:^|[\s(“"])([^.,;:()"“”\n]{3,70}), $/;
/** "Speaking beside Ada Holt, the premier said": what follows is somebody else. */
const clause =
  /\b(?:said|says|told|was|is|had|has|would|will|were|are|did|called|warned|added|met|saw|visited|thanked|joined|praised|accused|urged|blamed)\b/;
/** "A surgeon wrote to Ada Holt": what stands before is not she. */
const joint = /\b(?:to|with|for|by|from|of|at|in|on|and|or|that|than|as|told|saw|met|asked)\b/;
const closing = /^(?:,|\.|;| said\b| says\b)/;

/**
 * What the text prints beside a person besides the office: the apposition behind the name ("Ada Holt, a
 * former pilot,"), the description that ends in a comma before it ("the group’s director, Ada Holt,"),
 * and the words right in front of it ("aid worker Ada Holt"). Empty where there is nothing.
 */
export function describedBy(text: string, { start: first, end, office }: FoundName): string {
  // "The minister of state, Lord Holt,": what is printed stands before the title.
  const isLed = office !== null && /^\.? $/.test(text.slice(office.end, first));
  const start = isLed ? office.start : first;
  const printed = behind.exec(text.slice(end, end + 90))?.[1] ?? '';
  const after = clause.test(printed) ? '' : printed;
  const left = text.slice(Math.max(0, start - 80), start);
  const apposed = closing.test(text.slice(end, end + 6)) ? (before.exec(left)?.[1] ?? '') : '';
  // "The cleric had met the governor, Ada Holt": she is no cleric.
  const noun = apposed.split(clause).at(-1) ?? '';
  const title = /(?:(?:^|[\s-])\p{Ll}[\p{Ll}-]*){1,3} $/u.exec(left.slice(-45))?.[0] ?? '';
  return `${after} ${noun} ${title.split(joint).at(-1) ?? ''}`;
}
