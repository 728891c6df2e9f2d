import { z } from 'zod';
import { metadataSchema, parsedArticleSchema } from '../domain/article.ts';
import {
  articleEditSchema,
  articleQuerySchema,
  patternFields,
  tagSchema,
  whichArticlesSchema,
  type AppliedPattern,
  type EditedArticles,
  type TagCount,
  type ValueCount,
} from '../domain/article-table.ts';
import type { GuessedPattern } from '../domain/name-pattern/guess.ts';
import type { Article, ArticleRow, ImportReport, RepeatedPassages } from '../domain/article.ts';
import {
  itemOutcomes,
  type BatchSteps,
  type ImportBatch,
  type ImportItem,
} from '../domain/batch.ts';
import { codebookSchema, entityKinds, type Codebook } from '../domain/codebook.ts';
import {
  entityListingSchema,
  entityNameSchema,
  entityOrderSchema,
  type Entity,
  type EventRow,
} from '../domain/entity.ts';
import {
  cellEditSchema,
  factQuerySchema,
  type FactRow,
  type Mark,
  type Page,
} from '../domain/fact.ts';
import type { ProjectInfo, VerifyReport } from '../domain/project.ts';
import { spanSchema } from '../domain/span.ts';
import type { Done, HistoryStatus, Step } from '../domain/step.ts';
import {
  suggestionsSchema,
  type AcceptedSuggestions,
  type SuggestionDecision,
} from '../domain/suggestion.ts';
import type { KnownEntity, Section } from '../domain/understanding.ts';
import { idSchema } from '../ids.ts';
import { call } from './call.ts';
import { versionCalls } from './version-calls.ts';

const none = z.object({}).strict();
const page = { offset: z.int().nonnegative(), limit: z.int().min(1).max(1000) };
const spans = z.array(spanSchema).max(1000);
const ids = z.array(idSchema).min(1).max(100_000);
const patternUse = z.object({
  articles: whichArticlesSchema,
  pattern: z.string().max(200),
  fields: z.array(z.enum(patternFields)).min(1),
  /** Whether the name overrules what an article says already. */
  overwrite: z.boolean(),
});

/**
 * All that the store does for the window, by name. Reads first, then commands; every command is
 * one transaction and one step, and answers after its commit.
 */
