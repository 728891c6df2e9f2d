import type { FactRow } from '../../shared/domain/fact.ts';
import type { EntityMention } from '../../shared/domain/values.ts';
import { call } from '../api.ts';
import { mentionsOf } from '../features/entities/mentions.ts';
import { nameToRemember } from '../features/entities/printed-name.ts';
import { useAliasOffer, type AliasOffer } from '../state/alias-offer.ts';
import { useCoding } from '../state/coding.ts';
import { useSuggestions } from '../state/suggestions.ts';
import { spansWithin } from '../understanding/name-spans.ts';
import { addAlias } from './entities.ts';
import { report, say } from './notify.ts';

/** How long an offer stands if nothing is done about it, in ms. */
const offerTime = 30_000;
let timer = 0;

/** What was offered before, so that an offer that was not taken does not come again. */
const before = new Set<string>();

/** The names that were read in a cell's evidence, if the article is open and has been read. */
function namesRead(row: FactRow, field: string): readonly string[] {
  const { articleId, read } = useSuggestions.getState();
  if (read === null || articleId !== row.articleId) return [];
  const spans = row.evidence.filter((evidence) => evidence.field === field);
  return spans.flatMap(({ start, end, quote }) =>
    spansWithin(read.names, { start, end }).map((name) =>
      quote.slice(name.start - start, name.end - start),
    ),
  );
}

async function offerOf(
  row: FactRow,
  { entity: id, printed }: EntityMention,
  found: readonly string[],
): Promise<AliasOffer | null> {
  const name = row.names[id];
  if (printed === null || name === undefined) return null;
  if (nameToRemember(printed, [name], found) === null) return null;
  const entities = await call('entity.search', { query: name, limit: 100 });
  const entity = entities.find((candidate) => candidate.id === id);
  if (entity === undefined) return null;
  const other = nameToRemember(printed, [name, ...entity.aliases], found);
  return other === null ? null : { entity: id, name, printed: other };
}

/** The first name that a cell prints and the project does not know as its entity's. */
async function offerIn(row: FactRow, field: string): Promise<AliasOffer | null> {
  const mentions = mentionsOf(row.cells[field]);
  const found = mentions.length === 1 ? namesRead(row, field) : [];
  for (const mention of mentions) {
    const offered = await offerOf(row, mention, found);
    if (offered !== null) return offered;
  }
  return null;
}

/** Whether another entity goes by the name: then it is no alias to be offered. */
async function isTaken({ entity, printed }: AliasOffer): Promise<boolean> {
  const key = printed.toLowerCase();
  const found = await call('entity.search', { query: printed, limit: 100 });
  return found.some(
    ({ id, name, aliases }) =>
      id !== entity && [name, ...aliases].some((known) => known.toLowerCase() === key),
  );
}

function stand(offer: AliasOffer | null): void {
  globalThis.clearTimeout(timer);
  useAliasOffer.setState({ offer });
  if (offer !== null) timer = globalThis.setTimeout(() => stand(null), offerTime);
}

async function remember({ entity, name, printed }: AliasOffer): Promise<void> {
  stand(null);
  await addAlias(entity, printed);
  say(`“${printed}” means ${name} from now on, wherever it is selected or typed`);
}

/** Offers once, quietly, to remember the name that the evidence of a cell prints. */
async function offerOnce(row: FactRow, field: string): Promise<void> {
  const found = await offerIn(row, field);
  if (found === null) return;
  const key = `${found.entity} ${found.printed.toLowerCase()}`;
  if (before.has(key) || (await isTaken(found))) return;
  before.add(key);
  stand(found);
}

/** Called after a cell of a fact was coded or its evidence changed. */
export function offerAlias(row: FactRow, field: string): void {
  offerOnce(row, field).catch(report);
}

/** Remembers the name that stands offered, or the one that the cell in work prints. */
export async function rememberPrintedName(): Promise<void> {
  const { fact, target } = useCoding.getState();
  const field = target?.field ?? null;
  const { offer: standing } = useAliasOffer.getState();
  const inCell = standing ?? (fact === null || field === null ? null : await offerIn(fact, field));
  if (inCell === null) say('This cell prints no other name of its entity');
  else await remember(inCell);
}
