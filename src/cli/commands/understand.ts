import { onlyOutcome, parseFile } from '../../importers/parse-files.ts';
import type { ParsedArticle } from '../../shared/domain/article.ts';
import { GlossError } from '../../shared/result.ts';
import { leadingDate } from '../../text/published.ts';
import { dateClues } from '../../text/sections/date-clues.ts';
import { understand } from '../../text/understand.ts';
import { isDay } from '../../text/values/dates/calendar.ts';
import { refuseMore } from '../arguments.ts';
import type { Command, Invocation } from '../command.ts';
import { fileFailure } from '../file-failure.ts';
import { pathOf } from '../paths.ts';
import { articleDate, explainDate } from '../understanding/article-date.ts';
import { clueJson, understandingJson } from '../understanding/as-json.ts';
import { understandingText } from '../understanding/as-text.ts';
import { locator } from '../understanding/locate.ts';
import { UsageError } from '../usage.ts';

function fileArgument(invocation: Invocation): string {
  const [file] = invocation.positionals;
  if (file === undefined || file === '')
    throw new UsageError('Understand what? Give a file.', understandCommand);
  refuseMore(understandCommand, invocation, 1);
  return file;
}

function dateOption({ options }: Invocation): string | null {
  const { date } = options;
  if (date === undefined) return null;
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && isDay(date)) return date;
  throw new UsageError(`"${String(date)}" is no day such as 2025-04-11.`, understandCommand);
}

async function readArticle(path: string, { options }: Invocation): Promise<ParsedArticle> {
  const { charset } = options;
  const parsed = parseFile(pathOf(path), { charset: typeof charset === 'string' ? charset : null });
  const outcome = await onlyOutcome(parsed);
  if (outcome.kind === 'parsed') return outcome.article;
  const { kind, message, hint } = fileFailure(path, outcome);
  throw new GlossError(kind, message, hint);
}

/** The date in a page's metadata; one that is glued to the text is a clue of the text. */
function pageDate({ text, metadata: { published } }: ParsedArticle): string | null {
  return published === null || leadingDate(text)?.published === published ? null : published;
}

/** `gloss understand`: what Gloss reads in one text, without a project. */
export const understandCommand: Command = {
  name: 'understand',
  takes: 'FILE [--date YYYY-MM-DD]',
  summary: 'Reads one text: its sections, dates, money, quantities, names and quotes.',
  details: [
    '  --date DAY      the article’s date, from which "Thursday" is counted; otherwise the page’s',
    '                  own, else the one that the text tells, and it is said which',
    '  --charset NAME  encoding of a file that is not UTF-8, such as windows-1252',
    '  --with-text     also prints the text that the offsets count in (`content`)',
    'Offsets are Unicode code points of the text as Gloss keeps it: without a byte order mark, with',
    'line feeds only; of a web page, the text that a reader sees.',
  ].join('\n'),
  options: {
    date: { type: 'string' },
    charset: { type: 'string' },
    'with-text': { type: 'boolean' },
  },
  run: async (invocation) => {
    const file = fileArgument(invocation);
    const option = dateOption(invocation);
    const article = await readArticle(file, invocation);
    const { text } = article;
    const date = articleDate({ option, page: pageDate(article), clues: dateClues(text) });
    const locate = locator(text);
    for (const line of explainDate(date, text)) invocation.output.message(line);
    const read = understand(text, { published: date.value, entities: [] });
    const { value, source, clue } = date;
    const evidence = clue === null ? null : clueJson(locate, clue);
    invocation.output.result(
      {
        ...understandingJson(locate, read),
        date: { value, source, evidence },
        ...(invocation.options['with-text'] === true ? { content: text } : {}),
      },
      understandingText(locate, read),
    );
    return 'done';
  },
};
