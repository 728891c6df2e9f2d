import type { ParsedArgsOf, ValueOf } from '../../shared/ipc/call.ts';
import type { versionCalls } from '../../shared/ipc/version-calls.ts';
import type { Done } from '../../shared/domain/step.ts';
import { articleHead } from '../articles/queries.ts';
import { articleLabel } from '../articles/row.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext, Session } from '../session.ts';
import { attachCarry, decideCarry } from './decide-carry.ts';
import { decideNear } from './decide-near.ts';
import { giveText } from './give-text.ts';
import { listCarry } from './list-carry.ts';
import { listNear, listVersions, pendingVersions, versionOf, versionText } from './queries.ts';
import { setCurrentVersion } from './set-current.ts';
import { takeAsVersion } from './take-as-version.ts';

type VersionCalls = typeof versionCalls;
export type VersionHandlers = {
  readonly [M in keyof VersionCalls]: (
    args: ParsedArgsOf<VersionCalls[M]>,
  ) => ValueOf<VersionCalls[M]>;
};

/** The calls about near-duplicates and versions, bound to an open project. */
export function versionHandlers(
  { db, texts }: Session,
  command: <T>(body: (context: CommandContext) => Outcome<T>) => Done<T>,
): VersionHandlers {
  return {
    'near.list': ({ offset, limit }) => listNear(db, offset, limit),
    'near.decide': (decided) => command((context) => decideNear(context, decided)),
    'article.giveText': ({ id, article, keepOriginal }) =>
      command((context) => giveText(context, id, article, keepOriginal)),
    'article.takeAsVersion': ({ id, from, text }) =>
      command((context) => takeAsVersion(context, id, from, text)),
    'version.list': ({ articleId }) => listVersions(db, articleId),
    'version.text': ({ versionId }) => versionText(db, versionId),
    'version.makeCurrent': ({ articleId, versionId }) =>
      command((context) => {
        const head = articleHead(db, articleId);
        return {
          value: setCurrentVersion(context, head, versionOf(db, head.n, versionId)),
          label: `Read another version of ${articleLabel(head)}`,
        };
      }),
    'version.pending': () => pendingVersions(db),
    'carry.list': ({ articleId }) => listCarry(db, texts, articleId),
    'carry.decide': ({ ids, decision }) =>
      command((context) => decideCarry(context, ids, decision)),
    'carry.attach': ({ id, span }) => command((context) => attachCarry(context, id, span)),
  };
}
