import type { Command, Group } from './command.ts';

function native(id: string, title: string, group: Group, ...keys: readonly string[]): Command {
  return {
    id,
    title,
    group,
    keys,
    scope: 'facts',
    run: () => undefined,
    native: true,
    hidden: true,
  };
}

/** Keys that panes and lists handle themselves, listed so that the help shows them all. */
export const nativeCommands: readonly Command[] = [
  native('native.region', 'Next region: articles, source, facts', 'View', 'F6'),
  native('native.regionBack', 'Previous region', 'View', 'Shift+F6'),
  native('native.select', 'Select by character', 'Reading', 'Shift+ArrowLeft', 'Shift+ArrowRight'),
  native('native.selectWord', 'Select by word', 'Reading', 'Mod+Shift+ArrowRight'),
  native('native.edit', 'Edit the cell', 'Table', 'Enter', 'F2'),
  native('native.clear', 'Clear the cell, and in the facts its evidence', 'Table', 'Delete'),
  native('native.copy', 'Copy the cells', 'Table', 'Mod+c'),
  native('native.paste', 'Paste into the cells', 'Table', 'Mod+v'),
  native('native.move', 'Next and previous cell', 'Table', 'Tab', 'Shift+Tab'),
];
