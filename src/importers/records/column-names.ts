import type { Role } from './column-map.ts';

/** What columns are called, by what they hold, folded as `foldName` does; the likeliest first. */
export const columnNames: Readonly<Record<Role, readonly string[]>> = {
  text: 'text fulltext body articlebody articletext bodytext maintext content articlecontent story storytext article transcript message description summary'.split(
    ' ',
  ),
  title: 'title headline articletitle head heading subject name'.split(' '),
  outlet:
    'outlet publication publicationname source sourcename newspaper publisher medium media site sitename website journal domain feed'.split(
      ' ',
    ),
  author: 'author authors byline writer journalist creator authorname by'.split(' '),
  url: 'url link href permalink articleurl weburl sourceurl uri webaddress canonicalurl'.split(' '),
  published:
    'published publishedat publicationdate publisheddate publishdate datepublished pubdate date articledate datetime publishtime timestamp time day created createdat'.split(
      ' ',
    ),
  language: 'language lang languagecode locale'.split(' '),
};

/** A column's name without case, spaces, underscores and other signs. */
export function foldName(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