export const storeCalls = {
  'project.info': call<ProjectInfo>()(none),
  'project.verify': call<VerifyReport>()(none),

  'article.list': call<Page<ArticleRow>>()(
    z.object({
      ...page,
      /** Full-text words in title or text; empty lists all. */
      search: z.string().max(500).default(''),
    }),
  ),
  'article.get': call<Article>()(z.object({ id: idSchema })),
  /** What is read in the text, in text order; offsets are UTF-16 code units. */
  'article.sections': call<readonly Section[]>()(z.object({ articleId: idSchema })),
  /**
   * Its passages that stand in other articles too, in text order. Answers after a short while with
   * what it has found from the given passage on, so that a long text holds nobody up.
   */
  'article.repeated': call<RepeatedPassages>()(
    z.object({ articleId: idSchema, from: z.int().nonnegative().default(0) }),
  ),
  'article.setMetadata': call<Done<ArticleRow>>()(
    z.object({ id: idSchema, metadata: metadataSchema.partial() }),
  ),
  'article.delete': call<Done>()(z.object({ ids })),
  /** The articles that a query shows, in its order. */
  'article.table': call<Page<ArticleRow>>()(z.object({ ...page, query: articleQuerySchema })),
  /** Where an article stands under the query, or null if the query does not show it. */
  'article.position': call<number | null>()(z.object({ id: idSchema, query: articleQuerySchema })),
  /** The ids of the articles from one place on, for commands about rows that are not loaded. */
  'article.ids': call<readonly string[]>()(
    z.object({
      query: articleQuerySchema,
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(100_000),
    }),
  ),
  'article.tags': call<readonly TagCount[]>()(none),
  /** The values that articles have in a column, the commonest first; the first thousand. */
  'article.values': call<readonly ValueCount[]>()(
    z.object({ column: z.enum(['outlet', 'author', 'language']) }),
  ),
  /** Changes metadata, tags and status of any number of articles as one step. */
  'article.edit': call<Done<EditedArticles<ArticleRow>>>()(
    z.object({ edits: z.array(articleEditSchema).min(1).max(100_000) }),
  ),
  /** Gives a tag another name wherever it is; with the name of another tag the two become one. */
  'article.renameTag': call<Done<{ readonly tag: string; readonly articles: number }>>()(
    z.object({ tag: z.string().max(100), to: tagSchema }),
  ),
  /** What the names of the articles' files may be built like, the likeliest first. */
  'article.guessPatterns': call<readonly GuessedPattern[]>()(
    z.object({ articles: whichArticlesSchema }),
  ),
  /** What a pattern would make of those names; changes nothing. */
  'article.tryPattern': call<AppliedPattern>()(patternUse),
  /** Fills metadata from those names, as one step. */
  'article.applyPattern': call<Done<AppliedPattern>>()(patternUse),
  'article.add': call<Done<Omit<ImportReport, 'questions' | 'failed'>>>()(
    z.object({ articles: z.array(parsedArticleSchema).max(1000) }),
  ),

  /** Imports with their figures, newest first. */
  'batch.list': call<Page<ImportBatch>>()(z.object(page)),
  'batch.get': call<ImportBatch>()(z.object({ id: idSchema })),
  /** What became of each file, in their order; of the given outcomes only, or of all with null. */
  'batch.items': call<Page<ImportItem>>()(
    z.object({
      batchId: idSchema,
      outcomes: z.array(z.enum(itemOutcomes)).max(itemOutcomes.length).nullable().default(null),
      /** Words in the path, the title, or what is said of it; in any case and order. */
      search: z.string().max(500).optional(),
      ...page,
    }),
  ),
  /** Whether undo would take the batch back now, or something else first. */
  'batch.steps': call<BatchSteps>()(z.object({ id: idSchema })),
  /** The line of the report by which an article came in; null if no batch brought it. */
  'batch.ofArticle': call<ImportItem | null>()(z.object({ articleId: idSchema })),

  'fact.list': call<Page<FactRow>>()(z.object({ ...page, query: factQuerySchema })),
  'fact.get': call<readonly FactRow[]>()(z.object({ ids })),
  /** The row's index under the query, or null if the query does not show it. */
  'fact.position': call<number | null>()(z.object({ id: idSchema, query: factQuerySchema })),
  'fact.marks': call<readonly Mark[]>()(z.object({ articleId: idSchema })),
  'fact.create': call<Done<FactRow>>()(
    z.object({ articleId: idSchema, factType: z.string(), spans }),
  ),
  'fact.duplicate': call<Done<FactRow>>()(z.object({ id: idSchema })),
  /** Any number of cells, in any facts, as one step. */
  'fact.edit': call<Done<readonly FactRow[]>>()(
    z.object({ edits: z.array(cellEditSchema).min(1).max(100_000) }),
  ),
  /** Replaces the spans of a fact (`field` null) or of one of its fields; none removes them. */
  'fact.setEvidence': call<Done<FactRow>>()(
    z.object({ id: idSchema, field: z.string().nullable(), spans }),
  ),
  'fact.retype': call<Done<FactRow>>()(z.object({ id: idSchema, factType: z.string() })),
  'fact.setPartOf': call<Done<readonly FactRow[]>>()(
    z.object({ ids, partOf: idSchema.nullable() }),
  ),
  /** An existing event by id, a new one by its label, or none. */
  'fact.setEvent': call<Done<readonly FactRow[]>>()(
    z.object({
      ids,
      event: z
        .union([z.object({ id: idSchema }), z.object({ label: z.string().trim().min(1).max(500) })])
        .nullable(),
    }),
  ),
  'fact.delete': call<Done>()(z.object({ ids })),

  /** What was decided about suggestions in the article's text; `undecided` takes these away. */
  'suggestion.decisions': call<readonly SuggestionDecision[]>()(z.object({ articleId: idSchema })),
  'suggestion.accept': call<Done<AcceptedSuggestions>>()(suggestionsSchema),
  /** Answers what is remembered of each, in the order given. */
  'suggestion.reject': call<Done<readonly SuggestionDecision[]>>()(suggestionsSchema),
  /** Takes rejections back, by the ids of the decisions. */
  'suggestion.restore': call<Done>()(z.object({ ids })),

  /** All entities with their aliases, for the finder of names; in order of their making. */
  'entity.known': call<Page<KnownEntity>>()(
    z.object({
      offset: z.int().nonnegative().default(0),
      limit: z.int().min(1).max(20_000).default(20_000),
    }),
  ),
  'entity.search': call<readonly Entity[]>()(
    z.object({
      query: z.string().max(500),
      kind: z.enum(entityKinds).nullable().default(null),
      limit: z.int().min(1).max(100).default(20),
    }),
  ),
  'entity.list': call<Page<Entity>>()(entityListingSchema),
  /** Where an entity stands in that list, or null if the list does not show it. */
  'entity.position': call<number | null>()(entityOrderSchema.extend({ id: idSchema })),
  /** How many facts mention at least one of them, for what merging would change. */
  'entity.countFacts': call<number>()(z.object({ ids })),
  /** Another name that it is printed under. Fails if another entity goes by it, and says which. */
  'entity.addAlias': call<Done<Entity>>()(z.object({ id: idSchema, name: entityNameSchema })),
  /** Answers null if the entity went too: no fact mentions it, and no other name was left. */
  'entity.removeAlias': call<Done<Entity | null>>()(
    z.object({ id: idSchema, name: entityNameSchema }),
  ),
  /** With `keepOld` the old name stays as an alias. */
  'entity.rename': call<Done<Entity | null>>()(
    z.object({ id: idSchema, name: entityNameSchema, keepOld: z.boolean() }),
  ),
  'entity.setKind': call<Done<readonly Entity[]>>()(z.object({ ids, kind: z.enum(entityKinds) })),
  /** All facts mention `into` then; the names of the others become aliases of it. */
  'entity.merge': call<Done<Entity>>()(z.object({ ids, into: idSchema })),
  'event.search': call<readonly EventRow[]>()(
    z.object({ query: z.string().max(500), limit: z.int().min(1).max(100).default(20) }),
  ),

  ...versionCalls,

  'codebook.get': call<Codebook>()(none),
  'codebook.replace': call<Done<Codebook>>()(z.object({ codebook: codebookSchema })),

  'history.status': call<HistoryStatus>()(none),
  'history.list': call<Page<Step>>()(z.object(page)),
  /** Undoes up to `count` steps, the newest first; answers how many it did. */
  'history.undo': call<Done<number>>()(z.object({ count: z.int().min(1).default(1) })),
  'history.redo': call<Done<number>>()(z.object({ count: z.int().min(1).default(1) })),
} as const;

export type StoreCalls = typeof storeCalls;
