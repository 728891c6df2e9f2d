import { join } from 'node:path';
import type { LeftOut } from '../../shared/domain/suggestion.ts';
import type { Failure } from '../../shared/result.ts';
import { openStore, type Store } from '../../store/store.ts';
import { runCli } from '../run.ts';
import type { UndatedArticle } from '../suggesting/report.ts';
import type { PrintedSuggestion } from '../suggesting/suggestion-json.ts';

/** What `gloss suggest --json` prints. */
export interface Suggested {
  readonly suggestions: readonly PrintedSuggestion[];
  readonly accepted?: readonly {
    readonly article_id: string;
    readonly fact_id: string;
    readonly key: string;
  }[];
  readonly left_out?: readonly (LeftOut & { readonly article_id: string })[];
  readonly undated: readonly UndatedArticle[];
  readonly failed: readonly { readonly article_id: string; readonly message: string }[];
  readonly error?: Failure;
}

export interface RanSuggest {
  readonly code: number;
  readonly stderr: string;
  readonly answer: Suggested;
}

/**
 * Runs `gloss suggest --json` on the project of a folder; `onOutput` sees what is printed as it
 * comes, so that it can abort at a certain point.
 */
export async function suggestJson(
  folder: string,
  options: readonly string[] = [],
  controller = new AbortController(),
  onOutput: (printed: string) => void = () => {},
): Promise<RanSuggest> {
  let stdout = '';
  let stderr = '';
  const streams = {
    stdout: (text: string) => {
      stdout += text;
      onOutput(stdout);
    },
    stderr: (text: string) => (stderr += text),
  };
  const args = ['suggest', join(folder, 'project.gloss'), ...options, '--json'];
  const code = await runCli(args, streams, controller.signal);
  if (!/^\{[^\n]*\}\n$/.test(stdout)) throw new Error(`Not one JSON object: ${stdout}`);
  // What the command prints is held against this shape by the tests.
  return { code, stderr, answer: JSON.parse(stdout) as Suggested };
}

/** Looks into the project of a folder while no command has it open. */
export function lookInto<T>(folder: string, look: (store: Store) => T): T {
  const store = openStore(join(folder, 'project.gloss'), { coder: 'Ada' });
  try {
    return look(store);
  } finally {
    store.close();
  }
}
