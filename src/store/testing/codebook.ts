import { codebookSchema, type Codebook } from '../../shared/domain/codebook.ts';

/** A small codebook with a field of every value type, made for the tests of the store. */
export const testCodebook: Codebook = codebookSchema.parse({
  key: 'tests',
  name: 'Tests',
  version: '1',
  lists: [
    {
      key: 'measure',
      label: 'Measure',
      codes: [
        { key: 'promised', label: 'Promised' },
        { key: 'given', label: 'Given' },
        { key: 'refused', label: 'Refused' },
      ],
    },
    {
      key: 'review_status',
      label: 'Review status',
      codes: [
        { key: 'draft', label: 'Draft' },
        { key: 'checked', label: 'Checked' },
      ],
    },
  ],
  common: [
    { key: 'note', label: 'Note', type: 'longtext' },
    { key: 'review_status', label: 'Review', type: 'code', list: 'review_status' },
  ],
  factTypes: [
    {
      key: 'GIFT',
      label: 'Gift',
      letter: 'g',
      color: 'blue',
      fields: [
        { key: 'giver', label: 'Giver', type: 'entity', multiple: true, entityKind: 'place' },
        { key: 'measure', label: 'Measure', type: 'code', list: 'measure', multiple: true },
        { key: 'item', label: 'Item', type: 'text' },
        { key: 'count', label: 'Count', type: 'quantity' },
        { key: 'value', label: 'Value', type: 'money' },
        { key: 'day', label: 'Day', type: 'date' },
        { key: 'pieces', label: 'Pieces', type: 'integer' },
        { key: 'share', label: 'Share', type: 'number' },
        { key: 'public', label: 'Public', type: 'boolean' },
        { key: 'link', label: 'Link', type: 'url' },
      ],
    },
    {
      key: 'SAYING',
      label: 'Saying',
      letter: 's',
      color: 'orange',
      fields: [
        { key: 'speaker', label: 'Speaker', type: 'entity', entityKind: 'person' },
        { key: 'item', label: 'Topic', type: 'longtext' },
        { key: 'measure', label: 'Measure', type: 'code', list: 'measure' },
      ],
    },
  ],
});

/** Another version of it: a type gone, one new, fields and codes moved, changed and gone. */
export const changedCodebook: Codebook = codebookSchema.parse({
  ...testCodebook,
  version: '2',
  lists: testCodebook.lists.map((list) =>
    list.key === 'measure'
      ? { ...list, codes: [...list.codes.slice(1), { key: 'lent', label: 'Lent' }] }
      : list,
  ),
  factTypes: [
    {
      key: 'VISIT',
      label: 'Visit',
      letter: 'v',
      color: 'green',
      fields: [{ key: 'visitor', label: 'Visitor', type: 'entity', multiple: true }],
    },
    ...testCodebook.factTypes.map(({ key, label, letter, color, fields }) => ({
      key,
      label: `${label} (2)`,
      letter,
      color,
      fields: fields.toReversed(),
    })),
  ],
});
