import type { VerifyReport } from '../../shared/domain/project.ts';
import { projectArgument, refuseMore } from '../arguments.ts';
import type { Command } from '../command.ts';
import { count } from '../output.ts';
import { coderOf, withProject } from '../project.ts';

function asText({ ok, checked, findings }: VerifyReport): string {
  const what = [
    count(checked.articles, 'article'),
    count(checked.facts, 'fact'),
    count(checked.values, 'value'),
    count(checked.evidence, 'quote'),
  ].join(', ');
  return [
    ...findings.map(({ kind, where, message }) => `${kind}: ${where}: ${message}`),
    `Checked ${what}: ${ok ? 'all is well' : count(findings.length, 'finding')}`,
  ].join('\n');
}

/** `gloss verify`: proves a project. */
export const verifyCommand: Command = {
  name: 'verify',
  takes: 'PROJECT',
  summary: 'Checks the file, every quote against its text, every value against the codebook.',
  details: 'Exit code 1 if it finds anything.',
  options: {},
  run: async (invocation) => {
    const project = projectArgument(verifyCommand, invocation);
    refuseMore(verifyCommand, invocation, 1);
    const report = await withProject(project, coderOf(undefined), (store) =>
      store.handlers['project.verify']({}),
    );
    invocation.output.result({ ...report }, asText(report));
    return report.ok ? 'done' : 'partly';
  },
};
