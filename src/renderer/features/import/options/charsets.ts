/** Encodings that a coder may know a file to have, each with whom it was made for. */
export const charsets: readonly { readonly value: string; readonly label: string }[] = (
  'utf-8=Unicode|utf-16le=Unicode, little endian|utf-16be=Unicode, big endian|' +
  'windows-1252=Western European|windows-1250=Central European|windows-1251=Cyrillic|' +
  'windows-1253=Greek|windows-1254=Turkish|windows-1255=Hebrew|windows-1256=Arabic|' +
  'windows-1257=Baltic|windows-1258=Vietnamese|windows-874=Thai|' +
  'iso-8859-1=Western European|iso-8859-2=Central European|iso-8859-5=Cyrillic|' +
  'iso-8859-6=Arabic|iso-8859-7=Greek|iso-8859-8=Hebrew|iso-8859-9=Turkish|' +
  'iso-8859-15=Western European with €|koi8-r=Russian|koi8-u=Ukrainian|' +
  'gb18030=Chinese, simplified|big5=Chinese, traditional|shift_jis=Japanese|euc-jp=Japanese|' +
  'iso-2022-jp=Japanese|euc-kr=Korean|macintosh=Western European, Mac|' +
  'maccenteuro=Central European, Mac|cp437=DOS|cp850=Western European, DOS|cp852=Central European, DOS|' +
  'cp866=Cyrillic, DOS'
)
  .split('|')
  .map((line) => {
    const [value = '', whom = ''] = line.split('=');
    return { value, label: `${value} (${whom})` };
  });
