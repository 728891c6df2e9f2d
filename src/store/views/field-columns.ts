import { assertNever } from '../../shared/assert.ts';
import { codesOf, type Codebook, type Field } from '../../shared/domain/codebook.ts';
import type { ColumnType, ViewColumn } from './columns.ts';

/** One part of a composite value: its JSON key, column suffix, type and meaning. */
type Part = readonly [path: string, suffix: string, type: ColumnType, description: string];

const moneyParts: readonly Part[] = [
  [
    'amount',
    'amount',
    'number',
    'amount in units of the currency; empty where low and high are given',
  ],
  ['currency', 'currency', 'string', 'currency, ISO 4217'],
  ['qualifier', 'qualifier', 'string', 'how the text limits the number'],
  ['low', 'low', 'number', 'lowest amount'],
  ['high', 'high', 'number', 'highest amount'],
  [
    'conversion.amount',
    'conversion_amount',
    'number',
    'amount of the conversion that the text prints',
  ],
  ['conversion.currency', 'conversion_currency', 'string', 'currency of that conversion, ISO 4217'],
];

const quantityParts: readonly Part[] = [
  ['best', 'best', 'number', 'the number; empty where the text is vague'],
  ['low', 'low', 'number', 'lowest number'],
  ['high', 'high', 'number', 'highest number'],
  ['unit', 'unit', 'string', 'what is counted'],
  ['qualifier', 'qualifier', 'string', 'how the text limits the number'],
  ['of', 'of', 'number', 'the total that the number is taken from'],
];

const dateParts: readonly Part[] = [
  ['edtf', 'edtf', 'string', 'date as EDTF (ISO 8601-2)'],
  ['earliest', 'earliest', 'date', 'first day; empty if open'],
  ['latest', 'latest', 'date', 'last day; empty if open'],
  ['precision', 'precision', 'string', 'how exact the date is'],
  ['basis', 'basis', 'string', 'what the date was read from'],
];

/** The path of a cell's value; field keys are plain identifiers, so nothing needs escaping. */
function valuePath(field: Field): string {
  return `'$.${field.key}.value'`;
}

function extract(field: Field): string {
  return `json_extract(f.data, ${valuePath(field)})`;
}

/** The words of the text that the field was read from, joined in text order. */
function verbatimColumn(field: Field): ViewColumn {
  return {
    name: `${field.key}_verbatim`,
    type: 'string',
    description: `${field.label}: the words of the text, several spans joined by " … "`,
    sql: `(SELECT group_concat(quote, ' … ') FROM (SELECT v.quote FROM evidence AS v
      WHERE v.fact = f.n AND v.field = '${field.key}' ORDER BY v.start_utf16, v.n))`,
  };
}

function compositeColumns(field: Field, parts: readonly Part[]): readonly ViewColumn[] {
  const columns = parts.map(([path, suffix, type, description]) => ({
    name: `${field.key}_${suffix}`,
    type,
    description: `${field.label}: ${description}`,
    sql: `json_extract(f.data, '$.${field.key}.value.${path}')`,
  }));
  return [...columns, verbatimColumn(field)];
}

/** Lists of one, by far the most, are read without a join over the array. */
function listSql(field: Field, one: string, many: string): string {
  return `CASE coalesce(json_array_length(f.data, ${valuePath(field)}), 0) WHEN 1 THEN ${one}
    WHEN 0 THEN NULL ELSE ${many} END`;
}

function entitySql(field: Field): string {
  const path = `'$.${field.key}.value[0].entity'`;
  return listSql(
    field,
    `(SELECT e.name FROM entity AS e WHERE e.id = json_extract(f.data, ${path}))`,
    `(SELECT group_concat(name, ' | ') FROM (SELECT e.name
      FROM json_each(f.data, ${valuePath(field)}) AS part
      JOIN entity AS e ON e.id = json_extract(part.value, '$.entity') ORDER BY part.key))`,
  );
}

/** The SQL of a code field's keys, joined by ` | `. */
export function codeSql(field: Field): string {
  return listSql(
    field,
    `json_extract(f.data, '$.${field.key}.value[0]')`,
    `(SELECT group_concat(value, ' | ') FROM (SELECT part.value
      FROM json_each(f.data, ${valuePath(field)}) AS part ORDER BY part.key))`,
  );
}

function scalarColumn(field: Field, type: ColumnType, sql: string, more = ''): ViewColumn {
  const definition = field.definition === '' ? field.label : `${field.label}: ${field.definition}`;
  return { name: field.key, type, description: `${definition}${more}`, sql };
}

/** The columns that one field spreads over. */
export function fieldColumns(field: Field, book: Codebook): readonly ViewColumn[] {
  switch (field.type) {
    case 'text':
    case 'longtext':
    case 'url':
      return [scalarColumn(field, 'string', extract(field))];
    case 'boolean':
      return [
        scalarColumn(
          field,
          'boolean',
          `CASE ${extract(field)} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END`,
        ),
      ];
    case 'integer':
      return [scalarColumn(field, 'integer', extract(field))];
    case 'number':
      return [scalarColumn(field, 'number', extract(field))];
    case 'code': {
      const keys = codesOf(book, field).map((code) => code.key);
      return [scalarColumn(field, 'string', codeSql(field), ` (${keys.join(', ')})`)];
    }
    case 'entity':
      return [
        scalarColumn(field, 'string', entitySql(field), ' (canonical names joined by " | ")'),
        verbatimColumn(field),
      ];
    case 'money':
      return compositeColumns(field, moneyParts);
    case 'quantity':
      return compositeColumns(field, quantityParts);
    case 'date':
      return compositeColumns(field, dateParts);
    default:
      return assertNever(field.type, 'value type');
  }
}
