/** The tables that the history records. What is not here is content, log or derived. */
export const trackedTables = [
  'article',
  'article_version',
  'fact',
  'evidence',
  'event',
  'entity',
  'alias',
  'evidence_carry',
  'near_duplicate',
  'suggestion_decision',
  'codebook',
  'codebook_list',
  'codebook_code',
  'codebook_type',
  'codebook_field',
] as const;
export type TrackedTable = (typeof trackedTables)[number];
