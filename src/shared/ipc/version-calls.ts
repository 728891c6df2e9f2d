import { z } from 'zod';
import { parsedArticleSchema } from '../domain/article.ts';
import type { FactRow, Page } from '../domain/fact.ts';
import { spanSchema } from '../domain/span.ts';
import type { Done } from '../domain/step.ts';
import {
  carryDecisions,
  nearDecisionSchema,
  type ArticleVersion,
  type CarriedEvidence,
  type NearDuplicate,
  type PendingVersions,
  type VersionTaken,
} from '../domain/versions.ts';
import { idSchema } from '../ids.ts';
import { call } from './call.ts';

const ofArticle = z.object({ articleId: idSchema });

/** What the store does about near-duplicates, versions of articles, and evidence carried over. */
export const versionCalls = {
  /** Articles that came in when the project held nearly the same text, and are not decided about. */
  'near.list': call<Page<NearDuplicate>>()(
    z.object({ offset: z.int().nonnegative(), limit: z.int().min(1).max(1000) }),
  ),
  /** Answers what became of the evidence where the two are one article now, else null. */
  'near.decide': call<Done<VersionTaken | null>>()(nearDecisionSchema),

  /** Gives an article another text, as a new version; its own text again changes nothing. */
  'article.giveText': call<Done<VersionTaken>>()(
    z.object({
      id: idSchema,
      article: parsedArticleSchema,
      keepOriginal: z.boolean().default(true),
    }),
  ),
  /** Makes `from` and the article one: the article stays, with its own text or that of `from`. */
  'article.takeAsVersion': call<Done<VersionTaken>>()(
    z.object({ id: idSchema, from: idSchema, text: z.enum(['own', 'other']).default('other') }),
  ),

  /** All texts that an article has or had, the newest first. */
  'version.list': call<readonly ArticleVersion[]>()(ofArticle),
  'version.text': call<string>()(z.object({ versionId: idSchema })),
  /** Makes one of them the text that is read, and carries the evidence over. */
  'version.makeCurrent': call<Done<VersionTaken>>()(ofArticle.extend({ versionId: idSchema })),
  /** What waits for decision in the project. */
  'version.pending': call<PendingVersions>()(z.object({}).strict()),

  /** Evidence of an article that waits for decision, and what was left in older versions. */
  'carry.list': call<readonly CarriedEvidence[]>()(ofArticle),
  'carry.decide': call<Done>()(
    z.object({ ids: z.array(idSchema).min(1).max(100_000), decision: z.enum(carryDecisions) }),
  ),
  /** Puts it on other words of the article's present text. */
  'carry.attach': call<Done<FactRow>>()(z.object({ id: idSchema, span: spanSchema })),
} as const;
