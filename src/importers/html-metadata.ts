import type { Attributes } from './html-tokens.ts';

/** What a page says of itself, as plain strings that nobody has checked yet. */
export interface PageFacts {
  /** Values of `meta` elements by lower-case `property`, `name` or `itemprop`; the first counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  /** The texts of the first main headings; that of the site may be among them. */
  readonly headings: readonly string[];
  readonly canonical: string | null;
  readonly language: string | null;
  /** The `datetime` of the page's `time` elements; those marked as the day of publication first. */
  readonly times: readonly string[];
  /** Scripts of type `application/ld+json`. They are data, and are never run. */
  readonly structured: readonly string[];
}

/** Gathers a page's facts while its elements go by. */
export interface MetadataCollector {
  readonly onElement: (name: string, attributes: Attributes) => void;
  readonly onTitle: (piece: string) => void;
  /** Later titles do not count. */
  readonly onTitleEnd: () => void;
  readonly onScript: (piece: string) => void;
  readonly onHeadingStart: () => void;
  readonly onHeading: (piece: string) => void;
  readonly finish: () => PageFacts;
}

/** More `meta` elements than any honest page has. */
const mostMeta = 1000;
const longestTitle = 10_000;
const mostTimes = 50;
const mostScripts = 50;
const longestScripts = 2_000_000;

export function collectMetadata(): MetadataCollector {
  const meta = new Map<string, string>();
  const marked: string[] = [];
  const times: string[] = [];
  const structured: string[] = [];
  let isStructured = false;
  let scriptLength = 0;
  let title = '';
  let isTitled = false;
  const headings: string[] = [];
  let canonical: string | null = null;
  let language: string | null = null;

  const onTime = (attributes: Attributes): void => {
    const time = attributes.get('datetime');
    if (time === undefined || times.length >= mostTimes) return;
    const role = `${attributes.get('itemprop') ?? ''} ${attributes.get('class') ?? ''}`;
    const isMarked =
      attributes.has('pubdate') || /datepublished|(?:^|[\s_-])published?/i.test(role);
    (isMarked ? marked : times).push(time);
  };
  const onMeta = (attributes: Attributes): void => {
    if (meta.size >= mostMeta) return;
    const key = ['property', 'name', 'itemprop'].map((at) => attributes.get(at)).find(Boolean);
    const content = attributes.get('content')?.trim();
    const folded = key?.trim().toLowerCase();
    if (folded !== undefined && content && !meta.has(folded)) meta.set(folded, content);
  };
  return {
    onElement: (name, attributes) => {
      if (name === 'meta') onMeta(attributes);
      else if (name === 'time') onTime(attributes);
      else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
        canonical ??= attributes.get('href') ?? null;
      } else if (name === 'html') {
        language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
      } else if (name === 'script') {
        const type = attributes.get('type')?.trim().toLowerCase();
        isStructured = type === 'application/ld+json' && structured.length < mostScripts;
        if (isStructured) structured.push('');
      }
    },
    onTitle: (piece) => {
      if (!isTitled && title.length < longestTitle) title += piece;
    },
    onTitleEnd: () => {
      isTitled ||= title.trim() !== '';
    },
    onScript: (piece) => {
      if (!isStructured || scriptLength > longestScripts) return;
      scriptLength += piece.length;
      structured.push(`${structured.pop() ?? ''}${piece}`);
    },
    onHeading: (piece) => {
      const heading = headings.pop() ?? '';
      headings.push(heading.length < longestTitle ? heading + piece : heading);
    },
    onHeadingStart: () => headings.push(''),
    finish: () => ({
      meta,
      title,
      headings: headings.map((heading) => heading.trim()),
      canonical,
      language,
      times: [...marked, ...times],
      structured,
    }),
  };
}
