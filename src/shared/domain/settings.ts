import { z } from 'zod';
import { articleColumns } from './article-table.ts';
import { importOptionsSchema } from './batch.ts';

/** What the coder has chosen, kept beside the program and not in the project. */
export const settingsSchema = z.object({
  coder: z.string().max(100).default(''),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Percent of the interface's size. */
  zoom: z.number().min(70).max(200).default(100),
  /** Size of the source text in px. */
  sourceSize: z.number().min(12).max(32).default(17),
  /** Characters a line of the source text. */
  sourceWidth: z.number().min(40).max(160).default(70),
  layout: z
    .object({
      articles: z.number().min(0).max(2000).default(224),
      /** Share of the space between source and facts that the source takes. */
      source: z.number().min(0.15).max(0.85).default(0.52),
      articlesOpen: z.boolean().default(true),
      suggestionsOpen: z.boolean().default(true),
    })
    .prefault({}),
  /** AG Grid column state by tab: order, width, hidden. */
  columns: z
    .record(
      z.string(),
      z.array(z.object({ key: z.string(), width: z.number().nullable(), hidden: z.boolean() })),
    )
    .default({}),
  /** How the table of all articles is sorted; its columns are in `columns` under `articles`. */
  articleSort: z
    .array(z.object({ column: z.enum(articleColumns), descending: z.boolean() }))
    .max(5)
    .default([]),
  /** What the list of articles goes by. */
  articleOrder: z.enum(['imported', 'published', 'title']).default('imported'),
  scope: z.enum(['article', 'project']).default('article'),
  exportFolder: z.string().nullable().default(null),
  exportPreset: z.enum(['exact', 'excel']).default('exact'),
  exportDelimiter: z.enum([',', ';']).default(','),
  /** Whether imports keep the files' bytes in the project. */
  keepOriginals: z.boolean().default(true),
  /** By project id: how its last files were imported, for the next ones. */
  importOptions: z
    .record(z.string(), importOptionsSchema.omit({ columns: true, keepOriginals: true }))
    .default({}),
  /** By project id: where the coder was. */
  places: z
    .record(
      z.string(),
      z.object({
        articleId: z.string().nullable().default(null),
        tab: z.string().nullable().default(null),
        /** By article id: the first visible position, in UTF-16 code units. */
        scroll: z.record(z.string(), z.number()).default({}),
      }),
    )
    .default({}),
});
export type Settings = z.infer<typeof settingsSchema>;

/** One column of a tab as the coder has left it; the array's order is the columns'. */
export type ColumnSetting = Settings['columns'][string][number];

/**
 * What `settings.set` takes: any of the settings. Keys that were not given stay away in the parsed
 * patch; `settingsSchema.partial()` would fill in their defaults and so reset every other setting.
 */
const { shape } = settingsSchema;
export const settingsPatchSchema = z
  .object({
    coder: shape.coder.unwrap(),
    theme: shape.theme.unwrap(),
    zoom: shape.zoom.unwrap(),
    sourceSize: shape.sourceSize.unwrap(),
    sourceWidth: shape.sourceWidth.unwrap(),
    layout: shape.layout.unwrap(),
    columns: shape.columns.unwrap(),
    articleSort: shape.articleSort.unwrap(),
    articleOrder: shape.articleOrder.unwrap(),
    scope: shape.scope.unwrap(),
    exportFolder: shape.exportFolder.unwrap(),
    exportPreset: shape.exportPreset.unwrap(),
    exportDelimiter: shape.exportDelimiter.unwrap(),
    keepOriginals: shape.keepOriginals.unwrap(),
    importOptions: shape.importOptions.unwrap(),
    places: shape.places.unwrap(),
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial();
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;
