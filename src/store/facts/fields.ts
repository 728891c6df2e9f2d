import { fieldsOf, type Codebook, type Field } from '../../shared/domain/codebook.ts';
import { GlossError } from '../../shared/result.ts';

/** The fact type's label; throws if the codebook does not have it. */
export function typeLabel(book: Codebook, factType: string): string {
  const type = book.factTypes.find((candidate) => candidate.key === factType);
  if (type !== undefined) return type.label;
  throw new GlossError('invalid-arguments', `The codebook has no fact type ${factType}.`);
}

/** A field of a fact type; throws if it has none of this key. */
export function fieldOf(book: Codebook, factType: string, key: string): Field {
  const field = fieldsOf(book, factType).find((candidate) => candidate.key === key);
  if (field !== undefined) return field;
  throw new GlossError('invalid-arguments', `${factType} has no field ${key} in the codebook.`);
}
