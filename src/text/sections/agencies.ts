/** News agencies and wire services that datelines name, in lower case; other names pass by form. */
export const agencies: ReadonlySet<string> = new Set(
  (
    'reuters|ap|the associated press|associated press|afp|agence france-presse|upi|dpa|dpa-afx|efe|' +
    'ansa|lusa|apa|belga|ritzau|tt|ntb|stt|pap|ctk|čtk|tasr|mti|agerpres|bta|hina|tanjug|fena|' +
    'ukrinform|unian|interfax|interfax-ukraine|tass|itar-tass|ria|ria novosti|sputnik|belta|xinhua|' +
    'kyodo|kyodo news|jiji|jiji press|yonhap|kcna|cna|pti|ians|ani|uni|app|bernama|antara|anadolu|aa|' +
    'anadolu agency|irna|isna|tasnim|mehr|wafa|petra|spa|wam|kuna|qna|mena|sana|bna|map|tap|aps|pana|' +
    'apanews|jta|jns|tps|bloomberg|dow jones|cnn|bbc|cbc|cp|the canadian press|canadian press|aap|' +
    'rfe/rl|voa|dw|euronews|cns|rns|ips|states newsroom|stacker|thomson reuters foundation|gin|' +
    'prnewswire|pr newswire|business wire|businesswire|globe newswire|globenewswire|newswire|' +
    'accesswire|access newswire|ein presswire|einpresswire|cnw|newsfile corp.|newsfile corp|' +
    'marketwired|marketwire|prweb|pressat|ots|apo group|acn newswire|jcn newswire|media outreach|' +
    'media outreach newswire|cnw group|un news|ocha|staff|wire reports|combined sources|news agencies'
  ).split('|'),
);
