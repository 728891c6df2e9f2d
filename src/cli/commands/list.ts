import type { ArticleRow } from '../../shared/domain/article.ts';
import { precisionOf } from '../../shared/domain/published.ts';
import { projectArgument, refuseMore } from '../arguments.ts';
import { articlePages } from '../article-pages.ts';
import type { Command } from '../command.ts';
import { columns, count } from '../output.ts';
import { coderOf, withProject } from '../project.ts';

function asJson(row: ArticleRow): Readonly<Record<string, unknown>> {
  const { id, title, outlet, author, url, published, language, tags, status, sections, facts } =
    row;
  return {
    id,
    title,
    outlet,
    author,
    url,
    published,
    published_precision: precisionOf(published),
    language,
    tags,
    status,
    sections,
    facts,
    length_utf16: row.length,
    source_name: row.sourceName,
    imported_at: row.importedAt,
  };
}

function asText(rows: readonly ArticleRow[]): string {
  const table = columns(
    rows.map((row) => [
      row.id,
      row.published ?? '-',
      String(row.sections),
      String(row.facts),
      row.title ?? row.sourceName,
    ]),
  );
  const facts = rows.reduce((sum, row) => sum + row.facts, 0);
  const totals = `${count(rows.length, 'article')}, ${count(facts, 'fact')}`;
  return rows.length === 0 ? totals : `${table}\n${totals}`;
}

/** `gloss list`: the articles of a project. */
export const listCommand: Command = {
  name: 'list',
  takes: 'PROJECT',
  summary: 'Lists the articles with their dates and numbers of sections and facts.',
  details: '',
  options: {},
  run: async (invocation) => {
    const project = projectArgument(listCommand, invocation);
    refuseMore(listCommand, invocation, 1);
    const rows = await withProject(project, coderOf(undefined), (store) =>
      [...articlePages(store)].flat(),
    );
    invocation.output.result({ articles: rows.map(asJson) }, asText(rows));
    return 'done';
  },
};
