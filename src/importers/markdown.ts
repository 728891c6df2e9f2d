import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import { emptyMetadata } from '../shared/domain/article.ts';
import { decode } from './charset.ts';
import { headText } from './head.ts';
import { fieldMetadata } from './headed/headed-article.ts';
import { fieldAt, linesOf, type Field } from './headed/read-fields.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { charsetNotes } from './notes.ts';
import { titleOf } from './title.ts';

/** What stands between two lines of `---` before the text. */
const frontMatter = /^---[ \t]{0,20}\n([^]{0,20000}?\n)(?:---|\.\.\.)[ \t]{0,20}(?:\n|$)/;

function fieldsIn(block: string): readonly Field[] {
  return [...linesOf(block)].flatMap(([start, end]) => fieldAt(block, start, end) ?? []);
}

/** A value without the quotes or brackets of YAML. */
function plain(value: string): string {
  return value
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^(["'])(.*)\1$/, '$2');
}

function read(source: Source): Reading {
  const decoding = decode(source);
  if (decoding.kind === 'undecided') return decoding;
  const whole = canonicalise(decoding.text).text;
  const block = frontMatter.exec(whole);
  const fields = fieldsIn(block?.[1] ?? '');
  // A text may begin with a rule.
  const front = fields.length === 0 ? null : block;
  const text = front === null ? whole : whole.slice(front[0].length).replace(/^\n{1,100}/, '');
  const notes = charsetNotes(decoding.guessed);
  const heading = titleOf(text, source.name).replace(/^#{1,6} +/, '');
  if (front === null) {
    const published = leadingDate(text)?.published ?? null;
    return { kind: 'read', text, metadata: { ...emptyMetadata, title: heading, published }, notes };
  }
  const metadata = fieldMetadata(
    (role) => plain(fields.find((field) => field.role === role)?.value ?? ''),
    text,
    source.name,
  );
  const hasTitle = fields.some(({ role, value }) => role === 'title' && plain(value) !== '');
  return {
    kind: 'read',
    text,
    metadata: hasTitle ? metadata : { ...metadata, title: heading },
    notes,
  };
}

/** Markdown: kept as it is written; the front matter becomes metadata. */
export const markdownImporter: Importer = {
  mediaType: 'text/markdown',
  recognises: ({ bytes, name }) =>
    /\.(?:md|markdown|mdown)$/i.test(name) ||
    (/^---[ \t]{0,20}\r?\n[A-Za-z]/.test(headText(bytes)) &&
      fieldsIn(frontMatter.exec(canonicalise(headText(bytes, 30_000)).text)?.[1] ?? '').length > 0),
  read,
};
