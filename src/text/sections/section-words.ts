import { countWords, type Line } from './line.ts';

/** What the parts of reports, releases and studies are called. */
const words: ReadonlySet<string> = new Set(
  (
    'background context overview situation highlights summary introduction conclusion conclusions ' +
    'methodology method sources notes note contact contacts appendix annex recommendations ' +
    'recommendation response needs gaps funding coordination logistics health shelter protection ' +
    'education nutrition wash security access displacement casualties outlook analysis comment ' +
    'opinion findings results aim aims objectives scope definitions references timeline chronology ' +
    'reaction reactions history impact consequences outcome verdict quote quotes'
  ).split(' '),
);

/** Whether a heading names the part of a report that it heads: `Background`, `2. Funding gaps`. */
export function isPlainSection({ text }: Line): boolean {
  if (text.length > 60) return false;
  const plain = text.replace(/^[^\p{L}]+/u, '').toLowerCase();
  if (countWords(plain, 5) > 4) return false;
  return plain.split(/[^\p{L}]+/u).some((word) => words.has(word));
}
