import { emptyMetadata, type ParsedArticle } from '../shared/domain/article.ts';
import { GlossError } from '../shared/result.ts';
import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import { maxTextBytes } from './limits.ts';
import { refuseNul } from './refuse-nul.ts';
import { titleOfPaste } from './title.ts';

/**
 * Makes an article of pasted text; its original is the text as UTF-8. Throws `empty` if there is
 * nothing but white space, `too-large` above 64 MB, `unknown-format` for
 * NUL characters.
 */
export function parsePaste(pasted: string, name: string): ParsedArticle {
  const original = new TextEncoder().encode(pasted);
  if (original.length > maxTextBytes) {
    throw new GlossError(
      'too-large',
      'The pasted text is larger than 64 MB. Nothing was imported.',
      'Paste it in parts.',
    );
  }
  const { text } = canonicalise(pasted);
  if (text.trim() === '') {
    throw new GlossError(
      'empty',
      'There is no text in what was pasted.',
      'Copy the text of the article, then paste again.',
    );
  }
  refuseNul(text);
  const metadata = {
    ...emptyMetadata,
    title: titleOfPaste(text),
    published: leadingDate(text)?.published ?? null,
  };
  return { text, metadata, sourceName: name, mediaType: 'text/plain', original };
}
