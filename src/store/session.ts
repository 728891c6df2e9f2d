import type { Codebook } from '../shared/domain/codebook.ts';
import type { ArticleOrders } from './article-table/orders.ts';
import type { ArticleTexts } from './articles/texts.ts';
import type { FactOrders } from './facts/orders.ts';
import type { Touched } from './history/touched.ts';
import type { WritableDb } from './sqlite/handles.ts';

/** An open project, with what is kept in memory beside it. */
export interface Session {
  readonly db: WritableDb;
  readonly path: string;
  /** The codebook as it stands; read again after it changed. */
  readonly codebook: () => Codebook;
  readonly texts: ArticleTexts;
  readonly orders: FactOrders;
  readonly articleOrders: ArticleOrders;
  readonly coder: () => string;
  /** Brings what is kept in memory up to date after a commit. */
  readonly changed: (touched: Touched) => void;
}

/** What a command works with, inside its transaction. */
export interface CommandContext {
  readonly db: WritableDb;
  readonly codebook: Codebook;
  readonly texts: ArticleTexts;
  readonly coder: string;
  /** Now: ISO 8601, UTC. */
  readonly at: string;
}
