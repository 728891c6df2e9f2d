import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { emptyMetadata, metadataSchema } from '../../shared/domain/article.ts';
import { codebookSchema, type Codebook } from '../../shared/domain/codebook.ts';

const sampleSchema = z.object({
  articles: z.array(metadataSchema.extend({ file: z.string().regex(/^[\w.-]+$/) })).min(1),
});

export interface SampleArticle {
  readonly path: string;
  readonly metadata: z.infer<typeof metadataSchema>;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** The codebook that new projects start with. */
export async function readBuiltInCodebook(resources: string): Promise<Codebook> {
  return codebookSchema.parse(await readJson(join(resources, 'codebooks', 'news.json')));
}

/** The articles of the sample project, with what is known of each. */
export async function readSampleList(resources: string): Promise<readonly SampleArticle[]> {
  const folder = join(resources, 'sample');
  const { articles } = sampleSchema.parse(await readJson(join(folder, 'sample.json')));
  return articles.map(({ file, ...metadata }) => ({
    path: join(folder, file),
    metadata: { ...emptyMetadata, ...metadata },
  }));
}
