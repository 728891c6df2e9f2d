import type { Finding, VerifyReport } from '../../shared/domain/project.ts';
import { readCodebook } from '../codebook/queries.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { scalar, sql } from '../sqlite/sql.ts';
import { checkArticles } from './articles.ts';
import { checkFile, checkMentions, checkReferences } from './file.ts';
import { checkPassages } from './passages.ts';
import { checkQuotes } from './quotes.ts';
import { checkSections } from './sections.ts';
import { checkTexts } from './texts.ts';
import { checkCarried, checkSketches } from './versions.ts';
import { checkValues } from './values.ts';

/** More than this many findings are not listed: the first ones tell what is wrong. */
const listed = 1000;

/**
 * Proves the project: the file's structure, every text against its SHA-256, the sections against
 * their texts, dates and tags of articles, every quote against its text in both units, every value against the codebook. Reads everything; changes nothing.
 */
export function verifyProject(db: ReadableDb): VerifyReport {
  const findings: Finding[] = [];
  let total = 0;
  const report = (finding: Finding): void => {
    total += 1;
    if (findings.length < listed) findings.push(finding);
  };
  checkFile(db, report);
  checkReferences(db, report);
  checkMentions(db, report);
  checkArticles(db, report);
  checkTexts(db, report);
  checkSections(db, report);
  checkPassages(db, report);
  checkSketches(db, report);
  checkCarried(db, report);
  const evidence = checkQuotes(db, report);
  const { facts, values } = checkValues(db, readCodebook(db), report);
  const articles = scalar<number>(db, sql`SELECT count(*) FROM article`) ?? 0;
  if (total > listed) {
    findings.push({
      kind: 'integrity',
      where: 'project',
      message: `${String(total - listed)} more findings are not listed.`,
    });
  }
  return { ok: total === 0, checked: { articles, facts, evidence, values }, findings };
}
