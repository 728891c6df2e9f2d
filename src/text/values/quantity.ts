import { codedSchemas, type Quantity } from '../../shared/domain/values.ts';
import { refused, understood, type Parsed } from './parsed-cell.ts';

/** First version. */
export function parseQuantity(input: string): Parsed<Quantity> {
  try {
    return understood(codedSchemas.quantity.parse(JSON.parse(input)));
  } catch {
    return refused('Not understood.');
  }
}

/** First version. */
export function printQuantity(value: Quantity): string {
  return JSON.stringify(value);
}
