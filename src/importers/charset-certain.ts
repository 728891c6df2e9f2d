import { unlikelihood, type Judgement, type ScoredReading } from './charset-candidates.ts';
import { decodeStrictly } from './decode.ts';

/** Fewer characters beyond ASCII tell nothing for sure. */
const leastBeyond = 80;
/** Which reading both ways of judging must prefer to any other, and by how much. */
const leastConfidence = 0.35;
const clearMargin = 0.6;
/** Where the characters look alike, as in languages of Latin letters, the language alone decides. */
const alike = 0.15;
const clearConfidence = 0.7;
const clearGap = 0.2;
/** UTF-16 and UTF-32 read in the wrong order are Chinese of signs that nobody uses. */
const wideMargin = 1;

/** The reading of which there is no doubt by the judged stretch, or null. */
function clearReading({ sample, readings }: Judgement): ScoredReading | null {
  const [best] = readings;
  if (best === undefined) return null;
  const rivals = readings.filter(({ text }) => text !== best.text);
  const margin = Math.min(...rivals.map(unlikelihood)) - unlikelihood(best);
  if (sample.includes(0)) return best.oddity < 0 && margin >= wideMargin ? best : null;
  if (best.text.replace(/[\0-\x7F]/g, '').length < leastBeyond) return null;
  const gap = best.confidence - Math.max(0, ...rivals.map(({ confidence }) => confidence));
  const leastOdd = Math.min(...readings.map(({ oddity }) => oddity));
  const byBoth = best.confidence >= leastConfidence && margin >= clearMargin;
  const byLanguage = best.confidence >= clearConfidence && gap >= clearGap;
  return byBoth || (byLanguage && best.oddity - leastOdd <= alike) ? best : null;
}

/**
 * The encoding and text of bytes where there is no doubt: there is enough beyond ASCII, what the
 * characters look like and what chardet takes the language for agree, and no other encoding that
 * reads the judged stretch alike reads the rest differently. Else null.
 */
export function certainReading(
  bytes: Uint8Array,
  judgement: Judgement,
): { readonly charset: string; readonly text: string } | null {
  const clear = clearReading(judgement);
  if (clear === null) return null;
  const texts = new Set<string>();
  for (const { charset, text } of judgement.readings) {
    if (text !== clear.text) continue;
    const whole = decodeStrictly(bytes, charset);
    if (whole !== null) texts.add(whole);
  }
  const [only] = texts;
  return only === undefined || texts.size > 1 ? null : { charset: clear.charset, text: only };
}
