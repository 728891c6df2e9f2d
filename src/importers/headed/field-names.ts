import { roles, type Role } from '../records/column-map.ts';

/** What the fields before or behind a text are called in news databases and front matter. */
const names: Readonly<Record<Exclude<Role, 'text'>, string>> = {
  title: 'title|headline|hd|ti|heading|subject',
  outlet: 'publication|source|outlet|newspaper|journal|publisher|sn|so|pub|site|publication title',
  author: 'byline|author|authors|by|au|journalist|writer',
  url: 'url|link|permalink|web|source url|document url|original url',
  published:
    'date|published|pd|publication date|published on|pub date|load-date|load date|datum|day|posted',
  language: 'language|la|lang',
};

/** Fields after which the text itself comes. */
const textNames = 'body|text|full text|lp|td|article|content|story|abstract';

/** Fields that say nothing that Gloss keeps. */
const otherNames =
  'length|section|dateline|copyright|document-type|publication-type|document type|publication type|' +
  'word count|wc|page|pg|se|cr|ct|an|highlight|graphic|distribution|edition|ed|keywords|tags|' +
  'company|organization|geographic|country|city|state|person|industry|ticker|classification|' +
  'journal-code|acc-no|issn|isbn|draft|layout|slug|categories|category|description|summary|updated|lastmod|modified|location|type|status|id|correction|correction-date|load time';

export type FieldRole = Role | 'other';

/** What a field holds, by its name in lower case. */
export const fieldRoles: ReadonlyMap<string, FieldRole> = new Map<string, FieldRole>([
  ...otherNames.split('|').map((name) => [name, 'other'] as const),
  ...textNames.split('|').map((name) => [name, 'text'] as const),
  ...roles.flatMap((role) =>
    role === 'text' ? [] : names[role].split('|').map((name) => [name, role] as const),
  ),
]);
