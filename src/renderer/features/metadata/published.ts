import { metadataSchema } from '../../../shared/domain/article.ts';

export type Checked =
  { readonly value: string | null } | { readonly input: string; readonly error: string };

const form = 'Write a date as 2025-04-11, or with a time as 2025-04-11T14:07Z.';

/** Reads a publication date or date-time as typed; blank is none. Real calendar days only. */
export function checkPublished(typed: string): Checked {
  const input = typed.trim();
  if (input === '') return { value: null };
  const value = input.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  if (!metadataSchema.shape.published.safeParse(value).success) return { input, error: form };
  const [year = 0, month = 0, day = 0] = value.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return { input, error: `There is no ${value.slice(0, 10)} in the calendar.` };
  const [hour = 0, minute = 0, second = 0] = value.slice(11, 19).split(':').map(Number.parseFloat);
  if (hour > 23 || minute > 59 || second > 59)
    return { input, error: `There is no time ${value.slice(11)}.` };
  return { value };
}
