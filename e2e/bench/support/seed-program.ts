// Makes a project to measure on: seed-program.ts KIND PATH [FACTS or ARTICLES].
import { seedArticleRows } from './seed-articles.ts';
import { seedFilled, seedHighlighted } from './projects.ts';

const [, , kind, path = '', facts = '0'] = process.argv;
if (kind === 'articles') seedArticleRows(path, Number(facts));
else if (kind === 'highlights') seedHighlighted(path);
else seedFilled(path, Number(facts));
