import type { Page } from '@playwright/test';
import { ask } from './gloss-api.ts';

interface CodedFact {
  readonly type: string;
  readonly quote: string;
  /** Field to what is typed, or to words of the quote's neighbourhood after `“`. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Facts of the sample's live blog, as an analyst would code them. */
const facts: readonly CodedFact[] = [
  {
    type: 'AID',
    quote: '£640 million ($870 million) from Belmere for this year and next',
    cells: {
      donor: '“Belmere',
      recipient: 'Halmora',
      measure: 'announced',
      value: '“£640 million ($870 million)',
      announced_on: '2025-09-19',
      period: '2025/2026',
    },
  },
  {
    type: 'AID',
    quote:
      'Anneke Vordal has thanked Esperan for another €750 million ($885 million) in coastal defence up to 2028',
    cells: {
      donor: '“Esperan',
      recipient: 'Halmora',
      measure: 'announced',
      value: '“€750 million ($885 million)',
      announced_on: '2025-09-19',
      period: '../2028',
    },
  },
  {
    type: 'AID',
    quote:
      'The minister also acknowledged £180 million ($245 million) in new help from Belmere and Norvalia',
    cells: {
      donor: 'Belmere | Norvalia',
      recipient: 'Halmora',
      measure: 'committed',
      value: '“£180 million ($245 million)',
      announced_on: 'soonish',
    },
  },
  {
    type: 'AID',
    quote: '48 coastal guns, the last six of them on Monday',
    cells: {
      donor: 'Belmere',
      recipient: 'Halmora',
      measure: 'delivered',
      item: '“coastal guns',
      quantity: '“48 coastal guns',
      delivered_on: '2025-09-15',
    },
  },
  {
    type: 'AID',
    quote: 'Esperan is to send three more Brisa coastal radars',
    cells: {
      donor: '“Esperan',
      recipient: 'Halmora',
      measure: 'announced',
      item: '“Brisa coastal radars',
      quantity: '“three more Brisa coastal radars',
    },
  },
  {
    type: 'STATEMENT',
    quote:
      '“Nobody came with empty hands, and nobody should leave thinking that the work is done,”',
    cells: {
      speaker: 'Maren Skaldby',
      office: 'Defence Minister of Norvalia',
      said_on: '2025-09-19',
    },
  },
  {
    type: 'STATEMENT',
    quote: 'he “would not open that drawer in front of cameras”',
    cells: {
      speaker: 'Edric Pellow',
      office: 'Defence Secretary of Belmere',
      said_on: '2025-09-19',
    },
  },
  {
    type: 'STATEMENT',
    quote: '“A boat that is built here is a boat that nobody has to sail past the guns,”',
    cells: { speaker: 'Tobin Ashgrave', said_on: '2025-09-19' },
  },
  {
    type: 'MEETING',
    quote: 'Thirty-four governments are meeting in Port Ellin on Friday',
    cells: { attendance: '“Thirty-four governments', place: '“Port Ellin', held_on: '2025-09-19' },
  },
  {
    type: 'DEPLOYMENT',
    quote: 'place as many as 1,200 engineers on the northern islands for three years',
    cells: {
      sender: 'Belmere | Norvalia',
      strength: '“as many as 1,200 engineers',
      destination: '“the northern islands',
    },
  },
  {
    type: 'ATTACK',
    quote:
      'At least four people have been killed and 27 injured in Corrathi attacks on the Halmoran coast over the past day',
    cells: {
      attacker: 'Corrath',
      killed: '“At least four people',
      injured: '27',
      occurred_on: '2025-09-18/2025-09-19',
    },
  },
  {
    type: 'ATTACK',
    quote: 'Air defences brought down 31 of 44 drones and both cruise missiles',
    cells: {
      intercepted: '“31 of 44 drones',
      weapon: 'drone',
      occurred_on: '2025-09-18/2025-09-19',
    },
  },
  {
    type: 'OTHER',
    quote: 'ended late Friday without a joint statement',
    cells: {
      actor: 'Yarek Dolun',
      counterpart: 'Ione Abara',
      what: 'Call without a joint statement',
      occurred_on: 'late Friday',
    },
  },
];

/** Codes the facts through the window's own calls; answers how many there are. */
export async function codeFacts(page: Page): Promise<number> {
  const { rows } = await ask(page, 'article.list', { offset: 0, limit: 1 });
  const article = await ask(page, 'article.get', { id: rows[0]?.id ?? '' });
  const spanOf = (words: string, from: number): { start: number; end: number } => {
    const start = article.text.indexOf(words, from);
    if (start < 0) throw new Error(`The article does not hold "${words}"`);
    return { start, end: start + words.length };
  };
  for (const { type, quote, cells } of facts) {
    const span = spanOf(quote, 0);
    const { value } = await ask(page, 'fact.create', {
      articleId: article.id,
      factType: type,
      spans: [span],
    });
    await ask(page, 'fact.edit', {
      edits: Object.entries(cells).map(([field, words]) =>
        words.startsWith('“')
          ? {
              factId: value.id,
              field,
              input: words.slice(1),
              evidence: [spanOf(words.slice(1), span.start)],
            }
          : { factId: value.id, field, input: words },
      ),
    });
  }
  return facts.length;
}
