import type { ParsedArticle } from '../../shared/domain/article.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { TextReading } from '../../shared/domain/text-reading.ts';
import { readText } from '../../text/reading.ts';

function liesIn({ start, end }: Span, length: number): boolean {
  return start <= end && end <= length;
}

/** Nothing that an importer says may put a section or a passage outside its text. */
function isOf({ sections, passages }: TextReading, { length }: string): boolean {
  return (
    sections.every(
      (section) =>
        liesIn(section, length) &&
        section.start <= section.bodyStart &&
        section.bodyStart <= section.end,
    ) && passages.every((passage) => liesIn(passage, length))
  );
}

/** What was read in an article's canonical text before it came; it is read now if it was not. */
export function readingOf(article: ParsedArticle, text: string): TextReading {
  const { reading, text: given, metadata } = article;
  if (reading !== undefined && given === text && isOf(reading, text)) return reading;
  return readText(text, metadata.published);
}
