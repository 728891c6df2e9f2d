import type { Span } from '../../shared/domain/span.ts';
import { readStamp, type Stamp } from './stamps.ts';

const platform =
  '(?:Telegram|Facebook|Instagram|Truth Social|Bluesky|X|Twitter|LinkedIn|Threads|VK|Weibo|WhatsApp|Viber|Signal|TikTok|YouTube|Mastodon)(?: (?:post|channel|account|page|feed))?';
const onPlatform = `(?:(?:on|via|to|through) )?(?:(?:its|his|her|their|the) )?(?:official )?${platform}`;
/** `(@handle)`, `(Telegram)`, `, on X`, or nothing where a dot and a stamp follow. */
const marks = [
  ` \\((?:@[\\w.@-]{1,60}|${onPlatform})\\)(?:, (?!\\d)[^—–\\n()·|]{1,60}(?= [·•|]))?`,
  `,? (?:on|via) (?:its |the )?(?:official )?${platform}(?=,|$| \\d| \\p{Lu})`,
  `, ${platform}(?=,|$)`,
  ',(?= \\d{1,2}[:.]\\d{2}$)',
  ' ?(?= [·•|] ?(?:\\d|\\p{Lu}\\p{Ll}{2}))',
].join('|');
/** `— Name (@handle)`, `— Ministry of Transport (Telegram)`, `— Name, mayor · 9 Jul 2026`. */
const signature = new RegExp(
  `(?:—|–|―|--|(?<=\\s)-|&mdash;) ?[^—–\\n()]{1,80}?(?:${marks})(?:,| ?[·•|–-])? {0,2}`,
  'gu',
);
const mayBeSigned = /\(@|[—–―]|-[ -]/;
/** What a stamp without a handle before it must have: a day or a clock behind its dot. */
const dotted = /[·•|] ?$/;

/** The end of a post: who wrote it where, and when. Offsets are into the line. */
export interface Signature extends Span {
  readonly stamp: Stamp | null;
  readonly daySpan: Span | null;
}

/** `— Name (@handle) April 11, 2025` in a line. */
export function signaturesOf(text: string): readonly Signature[] {
  if (!mayBeSigned.test(text)) return [];
  const found: Signature[] = [];
  for (const match of text.matchAll(signature)) {
    const after = match.index + match[0].length;
    const stamp = readStamp(text.slice(after, after + 60), 0);
    const printed = match[0].trimEnd();
    if (stamp === null && (dotted.test(printed) || match.index + printed.length < text.length))
      continue;
    const end = stamp === null ? match.index + printed.length : after + stamp.end;
    const daySpan =
      stamp?.daySpan === null || stamp === null
        ? null
        : { start: after + stamp.daySpan.start, end: after + stamp.daySpan.end };
    found.push({ start: match.index, end, stamp, daySpan });
  }
  return found;
}
