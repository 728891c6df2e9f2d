import type { Metadata } from '../shared/domain/article.ts';
import type { PageFacts } from './html-metadata.ts';
import { readStructured, type StructuredFacts } from './html-structured.ts';
import { plainTitle } from './plain-title.ts';
import { plainLine } from './plain-line.ts';
import { publishedFrom } from './published.ts';

/** A whole http or https address, or null. */
export function webAddress(value: string | null | undefined): string | null {
  const address = plainLine(value, 4000);
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return !address.includes(' ') && URL.canParse(address) ? address : null;
}

const titleKeys = ['twitter:title', 'dc.title', 'headline'];
const outletKeys = ['application-name', 'publisher', 'dc.publisher', 'dc.source'];
const authorKeys = [
  'author',
  'article:author',
  'dc.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
];
const languageKeys = ['og:locale', 'language', 'dc.language', 'content-language', 'inlanguage'];
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
  'dcterms.created',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publication_date',
  'article.published',
  'published_at',
  'og:published_time',
];

/** A BCP 47 tag, also from `en_GB`, or null. */
export function languageTag(value: string | null | undefined): string | null {
  const tag = plainLine(value, 35)?.replaceAll('_', '-') ?? null;
  return tag !== null && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

/** A name of who wrote it, without "By"; null for an address, which is a page about him. */
export function authorName(value: string | null | undefined): string | null {
  const author = plainLine(value, 500)?.replace(/^(?:by|von|par|por):? (?=\S)/i, '') ?? null;
  return author === null || /^https?:/i.test(author) ? null : author;
}

function shortLine(longest: number): (value: string | null | undefined) => string | null {
  return (value) => plainLine(value, longest);
}

/** The first that makes sense. */
function firstOf<T>(
  values: readonly (string | null | undefined)[],
  read: (value: string | null | undefined) => T | null,
): T | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The metadata that a page gives, each part checked; null where it is missing or makes no sense.
 * What is meant for machines that know articles (JSON-LD, Open Graph) counts before the rest;
 * `byline` is what the page prints as its author.
 */
export function metadataOf(
  page: PageFacts,
  byline: string | null = null,
  said: StructuredFacts = readStructured(page.structured),
): Metadata {
  const named = (keys: readonly string[]): (string | undefined)[] =>
    keys.map((key) => page.meta.get(key));
  const outlet = firstOf(
    [page.meta.get('og:site_name'), said.outlet, ...named(outletKeys)],
    shortLine(500),
  );
  const title = firstOf(
    [page.meta.get('og:title'), said.title, ...named(titleKeys), page.title, ...page.headings],
    shortLine(2000),
  );
  return {
    title: title === null ? null : plainTitle(title, page.headings, outlet),
    outlet,
    author: firstOf([said.author, ...named(authorKeys), byline], authorName),
    url: firstOf([page.canonical, page.meta.get('og:url'), said.url], webAddress),
    published: firstOf([said.published, ...named(dateKeys), ...page.times], publishedFrom),
    language: firstOf([page.language, said.language, ...named(languageKeys)], languageTag),
  };
}
