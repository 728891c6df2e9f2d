import { readFileSync } from 'node:fs';
import {
  codebookSchema,
  codesOf,
  fieldsOf,
  type Field,
} from '../../../src/shared/domain/codebook.ts';

const file = new URL('../../../resources/codebooks/news.json', import.meta.url);
/** The built-in codebook, whose fields the gold's facts have. */
export const codebook = codebookSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The fact types that are annotated: OTHER is left to the coder. */
export const goldTypes: readonly string[] = codebook.factTypes
  .map((type) => type.key)
  .filter((key) => key !== 'OTHER');

/** The field of a fact type of the built-in codebook; null if it has none such. */
export function fieldOf(factType: string, key: string): Field | null {
  return fieldsOf(codebook, factType).find((field) => field.key === key) ?? null;
}

export function isCode(field: Field, key: string): boolean {
  return codesOf(codebook, field).some((code) => code.key === key);
}
