import type { BatchHostCalls } from '../shared/ipc/batch-calls.ts';
import type { StoreCalls } from '../shared/ipc/store-calls.ts';
import type { ParsedArgsOf, ValueOf } from '../shared/ipc/call.ts';
import type { Done } from '../shared/domain/step.ts';
import { guessPatterns, tryPattern } from './article-table/apply-pattern.ts';
import { articleIds, articlePosition, articleTable, numbersOf } from './article-table/table.ts';
import { tagCounts } from './article-table/tags.ts';
import { valueCounts } from './article-table/values.ts';
import { addArticles, deleteArticles, setMetadata } from './articles/commands.ts';
import { articleHead, listArticles, openArticle } from './articles/queries.ts';
import { batchHandlers } from './batches/handlers.ts';
import { replaceCodebook } from './codebook/commands.ts';
import { readCodebook } from './codebook/queries.ts';
import { entityPosition, factsMentioning, knownEntities, listEntities } from './entities/list.ts';
import { mergeEntities } from './entities/merge.ts';
import { addAlias, removeAlias, renameEntity, setKind } from './entities/names.ts';
import { searchEntities } from './entities/queries.ts';
import { searchEvents } from './events/queries.ts';
import { createFact, deleteFacts, duplicateFact, setEvidence } from './facts/commands.ts';
import { editCells } from './facts/edit.ts';
import { factNumbers, factRows, factsById, marksOf } from './facts/queries.ts';
import { setEvent, setPartOf } from './facts/relations.ts';
import { retypeFact } from './facts/retype.ts';
import { finishCommand } from './finish-command.ts';
import { runCommand, type Outcome } from './history/command.ts';
import { listSteps } from './history/queries.ts';
import { historyStatus } from './history/status.ts';
import { changeOf, type Touched } from './history/touched.ts';
import { longCallsAtOnce, type LongHandlers } from './long-calls.ts';
import { repeatedPassages } from './passages/repeated.ts';
import { projectInfo } from './project/info.ts';
import { sectionsOf } from './sections/rows.ts';
import type { CommandContext, Session } from './session.ts';
import { acceptSuggestions } from './suggestions/accept.ts';
import { decisionsOf } from './suggestions/decisions.ts';
import { rejectSuggestions, restoreSuggestions } from './suggestions/reject.ts';
import { versionHandlers } from './versions/handlers.ts';
import { verifyProject } from './verify/verify.ts';

type Calls = StoreCalls & BatchHostCalls;
export type StoreHandlers = {
  readonly [M in keyof Calls]: (args: ParsedArgsOf<Calls[M]>) => ValueOf<Calls[M]>;
};

