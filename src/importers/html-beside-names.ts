/** Words in classes and ids of what readers wrote, which may be longer than the article. */
export const readerWords: ReadonlySet<string> = new Set(
  'comment comments commentlist commenting discussion disqus disq respond replies'.split(' '),
);

/** Words in classes and ids of what stands beside an article. */
export const besideWords: ReadonlySet<string> = new Set(
  (
    'related relatedposts recommend recommended recommendations recommendation ' +
    'recirc recirculation newsletter newsletters signup share sharing sharedaddy sharebar advert advertisement advertising ads adslot ad sponsored ' +
    'cookie cookies consent gdpr popular trending taboola outbrain sidebar breadcrumb breadcrumbs pagination pager subscribe ' +
    'navigation navbar menu masthead toolbar promo promos promotion tags taglist topics social follow'
  ).split(' '),
);

/** The same of two or three words. */
export const besidePhrases =
  /(?:^|[-_ ])(?:most[-_](?:read|popular|viewed|recent)|more[-_](?:stories|on|from|news|articles)|read[-_](?:also|next)|also[-_]read|next[-_](?:up|articles|stories|galleries)|key[-_]events|author[-_](?:bio|box|info|card)|about[-_](?:the[-_])?author|sign[-_]up|up[-_]next|widget[-_]area|site[-_](?:header|footer)|page[-_]footer)(?:$|[-_ ])/;

/** What offers a subscription, in place of the rest of an article. */
export const paywallWords: ReadonlySet<string> = new Set(
  'paywall regwall barrier piano subscription subscriptions subscribe offer offers meter metered premium gate gateway upsell'.split(
    ' ',
  ),
);

/** An offer says so. */
export const offerText =
  /\b(?:subscri|sign (?:in|up)|log ?in|unlimited access|keep reading|read (?:on|the (?:full|rest))|abonn|abbon|suscr[ií]b|assin[ae]|anmelden|registrieren|jetzt testen|s'identifier|accedi|registr)|подпис|передплат|войти|увійти|اشترك|הירש|購読|订阅|登录/i;

/** Labels that stand for advertisements. */
export const advertLabel =
  /^(?:advertisements?|ads?|ad feedback|(?:story|article) continues (?:below|after)(?: this)? (?:advertisement|ad)|advertisement[\s·—–-]{1,3}scroll to continue|skip advertisement|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|إعلان|פרסומת|広告|广告)$/i;

/** What begins a line or heads a list that leads to other articles. */
export const furtherLabel =
  /^(?:more on (?:this|the)|more (?:stories|from|about|news)|read (?:also|more|next|on)|see also|also read|you may also like|recommended|related|most (?:read|popular|viewed)|editors?['’] (?:picks?|choice)|don['’]t miss|mehr zum thema|lesen sie auch|auch interessant|zum thema|à lire|lire aussi|voir aussi|sur le même (?:sujet|thème)|lea también|te puede interesar|le puede interesar|leggi anche|leia (?:também|mais)|читайте (?:также|ещё|еще)|по теме|материалы по теме|читайте також|до теми|اقرأ أيضا|مواضيع ذات صلة|قد يهمك|קראו גם|עוד בנושא|関連記事|あわせて読みたい|相关(?:阅读|新闻|文章))/i;

/** An invitation to have news sent, as a short line. */
export const signUpLine =
  /^(?:sign up (?:for|to)|subscribe to|get (?:our|the) .{0,60}(?:newsletter|briefing|inbox)|follow us on|download (?:our|the) app|click here to|join (?:our|us on) (?:whatsapp|telegram|newsletter))/i;
