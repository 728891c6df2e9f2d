import type { Command } from '../command.ts';
import { exportCommand } from './export.ts';
import { historyCommand } from './history.ts';
import { importCommand } from './import.ts';
import { listCommand } from './list.ts';
import { originalCommand } from './original.ts';
import { suggestCommand } from './suggest.ts';
import { understandCommand } from './understand.ts';
import { redoCommand, undoCommand } from './undo.ts';
import { verifyCommand } from './verify.ts';

/** All commands, in the order of the usage text. */
export const commands: readonly Command[] = [
  importCommand,
  listCommand,
  originalCommand,
  suggestCommand,
  understandCommand,
  exportCommand,
  verifyCommand,
  undoCommand,
  redoCommand,
  historyCommand,
];
