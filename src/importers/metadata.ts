import { metadataSchema, type Metadata } from '../shared/domain/article.ts';
import { isDay } from '../text/values/dates/calendar.ts';
import type { PageFacts } from './html-metadata.ts';
import { plainLine } from './plain-line.ts';

/** A whole http or https address, or null. */
function webAddress(value: string | null | undefined): string | null {
  const address = plainLine(value, 4000);
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return !address.includes(' ') && URL.canParse(address) ? address : null;
}

/** `2025-04-11T14:07:00.000+0000` and its like in the form that `metadataSchema` takes, or null. */
export function publishedFrom(value: string | null | undefined): string | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})? ?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      plainLine(value, 60) ?? '',
    );
  const [, day, time, zone = ''] = match ?? [];
  if (day === undefined || !isDay(day)) return null;
  const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const published = time === undefined ? day : `${day}T${time}${offset}`;
  return metadataSchema.shape.published.safeParse(published).data ?? null;
}

function first(page: PageFacts, keys: readonly string[]): string | undefined {
  return keys.map((key) => page.meta.get(key)).find((value) => value !== undefined);
}

const dateKeys = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'date',
  'pubdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
];

/** The metadata that a page gives, each part checked; null where it is missing or makes no sense. */
export function metadataOf(page: PageFacts): Metadata {
  const author = plainLine(first(page, ['author', 'article:author', 'dc.creator', 'byl']), 500);
  const language = plainLine(page.language, 35);
  return {
    title: plainLine(page.meta.get('og:title'), 2000) ?? plainLine(page.title, 2000),
    outlet: plainLine(first(page, ['og:site_name', 'application-name']), 500),
    author: author === null || /^https?:/i.test(author) ? null : author,
    url: webAddress(page.canonical) ?? webAddress(page.meta.get('og:url')),
    published:
      dateKeys.map((key) => publishedFrom(page.meta.get(key))).find((date) => date !== null) ??
      null,
    language:
      language !== null && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language : null,
  };
}
