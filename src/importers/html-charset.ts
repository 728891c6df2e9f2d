import { charsetName } from './decode.ts';
import { headBytes } from './limits.ts';

/**
 * The encoding that a page declares in its first bytes by `<meta charset>`, `http-equiv` or an XML
 * declaration; null if none, or one that is unknown. A page that can be read so is no UTF-16.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  let head = '';
  for (const byte of bytes.subarray(0, headBytes)) head += String.fromCharCode(byte);
  const label =
    /<meta\s[^>]{0,500}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^\s{0,100}<\?xml[^>]{0,200}\sencoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})/i.exec(head)?.[1];
  const name = label === undefined ? null : charsetName(label);
  return name?.startsWith('utf-16') === true ? 'utf-8' : name;
}
