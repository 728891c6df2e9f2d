import { expect, it } from 'vitest';
import { menuCommands } from '../../shared/commands.ts';
import { codebookSchema } from '../../shared/domain/codebook.ts';
import { useSession } from '../state/session.ts';
import { clashes } from './command.ts';
import { allCommands } from './registry.ts';

const field = { key: 'note', label: 'Note', type: 'text' };
const codebook = codebookSchema.parse({
  key: 'book',
  name: 'Book',
  version: '1',
  lists: [],
  common: [],
  factTypes: 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => ({
    key: letter.toUpperCase(),
    label: letter,
    letter,
    color: 'blue',
    fields: [field],
  })),
});

it('gives no key two meanings, whatever letters a codebook takes', () => {
  useSession.setState({ codebook });
  expect(clashes(allCommands().filter((command) => command.native !== true))).toEqual([]);
  expect(new Set(allCommands().map(({ id }) => id)).size).toBe(allCommands().length);
});

it('has a run for everything that the application menu can ask for', () => {
  const ids = new Set(allCommands().map(({ id }) => id));
  expect(menuCommands.filter((id) => !ids.has(id))).toEqual([]);
});

it('takes the fact types of the open project', () => {
  useSession.setState({ codebook });
  expect(allCommands().filter(({ id }) => id.startsWith('fact.create.'))).toHaveLength(26);
  useSession.setState({ codebook: null });
  expect(allCommands().filter(({ id }) => id.startsWith('fact.create.'))).toHaveLength(0);
});
