import { codedSchemas, type Money } from '../../shared/domain/values.ts';
import { refused, understood, type Parsed } from './parsed-cell.ts';

/** First version. */
export function parseMoney(input: string): Parsed<Money> {
  try {
    return understood(codedSchemas.money.parse(JSON.parse(input)));
  } catch {
    return refused('Not understood.');
  }
}

/** First version. */
export function printMoney(value: Money): string {
  return JSON.stringify(value);
}
