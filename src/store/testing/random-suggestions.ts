import { fieldsOf, type Codebook, type Field } from '../../shared/domain/codebook.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { SuggestedCell, Suggestion } from '../../shared/domain/suggestion.ts';

/** Numbers that choose; see `RandomCommand`. */
interface Choice {
  readonly pick: number;
  readonly other: number;
  readonly count: number;
  readonly text: string;
}

/** A content that fits the field now and then. */
function contentOf(field: Field, { pick, text }: Choice): SuggestedCell['content'] {
  const name = text.trim() === '' ? 'Norway' : text;
  if (pick % 5 === 0) return { value: name };
  switch (field.type) {
    case 'entity':
      return {
        names: [
          { name, printed: pick % 2 === 0 ? 'Norwya' : null, isNear: pick % 3 === 0 },
          { name: 'France', printed: 'Frence', isNear: true, kind: 'organisation' },
        ],
      };
    case 'code':
      return { value: ['promised', 'refused'] };
    case 'integer':
    case 'number':
      return { value: pick };
    default:
      return { value: name };
  }
}

/** Suggestions in a text of this length, some with the same keys, parts of each other, or wrong. */
export function randomSuggestions(book: Codebook, length: number, choice: Choice): Suggestion[] {
  const { pick, other, count } = choice;
  return Array.from({ length: count }, (_, index) => {
    const start = ((pick + index * 3) % 4) * 7;
    const span: Span = { start, end: start + 1 + (other % 9) };
    const type = book.factTypes[(other + index) % book.factTypes.length];
    const factType = pick % 11 === 0 ? 'NONE' : (type?.key ?? 'NONE');
    const fields = fieldsOf(book, factType);
    const cells = fields.slice(0, 1 + (other % 4)).map((field) => ({
      field: field.key,
      content: contentOf(field, choice),
      evidence: pick % 2 === 0 ? [span] : [],
      reason: '',
    }));
    return {
      key: `K${String(start)}`,
      factType,
      anchor: span.end <= length ? span : { start: 0, end: 1 },
      spans: [span, { start: 0, end: Math.min(2, length) }],
      cells,
      partOf: other % 3 === 0 ? null : `K${String(((other + index) % 4) * 7)}`,
      repeats: [],
    };
  });
}
