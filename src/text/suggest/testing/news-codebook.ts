import { readFileSync } from 'node:fs';
import { codebookSchema } from '../../../shared/domain/codebook.ts';

const file = new URL('../../../../resources/codebooks/news.json', import.meta.url);

/** The built-in codebook, as the app reads it. */
export const newsCodebook = codebookSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
