/** What a page's JSON-LD says of the article, as plain strings that nobody has checked yet. */
export interface StructuredFacts {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  /** The article's text, where the page's data have it; paragraphs are parted by line breaks. */
  readonly body?: string;
  /** Whether only subscribers may read all of it. */
  readonly isPaid: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** More nodes than any honest page has. */
const mostNodes = 2000;
const mostDepth = 12;

/** Kinds of schema.org that are an article; the first are the most telling. */
const kinds =
  'ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle ReviewNewsArticle AskPublicNewsArticle NewsArticle LiveBlogPosting BlogPosting Article Report SocialMediaPosting WebPage'.split(
    ' ',
  );

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All nodes, wherever they stand, outermost first. */
function gather(value: unknown, found: Node[], depth = 0): void {
  if (found.length >= mostNodes || depth > mostDepth) return;
  if (Array.isArray(value)) for (const item of value) gather(item, found, depth + 1);
  if (!isNode(value)) return;
  found.push(value);
  for (const item of Object.values(value)) gather(item, found, depth + 1);
}

function rankOf(node: Node): number {
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  const ranks = types.map((type) => kinds.indexOf(type.replace(/^.*[/#:]/, '')));
  return Math.min(...ranks.filter((rank) => rank >= 0), kinds.length);
}

/** A name, also of a person who is a node, stands elsewhere under its `@id`, or is one of several. */
function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const names = [value].flat().flatMap((one: unknown) => {
    if (typeof one === 'string') return [one];
    if (!isNode(one)) return [];
    const id = one['@id'];
    const whole =
      one['name'] === undefined && typeof id === 'string'
        ? nodes.find((node) => node['@id'] === id && node['name'] !== undefined)
        : one;
    return [whole?.['name']].flat().filter((name) => typeof name === 'string');
  });
  return names.length === 0 ? undefined : [...new Set(names.slice(0, 20))].join(', ');
}

function stringOf(value: unknown): string | undefined {
  const [first]: readonly unknown[] = [value].flat();
  if (typeof first === 'string') return first;
  return isNode(first) && typeof first['@id'] === 'string' ? first['@id'] : undefined;
}

/** A moment as live blogs print it, so that sections read it. */
function clockOf(value: unknown): string | null {
  const moment = typeof value === 'string' ? new Date(value) : null;
  if (moment === null || Number.isNaN(moment.getTime())) return null;
  return `${moment.toISOString().slice(11, 16)} GMT`;
}

/** Of a live blog, each post with its time and heading. */
function bodyOf(node: Node): string | undefined {
  const body = node['articleBody'];
  if (typeof body === 'string' && body.trim() !== '') return body;
  const posts = [node['liveBlogUpdate']].flat().filter(isNode);
  const lines = posts.flatMap((post) =>
    [clockOf(post['datePublished']), post['headline'], post['articleBody']].filter(
      (line) => typeof line === 'string',
    ),
  );
  return lines.length === 0 ? undefined : lines.join('\n');
}

function parse(script: string): unknown {
  try {
    // Some systems wrap it in a comment, or leave line breaks within strings.
    return JSON.parse(
      script
        .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
        .replace(/[\n\r\t]/g, ' '),
    );
  } catch {
    return null;
  }
}

/** Reads the `application/ld+json` scripts of a page; what is no JSON says nothing. */
export function readStructured(scripts: readonly string[]): StructuredFacts {
  const nodes: Node[] = [];
  for (const script of scripts) gather(parse(script), nodes);
  const [best] = nodes
    .filter((node) => rankOf(node) < kinds.length)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const isPaid = nodes.some(({ isAccessibleForFree: free }) =>
    typeof free === 'string' ? /(?:^|\/)false$/i.test(free) : free === false,
  );
  if (best === undefined) return { isPaid };
  const facts = {
    title: stringOf(best['headline']) ?? stringOf(best['name']),
    outlet: nameOf(best['publisher'], nodes),
    author: nameOf(best['author'] ?? best['creator'], nodes),
    published: stringOf(best['datePublished'] ?? best['dateCreated']),
    url: stringOf(best['url']) ?? stringOf(best['mainEntityOfPage']),
    language: stringOf(best['inLanguage']),
    body: bodyOf(best),
  };
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...said, isPaid };
}
