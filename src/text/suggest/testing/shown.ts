import type { SuggestedCell, Suggestion } from '../../../shared/domain/suggestion.ts';
import { readDocument } from '../../document/document.ts';
import { understand } from '../../understand.ts';
import { suggestFacts } from '../suggest-facts.ts';
import { newsCodebook } from './news-codebook.ts';

/** The day that the tests' texts are written on, a Saturday. */
export const published = '2026-03-14';

/** What is suggested for a text. */
export function suggestionsOf(text: string, day: string = published): readonly Suggestion[] {
  const understanding = understand(text, { published: day, entities: [] });
  return suggestFacts(readDocument(text), understanding, newsCodebook);
}

function shownValue(content: SuggestedCell['content']): string {
  if ('names' in content) return content.names.map(({ name }) => name).join(' | ');
  const { value } = content;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(String).join(' | ');
  if ('edtf' in value) return value.edtf;
  if ('currency' in value) {
    const amount = value.amount ?? `${value.low ?? ''}/${value.high ?? ''}`;
    return `${amount} ${value.currency}`;
  }
  const number = value.best ?? `${value.low ?? ''}/${value.high ?? ''}`;
  return value.unit === null ? String(number) : `${number} ${value.unit}`;
}

/** The cell of a field as one line; missing where the field is empty. */
export function shownCell(suggestion: Suggestion, field: string): string | undefined {
  const cell = suggestion.cells.find((candidate) => candidate.field === field);
  return cell === undefined ? undefined : shownValue(cell.content);
}

/** The suggestions of one fact type, each as the wanted fields of it. */
export function shownFacts(
  text: string,
  factType: string,
  fields: readonly string[],
  day: string = published,
): readonly Readonly<Record<string, string>>[] {
  return suggestionsOf(text, day)
    .filter((suggestion) => suggestion.factType === factType)
    .map((suggestion) => {
      const shown: Record<string, string> = {};
      for (const field of fields) {
        const value = shownCell(suggestion, field);
        if (value !== undefined) shown[field] = value;
      }
      return shown;
    });
}
