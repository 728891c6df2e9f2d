import { codebookSchema, type Codebook, type Field } from '../../../../shared/domain/codebook.ts';
import type { FactRow } from '../../../../shared/domain/fact.ts';
import type { Cell } from '../../../../shared/domain/values.ts';
import { newId } from '../../../../shared/ids.ts';
import { columnsOf, type GridColumn } from '../columns/column-model.ts';

/** A small codebook with a field of every value type. */
export const book: Codebook = codebookSchema.parse({
  key: 'sample',
  name: 'Sample',
  version: '1',
  lists: [
    {
      key: 'measure',
      label: 'Measure',
      codes: [
        { key: 'announced', label: 'Announced', definition: 'Said to be given' },
        { key: 'committed', label: 'Committed', definition: 'Bound by decision' },
        { key: 'delivered', label: 'Delivered', definition: 'Arrived after being announced' },
      ],
    },
  ],
  common: [{ key: 'note', label: 'Note', type: 'longtext' }],
  factTypes: [
    {
      key: 'AID',
      label: 'Aid',
      letter: 'a',
      color: 'blue',
      fields: [
        {
          key: 'donor',
          label: 'Donor',
          type: 'entity',
          required: true,
          multiple: true,
          entityKind: 'place',
        },
        { key: 'speaker', label: 'Speaker', type: 'entity', entityKind: 'person' },
        { key: 'measure', label: 'Measure', type: 'code', list: 'measure' },
        { key: 'value', label: 'Value', type: 'money' },
        { key: 'on', label: 'On', type: 'date' },
        { key: 'secret', label: 'Secret', type: 'boolean', shown: false },
      ],
    },
    {
      key: 'OTHER',
      label: 'Other',
      letter: 'o',
      color: 'grey',
      fields: [{ key: 'what', label: 'What', type: 'text' }],
    },
  ],
});

/** A fact of the sample codebook. */
export function factRow(
  cells: Readonly<Record<string, Cell>>,
  more: Partial<FactRow> = {},
): FactRow {
  return {
    id: newId(),
    n: 1,
    articleId: newId(),
    articleTitle: null,
    published: '2025-04-11',
    sectionLabel: null,
    sectionTime: null,
    factType: 'AID',
    cells,
    evidence: [],
    eventId: null,
    eventLabel: null,
    partOf: null,
    partOfN: null,
    coder: '',
    createdAt: '2026-01-02T03:04:05Z',
    updatedAt: '2026-01-02T03:04:05Z',
    names: {},
    ...more,
  };
}

/** A column of the sample's `AID` tab. */
export function columnOf(key: string): GridColumn {
  const column = columnsOf(book, 'AID', false).find((candidate) => candidate.key === key);
  if (column === undefined) throw new Error(`No column ${key}`);
  return column;
}

/** A field of the sample. */
export function fieldOf(key: string): Field {
  const { field } = columnOf(key);
  if (field === null) throw new Error(`No field ${key}`);
  return field;
}
