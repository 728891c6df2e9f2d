/** Newspapers, broadcasters and sites that digests name before an item, in lower case. */
export const outlets: ReadonlySet<string> = new Set(
  (
    'ap news|bbc|bbc news|cnn|cbs|cbs news|nbc|nbc news|abc|abc news|fox news|sky news|itv|channel 4|' +
    'pbs|npr|msnbc|al jazeera|al arabiya|france 24|dw|deutsche welle|euronews|rfi|rfe/rl|radio svoboda|' +
    'the guardian|guardian|the times|the sunday times|the telegraph|telegraph|the independent|' +
    'financial times|ft|the economist|the new york times|new york times|nyt|the washington post|' +
    'washington post|the wall street journal|wall street journal|wsj|usa today|los angeles times|' +
    'politico|politico eu|axios|the hill|foreign policy|foreign affairs|the atlantic|semafor|' +
    'newsweek|time|bloomberg|cnbc|forbes|fortune|business insider|defense news|isw|csis|iiss|rusi|' +
    'the kyiv independent|kyiv independent|kyiv post|ukrainska pravda|rbc-ukraine|suspilne|hromadske|' +
    'european pravda|babel|nv|the moscow times|moscow times|meduza|novaya gazeta|the insider|kommersant|' +
    'der spiegel|spiegel|die zeit|süddeutsche zeitung|faz|bild|die welt|welt|tagesschau|le monde|' +
    'le figaro|libération|el país|el mundo|corriere della sera|la repubblica|la stampa|nrc|' +
    'de standaard|le soir|euractiv|euobserver|politiken|aftenposten|nrk|svt|yle|err|lrt|lsm|tvp|' +
    'tvn24|gazeta wyborcza|rzeczpospolita|haaretz|the jerusalem post|jerusalem post|times of israel|' +
    'ynet|the national|arab news|dawn|the hindu|hindustan times|times of india|ndtv|the indian express|' +
    'south china morning post|scmp|global times|china daily|nikkei|nikkei asia|the japan times|' +
    'the korea herald|the straits times|cna|the sydney morning herald|abc australia|globe and mail|' +
    'the globe and mail|toronto star|cbc news|el universal|folha|o globo|clarín|la nación'
  ).split('|'),
);
