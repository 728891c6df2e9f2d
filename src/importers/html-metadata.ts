import type { Attributes } from './html-tokens.ts';

/** What a page says of itself, as plain strings that nobody has checked yet. */
export interface PageFacts {
  /** Values of `meta` elements by lower-case `property`, `name` or `itemprop`; the first counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  readonly canonical: string | null;
  readonly language: string | null;
}

/** Gathers a page's facts while its elements go by. */
export interface MetadataCollector {
  readonly onElement: (name: string, attributes: Attributes) => void;
  readonly onTitle: (piece: string) => void;
  /** Later titles do not count. */
  readonly onTitleEnd: () => void;
  readonly finish: () => PageFacts;
}

/** More `meta` elements than any honest page has. */
const mostMeta = 1000;
const longestTitle = 10_000;

export function collectMetadata(): MetadataCollector {
  const meta = new Map<string, string>();
  let title = '';
  let isTitled = false;
  let canonical: string | null = null;
  let language: string | null = null;
  return {
    onElement: (name, attributes) => {
      if (name === 'meta' && meta.size < mostMeta) {
        const key = ['property', 'name', 'itemprop'].map((at) => attributes.get(at)).find(Boolean);
        const content = attributes.get('content')?.trim();
        const folded = key?.trim().toLowerCase();
        if (folded !== undefined && content && !meta.has(folded)) meta.set(folded, content);
      } else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
        canonical ??= attributes.get('href') ?? null;
      } else if (name === 'html') {
        language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
      }
    },
    onTitle: (piece) => {
      if (!isTitled && title.length < longestTitle) title += piece;
    },
    onTitleEnd: () => {
      isTitled ||= title.trim() !== '';
    },
    finish: () => ({ meta, title, canonical, language }),
  };
}
