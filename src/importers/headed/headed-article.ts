import type { Metadata } from '../../shared/domain/article.ts';
import { leadingDate } from '../../text/published.ts';
import type { ReadArticle } from '../importer.ts';
import { authorName, languageTag, webAddress } from '../metadata.ts';
import { plainLine } from '../plain-line.ts';
import { publishedFromField } from '../published.ts';
import { titleOf } from '../title.ts';
import type { FieldRole } from './field-names.ts';
import { fieldAt, linesOf, type Field, type Header } from './read-fields.ts';

/** Languages as databases name them. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  polish: 'pl',
  russian: 'ru',
  ukrainian: 'uk',
  arabic: 'ar',
  chinese: 'zh',
  japanese: 'ja',
  turkish: 'tr',
};

function languageOf(value: string): string | null {
  const name = /^[a-z]{3,12}/i.exec(value)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(languages, name) ? (languages[name] ?? null) : languageTag(value);
}

/** Metadata from the fields of a header; `name` is the file's, for want of a title. */
export function fieldMetadata(
  value: (role: FieldRole) => string,
  text: string,
  name: string,
): Metadata {
  return {
    title: plainLine(value('title'), 2000) ?? titleOf(text, name),
    outlet: plainLine(value('outlet'), 500),
    author: authorName(value('author')),
    url: webAddress(value('url')),
    published: publishedFromField(value('published')) ?? leadingDate(text)?.published ?? null,
    language: languageOf(value('language')),
  };
}

/** Fields of a database that stand behind the text, from its end backwards. */
function trailer(text: string): { readonly fields: readonly Field[]; readonly bodyEnd: number } {
  const fields: Field[] = [];
  let bodyEnd = text.length;
  const lines = [...linesOf(text)].slice(-60);
  for (const [start, end] of lines.toReversed()) {
    if (text.slice(start, end).trim() === '') continue;
    const field = fieldAt(text, start, end);
    if (field === null || !field.isCapital || field.role === 'text') break;
    fields.unshift(field);
    bodyEnd = start;
  }
  return { fields, bodyEnd };
}

/** The article of a document with a header: the text without its fields. */
export function headedArticle(document: string, header: Header, name: string): ReadArticle {
  const behind = document.slice(header.bodyStart);
  const { fields, bodyEnd } = trailer(behind);
  const text = behind
    .slice(0, bodyEnd)
    .replace(/^(?:[ \t]{0,100}\n){1,100}/, '')
    .trimEnd();
  const all = [...header.fields, ...fields];
  const value = (role: FieldRole): string =>
    all.find((field) => field.role === role && field.value.trim() !== '')?.value.trim() ?? '';
  return { text, metadata: fieldMetadata(value, text, name) };
}
