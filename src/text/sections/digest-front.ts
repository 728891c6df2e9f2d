import { isStampLine } from './bylines.ts';
import { readDateline } from './datelines.ts';
import { isMetaLine } from './heading-form.ts';
import { countWords, hasFinalStop, headOf, type Line } from './line.ts';

/** What collections of short news call themselves. */
const collection =
  /(?<!\p{L})(?:digests?|brief|briefs|briefly|briefing|briefings|round-?ups?|newsletter|bulletin|weekly|fortnightly|monthly|daily|headlines|(?:the|this|last|past) week|week (?:in|ahead|that)|wrap|wrap-up|recaps?|midday|latest news|news of the (?:day|week)|shorts|morning|evening|notebook|playbook|dispatches|summar(?:y|ies)|at a glance|(?:top|other|more) stor(?:y|ies)|other news|news from|(?:press|media|news) review|review of the (?:press|week|day|month)|around the (?:world|region|continent)|edition|in short|log|tracker|monitor|(?:[2-9]|1\d|three|four|five|six|seven|eight|nine|ten) (?:stories|headlines|items))(?!\p{L})/iu;
/** What bodies report of one matter, in parts. */
const report =
  /(?<!\p{L})(?:situation|sitrep|flash|statement|communiqu[eé]|declaration|conclusions|press release|media release|news release|explain(?:er|ed)|analysis|opinion|fact ?sheet|factbox|guide|interview|q&a|speech|remarks|things|takeaways|questions|charts|lessons|reasons|ways|what we know)(?!\p{L})/iu;
/** `Issue 14`, `No. 23`, `6–12 March 2026`: one of a row. */
const number =
  /(?<!\p{L})(?:issue|edition|vol(?:ume|\.)?|no\.?|number|week|#) ?\d{1,4}\b|\b\d{1,2} ?[–-] ?\d{1,2} \p{Lu}\p{Ll}{2,8}\b|\b\p{Lu}\p{Ll}{2,8} \d{1,2} ?[–-] ?\d{1,2}\b/iu;
/** `Aid and arms, 12 March`: a day ends the title. */
const dated =
  /(?:\b\d{1,2} \p{Lu}\p{Ll}{2,8}|\b\p{Lu}\p{Ll}{2,8} \d{1,2},?)(?: \d{4})?[*_)]{0,3}$/u;
/** How readers are greeted. */
const greeting =
  /^(?:(?:a (?:very )?)?good (?:\p{L}+ )?(?:morning|afternoon|evening|day)|hello|hi|welcome|dear)(?!\p{L})/iu;
/** How they are told what is coming, in digests and elsewhere. */
const preview =
  /(?<!\p{L})(?:here(?:['’]s| is| are)|in (?:today|this (?:week|issue|edition|month))|this (?:week|morning|edition|issue|month)|(?:what|all|everything) (?:you|we|moved|happened|mattered|else)|compiled|a (?:selection|look|summary|round))(?!\p{L})/iu;

/** How many lines can stand above the first item. */
const mostAbove = 9;

/**
 * How much the lines above the first heading speak for a digest: its name, its number, a greeting;
 * null if a report stands there.
 */
export function readDigestFront(lines: readonly Line[], first: number): number | null {
  if (first > mostAbove) return null;
  const above = lines.slice(0, first);
  let score = 0;
  let paragraphs = 0;
  let named = false;
  let numberedLine = false;
  for (const line of above) {
    const head = headOf(line);
    if (readDateline(line) !== null) return null;
    const isLong = line.text.length > 120 || (hasFinalStop(line) && countWords(head, 9) > 8);
    if (isLong) paragraphs += 1;
    if (!isLong && report.test(head)) score -= 3;
    named ||= !isLong && collection.test(head) && !isMetaLine(line);
    named ||= !isLong && /^(?:\p{L}+ ?\| ?)?(?:daily|weekly|monthly)(?!\p{L})/iu.test(head);
    numberedLine ||=
      !isLong &&
      (number.test(head) || (line === above[0] && (isStampLine(line) || dated.test(head))));
    if (isLong && greeting.test(head)) score += 2;
    else if (preview.test(head)) score += 1;
  }
  if (paragraphs > 3) return null;
  return score + (named ? 3 : 0) + (numberedLine ? 2 : 0) - Math.max(0, paragraphs - 1);
}