/** Every call of the store, bound to an open project. Arguments are taken as validated. */
export function storeHandlers(session: Session, long: LongHandlers): StoreHandlers {
  const { db, path, texts, orders, articleOrders } = session;

  const finish = <T>(value: T, label: string, touched: Touched): Done<T> => {
    session.changed(touched);
    return { value, change: changeOf(touched, label), history: historyStatus(db) };
  };

  const command = <T>(body: (context: CommandContext) => Outcome<T>): Done<T> => {
    const actor = { coder: session.coder(), at: new Date().toISOString() };
    const { value, label, touched } = runCommand(db, actor, (step) => {
      const outcome = body({ db, texts, codebook: session.codebook(), ...actor });
      finishCommand(db, step);
      return outcome;
    });
    return finish(value, label, touched);
  };

  return {
    ...batchHandlers(session),
    ...versionHandlers(session, command),
    ...longCallsAtOnce(session, long),
    'project.info': () => projectInfo(db, path),
    'project.verify': () => verifyProject(db),

    'article.list': ({ offset, limit, search }) => listArticles(db, offset, limit, search),
    'article.get': ({ id }) => openArticle(db, texts, id),
    'article.sections': ({ articleId }) => sectionsOf(db, articleHead(db, articleId).n),
    'article.repeated': ({ articleId, from }) => repeatedPassages(db, articleId, from),
    'article.setMetadata': ({ id, metadata }) =>
      command((context) => setMetadata(context, id, metadata)),
    'article.delete': ({ ids }) => command((context) => deleteArticles(context, ids)),
    'article.table': ({ offset, limit, query }) =>
      articleTable(db, articleOrders, query, offset, limit),
    'article.position': ({ id, query }) => articlePosition(db, articleOrders, query, id),
    'article.ids': ({ query, offset, limit }) =>
      articleIds(db, articleOrders, query, offset, limit),
    'article.tags': () => tagCounts(db),
    'article.values': ({ column }) => valueCounts(db, column),
    'article.guessPatterns': ({ articles }) =>
      guessPatterns(db, numbersOf(db, articleOrders, articles)),
    'article.tryPattern': ({ articles, ...use }) =>
      tryPattern(db, numbersOf(db, articleOrders, articles), use),
    'article.add': ({ articles }) => command((context) => addArticles(context, articles)),

    'fact.list': ({ offset, limit, query }) => {
      const numbers = orders.numbers(query);
      return { rows: factRows(db, numbers.slice(offset, offset + limit)), total: numbers.length };
    },
    'fact.get': ({ ids }) => factsById(db, ids),
    'fact.position': ({ id, query }) => {
      const [n = 0] = factNumbers(db, [id]);
      const index = orders.indexOf(query, n);
      return index === -1 ? null : index;
    },
    'fact.marks': ({ articleId }) => marksOf(db, articleId),
    'fact.create': ({ articleId, factType, spans }) =>
      command((context) => createFact(context, articleId, factType, spans)),
    'fact.duplicate': ({ id }) => command((context) => duplicateFact(context, id)),
    'fact.edit': ({ edits }) => command((context) => editCells(context, edits)),
    'fact.setEvidence': ({ id, field, spans }) =>
      command((context) => setEvidence(context, id, field, spans)),
    'fact.retype': ({ id, factType }) => command((context) => retypeFact(context, id, factType)),
    'fact.setPartOf': ({ ids, partOf }) => command((context) => setPartOf(context, ids, partOf)),
    'fact.setEvent': ({ ids, event }) => command((context) => setEvent(context, ids, event)),
    'fact.delete': ({ ids }) => command((context) => deleteFacts(context, ids)),

    'suggestion.decisions': ({ articleId }) => decisionsOf(db, articleId),
    'suggestion.accept': ({ articleId, suggestions }) =>
      command((context) => acceptSuggestions(context, articleId, suggestions)),
    'suggestion.reject': ({ articleId, suggestions }) =>
      command((context) => rejectSuggestions(context, articleId, suggestions)),
    'suggestion.restore': ({ ids }) => command((context) => restoreSuggestions(context, ids)),

    'entity.known': ({ offset, limit }) => knownEntities(db, offset, limit),
    'entity.search': ({ query, kind, limit }) => searchEntities(db, query, kind, limit),
    'entity.list': (listing) => listEntities(db, listing),
    'entity.position': ({ id, ...order }) => entityPosition(db, id, order),
    'entity.countFacts': ({ ids }) => factsMentioning(db, ids),
    'entity.addAlias': ({ id, name }) => command((context) => addAlias(context, id, name)),
    'entity.removeAlias': ({ id, name }) => command((context) => removeAlias(context, id, name)),
    'entity.rename': ({ id, name, keepOld }) =>
      command((context) => renameEntity(context, id, name, keepOld)),
    'entity.setKind': ({ ids, kind }) => command((context) => setKind(context, ids, kind)),
    'entity.merge': ({ ids, into }) => command((context) => mergeEntities(context, ids, into)),
    'event.search': ({ query, limit }) => searchEvents(db, query, limit),

    'codebook.get': () => session.codebook(),
    'codebook.replace': ({ codebook }) =>
      command((context) => {
        replaceCodebook(context.db, codebook);
        return {
          value: readCodebook(context.db),
          label: `Change the codebook to ${codebook.name} ${codebook.version}`,
        };
      }),

    'history.status': () => historyStatus(db),
    'history.list': ({ offset, limit }) => listSteps(db, offset, limit),
  };
}
