/** Capitalised words and phrases that name no person, organisation, place or item; parted by `|`. */
export const notNames = (
  'January|February|March|April|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|' +
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|' +
  'Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|' +
  'GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|MST|CST|EET|EEST|MSK|IST|JST|AEST|AM|PM|A.M.|P.M.|ET|' +
  'Christmas|Christmas Eve|Christmas Day|Easter|Easter Sunday|Good Friday|Ramadan|Eid|Eid al-Fitr|' +
  'Eid al-Adha|Hanukkah|Passover|Yom Kippur|Rosh Hashanah|Diwali|Thanksgiving|Halloween|Lent|Nowruz|' +
  "New Year|New Year's Eve|New Year's Day|New Year's|Independence Day|Victory Day|Memorial Day|" +
  'Labor Day|Labour Day|Veterans Day|Bastille Day|Remembrance Day|Armistice Day|May Day|Boxing Day|' +
  "Mother's Day|Father's Day|Valentine's Day|Earth Day|Super Tuesday|Black Friday|Lunar New Year|" +
  'World War I|World War II|World War Two|World War One|World War|Second World War|First World War|' +
  'Cold War|Gulf War|Vietnam War|Korean War|Iraq War|Civil War|Great War|Holocaust|Holodomor|' +
  'Great Depression|Great Recession|Arab Spring|Prague Spring|Industrial Revolution|Renaissance|' +
  'Orange Revolution|Euromaidan|Maidan Revolution|Brexit|Covid|COVID|Covid-19|COVID-19|Ebola|HIV|Aids|' +
  'AIDS|H5N1|Zika|SARS|MERS|Olympics|Olympic Games|Winter Olympics|Summer Olympics|Paralympics|' +
  'World Cup|Super Bowl|Champions League|Premier League|Bundesliga|La Liga|Serie A|Europa League|' +
  'Grand Prix|Tour de France|Eurovision|Eurovision Song Contest|Oscars|Grammys|Emmys|Wimbledon|' +
  'Nobel Peace Prize|Nobel Prize|Nobel|Pulitzer Prize|Booker Prize|Bible|Koran|Quran|Torah|God|Allah|' +
  'Lord|Christ|Internet|Web|Wi-Fi|GDP|CPI|PMI|VIP|MPs|MEPs|PMs|POW|POWs|' +
  'NGO|NGOs|UAV|UAVs|SUV|SUVs|TV|PC|AI|IT|PR|HR|HQ|ID|IDs|DNA|LNG|LGBT|LGBTQ|LGBTQ+|IVF|PhD|BA|MA|MBA|' +
  'QC|KC|OBE|MBE|CBE|KBE|GP|GPs|A&E|ICU|GCSE|ICBM|ICBMs|IED|IEDs|APC|APCs|IFV|IFVs|MLRS|SAM|SAMs|' +
  'MANPADS|WMD|WMDs|AWACS|CCTV|GPS|SIM|SMS|PDF|URL|FAQ|FAQs|OK|DIY|ATM|PIN|USB|CD|DVD|IPO|IPOs|ETF|' +
  'ETFs|ESG|R&D|M&A|Q&A|Q1|Q2|Q3|Q4|H1|H2|FY|YoY|VAT|ISO|IP|RSS|SOS|SWAT|UFO|USD|EUR|GBP|JPY|CHF|' +
  'UAH|RUB|DST|APEC summit|JCPOA|START|New START|INF|NPT|AUMF|FISA|GDPR|NAFTA|USMCA|TPP|' +
  'GOP lawmakers|MAGA|DEI|BRICS+|I|II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XVI|File|FILE|Photo|PHOTO|' +
  'Image|Images|IMAGE|Video|VIDEO|Update|UPDATE|Updated|UPDATED|Updates|Breaking|BREAKING|Live|LIVE|' +
  'Watch|WATCH|Read|READ|More|MORE|Related|RELATED|Summary|SUMMARY|Exclusive|EXCLUSIVE|Analysis|' +
  'ANALYSIS|Opinion|OPINION|Explainer|Explained|EXPLAINER|Factbox|FACTBOX|Caption|Courtesy|Credit|' +
  'Source|Sources|Editor|Reporting|Writing|Editing|Share|Subscribe|Advertisement|Sponsored|ORIGINAL|' +
  'ENTRY|Original|Entry|Key points|Q|A|Mr Speaker|Madam Speaker|Your Honor|Your Honour|Dear|Sincerely|' +
  'Bitcoin|Ethereum|Dogecoin|Brent|WTI|Dow|Nasdaq Composite|Constitution|First Amendment|' +
  'Second Amendment|Fifth Amendment|Article|Articles|Section|Chapter|Title|Part|Figure|Table|Appendix|' +
  'Earth|Moon|Sun|Mars|Venus|Jupiter|Saturn|North|South|East|West|Northeast|Northwest|Southeast|' +
  "Southwest|Sir|Madam|Ma'am|Internet Explorer|English Channel crossing|Marxism|Thatcherism|Trumpism"
).split('|');
