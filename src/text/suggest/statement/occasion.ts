import type { Span } from '../../../shared/domain/span.ts';

/** Where something was said: "at a news conference", "in her nightly address", "in a statement". */
const occasions =
  /\b(?:at|in|during|on|via|to) (?:an? |the |his |her |their |its )?(?:[^\s.,;:!?"“”()]{1,20} ){0,3}?(?:(?:press|news) (?:conference|briefing)|interview|(?:nightly |evening |televised |video )?address|statement|speech|briefing|hearing|debate|podcast|letter|summit|forum|post|telegram|facebook|rally|programme|communiqué|op-ed|memo|reporters|journalists|broadcaster(?: [A-Z][^\s.,;:!?"“”()]{1,20}){0,3})\b/i;
const written =
  /\b(?:in an? (?:[^\s.,;:!?"“”()]{1,20} )?(?:statement|letter|press release|memo|report|communiqué|filing|email|op-ed|column|essay)|wrote|press release)\b/i;
const interview = /\binterview\b|\btold (?:the )?[A-ZÀ-ÞА-ЯĀ-Ž]/;

/** The occasion in the words around a quote; `words` begin at `start` in the text. */
export function occasionIn(words: string, start: number): Span | null {
  const match = occasions.exec(words.slice(0, 600));
  if (match === null) return null;
  const from = start + match.index + match[0].indexOf(' ') + 1;
  return { start: from, end: start + match.index + match[0].length };
}

export function isWritten(words: string): boolean {
  return written.test(words.slice(0, 600));
}

export function isInterview(words: string): boolean {
  return interview.test(words.slice(0, 600));
}
