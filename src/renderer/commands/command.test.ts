import { describe, expect, it } from 'vitest';
import { clashes, commandFor, searchCommands, type Command, type Scope } from './command.ts';

function command(id: string, title: string, keys: readonly string[], scope: Scope): Command {
  return { id, title, group: 'Coding', keys, scope, run: () => undefined };
}

const fill = command('fill', 'Fill the cell', ['Enter'], 'source');
const undo = command('undo', 'Undo', ['Mod+z'], 'everywhere');
const findText = command('find', 'Find in the text', ['Mod+f'], 'everywhere');

describe('commandFor', () => {
  it('finds a key only where it works', () => {
    expect(commandFor([fill, undo], 'Enter', ['source', 'page', 'everywhere'])).toBe(fill);
    expect(commandFor([fill, undo], 'Enter', ['facts', 'everywhere'])).toBeUndefined();
    expect(commandFor([fill, undo], 'Mod+z', ['everywhere'])).toBe(undo);
  });

  it('skips what cannot be run now, and what a pane does itself', () => {
    expect(commandFor([{ ...fill, when: () => false }], 'Enter', ['source'])).toBeUndefined();
    expect(commandFor([{ ...fill, native: true }], 'Enter', ['source'])).toBeUndefined();
  });
});

describe('searchCommands', () => {
  it('wants every word, in any order, and puts beginnings first', () => {
    const all = [fill, undo, findText];
    expect(searchCommands(all, 'the fi').map(({ id }) => id)).toEqual(['fill', 'find']);
    expect(searchCommands(all, 'find').map(({ id }) => id)).toEqual(['find']);
    expect(searchCommands(all, '  ')).toHaveLength(3);
    expect(searchCommands(all, 'zebra')).toEqual([]);
  });
});

describe('clashes', () => {
  it('finds one key with two meanings at one place', () => {
    const other = command('other', 'Other', ['Enter'], 'facts');
    expect(clashes([fill, other, undo])).toEqual([]);
    expect(clashes([fill, command('page', 'Page', ['Enter'], 'page')])).toEqual([
      'Enter: fill and page',
    ]);
  });
});
