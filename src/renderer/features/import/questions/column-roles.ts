import type { ColumnMap, ImportQuestion } from '../../../../shared/domain/batch.ts';

export type ColumnsQuestion = Extract<ImportQuestion, { kind: 'columns' }>;
export type Role = keyof ColumnMap;

/** What a column may hold, in the order of the list. */
export const roles: readonly Role[] = [
  'text',
  'title',
  'outlet',
  'author',
  'published',
  'url',
  'language',
];

export const roleText: Readonly<Record<Role, string>> = {
  text: 'Text of the article',
  title: 'Title',
  outlet: 'Outlet',
  author: 'Author',
  published: 'Published',
  url: 'URL',
  language: 'Language',
};

/** For each column, by its place, what it holds; null for nothing that is taken. */
export type Roles = readonly (Role | null)[];

/** The roles that a guess gives; a name that stands twice means the first column. */
export function rolesOf({ columns, guess }: Pick<ColumnsQuestion, 'columns' | 'guess'>): Roles {
  const names = columns.map(({ name }) => name);
  return names.map((name, at) =>
    names.indexOf(name) === at ? (roles.find((role) => guess[role] === name) ?? null) : null,
  );
}

/** Gives a column a role; another column that had it has none then. */
export function giveRole(given: Roles, at: number, role: Role | null): Roles {
  return given.map((old, index) => {
    if (index === at) return role;
    return old === role ? null : old;
  });
}

/** The map that the roles are, or null while no column holds the text. */
export function mapOf(columns: ColumnsQuestion['columns'], given: Roles): ColumnMap | null {
  const nameOf = (role: Role): string | undefined => columns[given.indexOf(role)]?.name;
  const text = nameOf('text');
  if (text === undefined) return null;
  const named = roles.flatMap((role) => {
    const name = nameOf(role);
    return role === 'text' || name === undefined ? [] : [[role, name] as const];
  });
  return { text, ...Object.fromEntries(named) };
}

/** What the first rows hold in the column of a role, as far as it is known. */
export function sampleOf(
  columns: ColumnsQuestion['columns'],
  given: Roles,
  role: Role,
  row: number,
): string {
  return columns[given.indexOf(role)]?.samples[row] ?? '';
}

/** How many rows are known of. */
export function rowsKnown(columns: ColumnsQuestion['columns']): number {
  return Math.max(0, ...columns.map(({ samples }) => samples.length));
}
