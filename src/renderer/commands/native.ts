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
  native('native.near', 'Near-duplicates: next and previous difference', 'Articles', 'n', 'p'),
  native('native.nearBoth', 'Near-duplicates: keep both', 'Articles', 'k'),
  native('native.nearSkip', 'Near-duplicates: skip the newcomer', 'Articles', 's'),
  native('native.nearVersion', 'Near-duplicates: make them one article', 'Articles', 'v'),
  native('native.nearSwap', 'Near-duplicates: swap whose text is read', 'Articles', 'x'),
  native(
    'native.carryAccept',
    'Reviewing evidence: accept, or accept all',
    'Evidence',
    'a',
    'Shift+a',
  ),
  native('native.carryAttach', 'Reviewing evidence: attach to other words', 'Evidence', 't'),
  native('native.carryKeep', 'Reviewing evidence: keep in the older text', 'Evidence', 'k'),
  native('native.carryRemove', 'Reviewing evidence: remove', 'Evidence', 'r'),
];
