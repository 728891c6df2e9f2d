import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One half is tuned on; of the other only figures are shown, so that nobody tunes on it. */
export const halves = ['tuned', 'reported'] as const;
export type Half = (typeof halves)[number];

const goldSchema = z.strictObject({
  title: z.string(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  /** What an extraction may take or leave: headline, printed byline and date, credits. */
  optional: z.array(z.string()),
  /** The article, line by line. */
  body: z.array(z.string()),
});

/** A page, with what a person would take from it. */
export interface GoldPage extends z.infer<typeof goldSchema> {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pages of a half: `NAME.html` with `NAME.json` beside it. */
export function readPages(half: Half): readonly GoldPage[] {
  const folder = join(import.meta.dirname, 'pages', half);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const gold: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      return Object.assign(goldSchema.parse(gold), { name, bytes });
    });
}
