import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, FoundQuote, Section, Speaker } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { readAlternation } from './alternation.ts';
import { readDialogue } from './dialogue.ts';
import type { Introduction } from './introduction.ts';
import type { Memory } from './memory.ts';
import { readPairs } from './paired.ts';
import { accountIn, postsIn, postWords, threadAuthor } from './posts.ts';

/** A block that is somebody's words: a block quote, a post, a turn of an interview. */
export interface Block extends Span {
  readonly inner: Span;
  /** Who signs it or stands before its colon; null: the sentence before it tells. */
  readonly speaker: Speaker | null;
  /** A turn of an interview: without a speaker it is a question, and nobody's words. */
  readonly isTurn: boolean;
}

const dash = /[—–-]\s*/g;
const handle = /\(\s?@\w{1,30}\)|@\w{1,30}/;
/** "Ada Holt, 05:52 (edited)": a line of its own that signs a post. */
const clocked =
  /^\p{Lu}[\p{L} .'’-]{1,40}, (?:[\p{L}\d .]{1,20}, )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?(?: \((?:edited|updated)\))?$/u;
/** "Ada Holt (@adaholt) · 3 May 2026, 05:48 UTC": a line of its own with nothing but the account and a time. */
const account =
  /^\p{Lu}[\p{L} .'’-]{1,50},? (?:\(\s?@\w{1,30}\s?\)|@\w{1,30})(?:$|\s?[·•|,–—-]\s?(?=.{0,40}\d)[\p{L}\d :.,/()+-]{1,50}$)/u;
const opening = /^["“„«‘']/;
const closing = /["”“»’']$/;

/** Where a signature ("— Name (@handle) date") begins in the last line of a block, or null. */
function signatureStart(text: string, line: Span): number | null {
  const words = text.slice(line.start, line.end);
  if (clocked.test(words)) return line.start;
  const at = handle.exec(words)?.index ?? null;
  if (at !== null && at > 1 && account.test(words)) return line.start;
  const limit = at ?? words.length;
  // "“I count them.” - Ada Holt, nurse"
  const closed = /["”’]\s*[—–-]\s*(?=\p{Lu})/u.exec(words);
  if (at === null && closed !== null) return line.start + closed.index + 1;
  if (at === null && !/^\s*[—–]/.test(words)) return null;
  let start: number | null = null;
  for (const match of words.slice(0, limit).matchAll(dash))
    if (
      match[0].startsWith('—') ||
      match[0].startsWith('–') ||
      /\s/.test(words.charAt(match.index - 1))
    )
      start = line.start + match.index;
  return start;
}

function trimmedSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Marks around the whole block are no words of it. */
function withoutMarks(text: string, span: Span): Span {
  const isMarked = opening.test(text.charAt(span.start)) && closing.test(text.charAt(span.end - 1));
  return isMarked && span.end - span.start > 2
    ? { start: span.start + 1, end: span.end - 1 }
    : span;
}

function blockOf(
  document: TextDocument,
  section: Section,
  names: readonly FoundName[],
  thread: Speaker | null,
): Block | null {
  const { text } = document;
  const isPost = section.kind === 'post';
  const post = isPost ? postWords(document, section, names) : null;
  const body = trimmedSpan(text, post?.words ?? { start: section.bodyStart, end: section.end });
  if (body.end <= body.start) return null;
  const lineStart = Math.max(body.start, text.lastIndexOf('\n', body.end - 1) + 1);
  const signed = signatureStart(text, { start: lineStart, end: body.end });
  const words = trimmedSpan(text, { start: body.start, end: signed ?? body.end });
  if (words.end <= words.start) return null;
  const inner = withoutMarks(text, words);
  const own = signed === null ? null : accountIn(text, { start: signed, end: body.end }, names);
  const speaker = own ?? post?.author ?? (isPost ? thread : null);
  return { start: section.start, end: section.end, inner, speaker, isTurn: false };
}

/** The blocks of a text, in order, that do not overlap. */
export function readBlocks(
  document: TextDocument,
  sections: readonly Section[],
  names: readonly FoundName[],
): readonly Block[] {
  const blocks: Block[] = [...readDialogue(document, names)];
  if (blocks.length === 0) blocks.push(...readPairs(document, names));
  if (blocks.length === 0) blocks.push(...readAlternation(document, sections, names));
  if (blocks.length > 0) return blocks;
  const first = sections.find(({ kind }) => kind === 'post');
  const thread = first === undefined ? null : threadAuthor(document, first, names);
  for (const section of sections) {
    if (section.kind !== 'quote' && section.kind !== 'post') continue;
    if (section.start < (blocks.at(-1)?.end ?? 0)) continue;
    const parts = section.kind === 'post' ? postsIn(document, section) : [section];
    for (const part of parts) {
      const block = blockOf(document, part, names, thread);
      if (block !== null) blocks.push(block);
    }
  }
  return blocks;
}

export function blockQuote(
  block: Block,
  introduction: Introduction | null,
  memory: Memory,
): FoundQuote {
  const isOwn = block.speaker !== null;
  const speaker = block.speaker ?? introduction?.speaker ?? null;
  const isIntroduced = !isOwn || introduction?.speaker?.name === block.speaker.name;
  const verb = isIntroduced ? (introduction?.verb ?? null) : null;
  const start = !isIntroduced ? block.start : (introduction?.unit.start ?? block.start);
  if (speaker !== null && isOwn)
    memory.spoken.push({ at: speaker.start, name: speaker.name, sort: 'person', gender: null });
  return { ...block.inner, direct: true, speaker, verb, whole: { start, end: block.end } };
}
