import { join } from 'node:path';
import { runProgram } from './run-program.ts';

// A process of its own: the store would take the SQLite addon that is meant for Electron.
const script = join(import.meta.dirname, 'seed-program.ts');

/** Makes a project with so many facts of all types. */
export async function seedFacts(path: string, facts: number): Promise<void> {
  await runProgram(process.execPath, [script, 'facts', path, String(facts)]);
}

/** Makes a project with two articles of a megabyte, one of them with 5,000 highlights. */
export async function seedHighlights(path: string): Promise<void> {
  await runProgram(process.execPath, [script, 'highlights', path]);
}

/** Makes a project with so many short articles and no facts. */
export async function seedArticles(path: string, articles: number): Promise<void> {
  await runProgram(process.execPath, [script, 'articles', path, String(articles)]);
}
