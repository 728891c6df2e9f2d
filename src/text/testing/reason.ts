/** Why an input was refused, or a text that no expected reason matches. */
export function reasonOf(parsed: { ok: true } | { ok: false; error: string }): string {
  return parsed.ok ? '<understood>' : parsed.error;
}
