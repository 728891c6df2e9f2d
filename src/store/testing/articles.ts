import { emptyMetadata, type Metadata, type ParsedArticle } from '../../shared/domain/article.ts';

/** A text with what breaks offsets: astral characters, combining marks, right-to-left, NUL. */
export const trickyText =
  'Norway 🇳🇴 gave £450m ($589 million) to Ukraine.\n\nשלום שלום: e\u0301te\u0301 👩‍👩‍👧‍👦 “quoted”; a,b\tc\0d.\nLast line';

/** An article as an importer would hand it over. */
export function parsedArticle(text: string, metadata: Partial<Metadata> = {}): ParsedArticle {
  return {
    text,
    metadata: { ...emptyMetadata, ...metadata },
    sourceName: 'article.txt',
    mediaType: 'text/plain',
    original: new TextEncoder().encode(text),
  };
}
