/** Where a command's keys work. */
export type Scope =
  /** Everywhere, in text fields too: the keys hold a modifier. */
  | 'everywhere'
  /** Everywhere but in text fields. */
  | 'page'
  /** With the keyboard in the source. */
  | 'source'
  /** With the keyboard on the table, outside a cell's editor. */
  | 'facts'
  /** With the keyboard on the table of all articles, outside a cell's editor. */
  | 'articles'
  /** With the keyboard on the list of suggestions. */
  | 'suggestions';

export const groups = [
  'Coding',
  'Evidence',
  'Suggestions',
  'Facts',
  'Table',
  'Articles',
  'Reading',
  'Project',
  'History',
  'View',
] as const;
export type Group = (typeof groups)[number];

/** Something that the coder can do, listed once for keys, palette, help, buttons and menu. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  /** Written as `keys.ts` says; the first is the one that is shown on buttons. */
  readonly keys: readonly string[];
  readonly scope: Scope;
  /** Whether the command makes sense now; always, if left out. */
  readonly when?: () => boolean;
  readonly run: () => Promise<unknown> | undefined;
  /** Keys that the pane itself handles; shown in the help, left alone by the dispatcher. */
  readonly native?: boolean;
  /** Only for its keys: it works with what is selected, so the palette cannot run it. */
  readonly hidden?: boolean;
}

/** Whether the command can be run now. */
export function isAvailable(command: Command): boolean {
  return command.when === undefined || command.when();
}

/** The command that a key means in a scope, if it can be run now. */
export function commandFor(
  commands: readonly Command[],
  key: string,
  scopes: readonly Scope[],
): Command | undefined {
  return commands.find(
    (command) =>
      command.native !== true &&
      scopes.includes(command.scope) &&
      command.keys.includes(key) &&
      isAvailable(command),
  );
}

/** Commands whose words all occur in a title or group, titles that start so first. */
export function searchCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = (command: Command): number => {
    const title = command.title.toLowerCase();
    if (words.length === 0 || title.startsWith(words.join(' '))) return 0;
    return words.every((word) => title.includes(word)) ? 1 : 2;
  };
  return commands
    .filter((command) => {
      const text = `${command.title} ${command.group}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Two commands that answer to the same key at the same place, for the test of the registry. */
export function clashes(commands: readonly Command[]): readonly string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const { id, keys, scope } of commands)
    for (const key of keys)
      for (const place of scope === 'everywhere' || scope === 'page'
        ? ['source', 'facts', 'articles', 'suggestions']
        : [scope]) {
        const other = seen.get(`${place} ${key}`);
        if (other !== undefined && other !== id) found.push(`${key}: ${other} and ${id}`);
        seen.set(`${place} ${key}`, id);
      }
  return [...new Set(found)];
}
