import type { Span } from '../../../shared/domain/span.ts';
import { readDocument } from '../../document/document.ts';
import { findNames } from '../../names/find-names.ts';
import { readSections } from '../../sections/read-sections.ts';
import { findSpeech } from '../find-speech.ts';

/**
 * What is found in a text, a line for each quote: `words | speaker | verb`, with `“` before direct
 * words. The speaker is the resolved name, behind what is printed where the two differ
 * (`he=Ada Holt`).
 */
export function speechLines(text: string): readonly string[] {
  const document = readDocument(text);
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const sections = readSections(text, '2026-03-14');
  const { quotes } = findSpeech(document, sections, findNames(document, []));
  return quotes.map((quote) => {
    const printed = quote.speaker === null ? '–' : slice(quote.speaker);
    const name = quote.speaker?.name ?? printed;
    const speaker = name === printed ? printed : `${printed}=${name}`;
    const words = `${quote.direct ? '“' : ''}${slice(quote)}`;
    return `${words} | ${speaker} | ${quote.verb === null ? '–' : slice(quote.verb)}`;
  });
}
