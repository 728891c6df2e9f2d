import { codedSchemas } from '../../shared/domain/values.ts';
import { cite, refused, understood, type Parsed } from './parsed-cell.ts';

/** Text in one line: each line break, with the white space around it, becomes one space. */
export function parseText(input: string): Parsed<string> {
  const lines = input.split(/[\r\n\u2028\u2029]/).map((line) => line.trim());
  return understood(lines.filter((line) => line !== '').join(' '));
}

/** Text of any number of lines; only white space at its ends goes, and line ends become `\n`. */
export function parseLongText(input: string): Parsed<string> {
  return understood(input.trim().replace(/\r\n?/g, '\n'));
}

const yes = new Set(['yes', 'y', 'true', 't', '1', 'x', '✓', '✔']);
const no = new Set(['no', 'n', 'false', 'f', '0']);

/** yes, true, 1 and their like, without regard to case. */
export function parseBoolean(input: string): Parsed<boolean> {
  const word = input.trim().toLowerCase();
  if (yes.has(word)) return understood(true);
  if (no.has(word)) return understood(false);
  return refused(`${cite(input)} is neither yes nor no. Write yes or no.`);
}

/** `yes` or `no`. */
export function printBoolean(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** A whole http or https address, kept as typed. */
export function parseUrl(input: string): Parsed<string> {
  const address = input.trim();
  const cure = 'Write the whole address, such as https://example.org/page.';
  if (/\s/.test(address)) return refused(`An address holds no spaces. ${cure}`);
  if (codedSchemas.url.safeParse(address).success) return understood(address);
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return URL.canParse(`https://${address}`) && address.includes('.')
      ? refused(`No https:// in front. Write https://${address}`)
      : refused(`${cite(address)} is no web address. ${cure}`);
  }
  if (scheme !== 'http' && scheme !== 'https')
    return refused(`Only http and https addresses can be kept, not ${scheme}:. ${cure}`);
  return refused(`${cite(address)} is no web address. ${cure}`);
}
