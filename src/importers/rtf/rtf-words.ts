/** Groups that hold no text of the document. */
export const droppedGroups: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict objdata ' +
    'shppict nonshppict fldinst header headerl headerr headerf footer footerl footerr footerf ' +
    'filetbl xmlnstbl themedata colorschememapping latentstyles datastore annotation atnid atnauthor ' +
    'atndate atnref tc xe pntext pntxta pntxtb listtext bkmkstart bkmkend template private operator ' +
    'doccomm comment keywords category manager company hlinkbase subject'
  ).split(' '),
);

/** Marked as unknown to old readers (`\*`), these hold text all the same. */
export const starredText: ReadonlySet<string> = new Set(['shptxt', 'ud', 'shpinst']);

/** Control words that stand for characters. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

/** Control words at which a line ends. */
export const lineEnds: ReadonlySet<string> = new Set(
  'par line sect page row softline column'.split(' '),
);

/** Encodings of fonts, by their `\fcharset`. */
export const fontCharsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const codePages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The encoding of a Windows code page, if there is one. */
export function codePage(number: number): string {
  if (codePages[number] !== undefined) return codePages[number];
  return number >= 1250 && number <= 1258 ? `windows-${String(number)}` : `cp${String(number)}`;
}
