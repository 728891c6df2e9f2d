import type { Codebook } from '../../shared/domain/codebook.ts';
import type { CsvOptions } from '../../shared/domain/export.ts';
import type { Column } from '../../store/read/read.ts';
import { dialectOf } from '../csv/dialect.ts';
import type { WrittenFile } from '../files/file-writer.ts';
import type { PackageTable } from './package-table.ts';

/** A table that was written, with what its file holds. */
export interface WrittenTable extends WrittenFile {
  readonly table: PackageTable;
  readonly path: string;
  readonly rows: number;
}

/** What the package says of itself. */
export interface PackageHead {
  readonly project: { readonly id: string; readonly name: string };
  readonly codebook: Codebook;
  readonly options: CsvOptions;
  /** ISO 8601, UTC. */
  readonly created: string;
}

const description = [
  'Facts that analysts coded from news articles with Gloss, each with the quote that proves it.',
  'Offsets count Unicode code points from 0, the end exclusive: text[start:end] in Python and',
  'substr(text, start + 1, end) in R are the quote. Only columns ending in _utf16 count UTF-16 code',
  'units. Columns ending in _verbatim hold the words of the text, the others what they were coded as;',
  'Gloss never converts currencies.',
].join(' ');

const guardRule = [
  'A cell of a string column that begins with = + - @ (or their full-width forms), tab, CR or LF, or',
  'with apostrophes before one of these, has one more apostrophe in front. To undo: where a cell',
  String.raw`matches ^'+[=+\-@＝＋－＠\t\r\n], take off its first character.`,
].join(' ');

function fieldDescriptor({ name, type, description: words, unit }: Column): object {
  return { name, type, description: words, ...(unit === undefined ? {} : { unit }) };
}

function schemaOf(table: PackageTable): object {
  return {
    fields: table.columns.map(fieldDescriptor),
    missingValues: [''],
    ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
    ...(table.foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: table.foreignKeys.map(({ column, table: resource, target }) => ({
            fields: [column],
            reference: { resource, fields: [target] },
          })),
        }),
  };
}

/**
 * The package's descriptor, `datapackage.json`: Frictionless Data Package 2, which readers of
 * version 1 understand as well. What no standard has a word for (preset, guard, codebook, number of
 * rows) stands under `gloss`.
 */
export function describePackage(head: PackageHead, tables: readonly WrittenTable[]): object {
  const { project, codebook, options, created } = head;
  const dialect = dialectOf(options);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'gloss-facts',
    id: project.id,
    title: project.name,
    description,
    created,
    gloss: {
      format: 1,
      preset: options.preset,
      byteOrderMark: dialect.byteOrderMark,
      formulaGuard: dialect.formulaGuard ? guardRule : null,
      offsets: 'Unicode code points',
      codebook: { key: codebook.key, name: codebook.name, version: codebook.version },
    },
    resources: tables.map(({ table, path, rows, bytes, sha256 }) => ({
      name: table.name,
      type: 'table',
      profile: 'tabular-data-resource',
      path,
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      gloss: { rows },
      dialect: {
        delimiter: dialect.delimiter,
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
        skipInitialSpace: false,
        header: true,
      },
      schema: schemaOf(table),
    })),
  };
}
