import type { ParsedArgsOf, ValueOf } from '../shared/ipc/call.ts';
import type { LongCallName } from '../shared/ipc/long-calls.ts';
import { storeCalls, type StoreCalls } from '../shared/ipc/store-calls.ts';
import type { Done } from '../shared/domain/step.ts';
import { applyPattern } from './article-table/apply-pattern.ts';
import { editArticles } from './article-table/edit.ts';
import { renameTag } from './article-table/rename-tag.ts';
import { numbersOf } from './article-table/table.ts';
import { commandInSlices, type Outcome } from './history/command.ts';
import { replay } from './history/replay.ts';
import type { Direction } from './history/replay-step.ts';
import { changeOf, type Touched } from './history/touched.ts';
import { historyStatus } from './history/status.ts';
import { finishCommand } from './finish-command.ts';
import type { CommandContext, Session } from './session.ts';
import { atOnce, type Sliced } from './sqlite/slices.ts';
import { transaction } from './sqlite/sql.ts';
import { checkArguments } from './check-arguments.ts';
import { wellFormed } from './well-formed.ts';

/** Work inside a transaction; what it answers is asked for once that is on disk. */
export type Long<T> = Sliced<() => T>;

export type LongHandlers = {
  readonly [M in LongCallName]: (args: ParsedArgsOf<StoreCalls[M]>) => Long<ValueOf<StoreCalls[M]>>;
};

/** The calls that may change so much that whoever waits should see how far they are. */
export function longHandlers(session: Session): LongHandlers {
  const { db, texts, articleOrders } = session;

  const answer =
    <T>(value: T, label: string, touched: Touched) =>
    (): Done<T> => {
      session.changed(touched);
      return { value, change: changeOf(touched, label), history: historyStatus(db) };
    };

  const command = function* command<T>(
    body: (context: CommandContext) => Sliced<Outcome<T>>,
  ): Long<Done<T>> {
    const actor = { coder: session.coder(), at: new Date().toISOString() };
    const context = { db, texts, codebook: session.codebook(), ...actor };
    const { value, label, touched } = yield* commandInSlices(db, actor, function* whole(step) {
      const outcome = yield* body(context);
      finishCommand(db, step);
      return outcome;
    });
    return answer(value, label, touched);
  };

  const travel = function* travel(direction: Direction, steps: number): Long<Done<number>> {
    const { count, label, touched } = yield* replay(db, direction, steps);
    return answer(count, label, touched);
  };

  return {
    'history.undo': ({ count }) => travel('undo', count),
    'history.redo': ({ count }) => travel('redo', count),
    'article.edit': ({ edits }) => {
      const numbered = edits.map(({ articles, patch }) => ({
        articles: numbersOf(db, articleOrders, articles),
        patch,
      }));
      const total = numbered.reduce((sum, { articles }) => sum + articles.length, 0);
      return command((context) => editArticles(context, numbered, total));
    },
    'article.renameTag': ({ tag, to }) => command((context) => renameTag(context, tag, to)),
    'article.applyPattern': ({ articles, ...use }) => {
      const numbers = numbersOf(db, articleOrders, articles);
      return command((context) => applyPattern(context, numbers, use));
    },
  };
}

export type LongCalls = {
  readonly [M in LongCallName]: (args: ParsedArgsOf<StoreCalls[M]>) => ValueOf<StoreCalls[M]>;
};

/** The same, each done without a rest. */
export function longCallsAtOnce({ db }: Session, handlers: LongHandlers): LongCalls {
  const whole = <T>(work: Long<T>): T => transaction(db, () => atOnce(work))();
  return {
    'history.undo': (args) => whole(handlers['history.undo'](args)),
    'history.redo': (args) => whole(handlers['history.redo'](args)),
    'article.edit': (args) => whole(handlers['article.edit'](args)),
    'article.renameTag': (args) => whole(handlers['article.renameTag'](args)),
    'article.applyPattern': (args) => whole(handlers['article.applyPattern'](args)),
  };
}

/** Begins a call by its name with arguments of any shape; throws if they are not those of it. */
export function beginLong(
  handlers: LongHandlers,
  method: LongCallName,
  args: unknown,
): Long<unknown> {
  if (method === 'history.undo' || method === 'history.redo')
    return handlers[method](checkArguments(storeCalls[method].args, args));
  if (method === 'article.edit')
    return handlers[method](wellFormed(checkArguments(storeCalls[method].args, args)));
  if (method === 'article.renameTag')
    return handlers[method](wellFormed(checkArguments(storeCalls[method].args, args)));
  return handlers[method](wellFormed(checkArguments(storeCalls[method].args, args)));
}
