/** Known by the surname alone in the news; parted by `|`. Full names are read as first names go. */
export const publicSurnames = (
  'Trump|Biden|Obama|Clinton|Bush|Harris|Vance|Rubio|Hegseth|Witkoff|Waltz|Kellogg|Blinken|Austin|Sullivan|Pence|Pompeo|' +
  'Kushner|Musk|Bezos|Zuckerberg|Gates|Buffett|Soros|Putin|Lavrov|Peskov|Medvedev|Shoigu|Belousov|Gerasimov|Mishustin|' +
  'Zakharova|Prigozhin|Kadyrov|Navalny|Navalnaya|Dmitriev|Ushakov|Medinsky|Zelensky|Zelenskyy|Zelenskiy|Zelenska|Zaluzhny|' +
  'Zaluzhnyi|Syrskyi|Syrsky|Umerov|Yermak|Kuleba|Sybiha|Budanov|Shmyhal|Svyrydenko|Podolyak|Klitschko|Poroshenko|Yanukovych|' +
  'Lukashenko|Tsikhanouskaya|Macron|Lecornu|Barrot|Bayrou|Barnier|Attal|Sarkozy|Hollande|Mélenchon|Starmer|Sunak|Truss|' +
  'Healey|Lammy|Reeves|Farage|Badenoch|Corbyn|Blair|Thatcher|Churchill|Merz|Scholz|Merkel|Pistorius|Baerbock|Habeck|' +
  'Wadephul|Steinmeier|Lindner|Klingbeil|Söder|Weidel|Meloni|Crosetto|Tajani|Salvini|Berlusconi|Draghi|Mattarella|Sánchez|' +
  'Rajoy|Tusk|Duda|Nawrocki|Sikorski|Kaczyński|Kaczynski|Morawiecki|Kosiniak-Kamysz|Orbán|Orban|Szijjártó|Szijjarto|Magyar|' +
  'Fico|Babiš|Babis|Fiala|Pavel|Vučić|Vucic|Dodik|Kurti|Sandu|Iohannis|Ciolacu|Georgescu|Radev|Mitsotakis|Tsipras|Erdogan|' +
  'Erdoğan|Fidan|Imamoglu|İmamoğlu|Stubb|Niinistö|Orpo|Häkkänen|Kristersson|Frederiksen|Støre|Stoere|Gahr Støre|Stoltenberg|' +
  'Rutte|Kallas|Costa|Metsola|Borrell|Šefčovič|Sefcovic|Dombrovskis|Kubilius|Nausėda|Nauseda|Šimonytė|Landsbergis|Braže|Siliņa|' +
  'Rinkēvičs|Pevkur|Tsahkna|Michal|Schoof|Brekelmans|Wilders|Timmermans|Guterres|Grossi|Ghebreyesus|Türk|Lagarde|Georgieva|Malpass|' +
  'Powell|Yellen|Bessent|Lutnick|Greer|Patel|Bondi|Gabbard|Ratcliffe|Noem|Leavitt|Netanyahu|Gallant|Gantz|Katz|Herzog|Lapid|' +
  'Bennett|Ben-Gvir|Smotrich|Sinwar|Haniyeh|Nasrallah|Abbas|Khamenei|Raisi|Pezeshkian|Araghchi|Araqchi|Zarif|Rouhani|Soleimani|' +
  'Assad|al-Assad|al-Sharaa|Sharaa|el-Sisi|al-Sisi|Sisi|Mubarak|Haftar|Gaddafi|Modi|Jaishankar|Gandhi|Shah|Khan|Sharif|Xi|Wang|' +
  'Li|Kishida|Ishiba|Takaichi|Abe|Suga|Yoon|Moon|Kim|Marcos|Duterte|Widodo|Jokowi|Prabowo|Subianto|Anwar|Albanese|Dutton|Morrison|' +
  'Ardern|Luxon|Trudeau|Carney|Poilievre|Freeland|Sheinbaum|López Obrador|Lopez Obrador|Lula|Bolsonaro|Milei|Maduro|Machado|' +
  'Chávez|Chavez|Petro|Boric|Bukele|Castro|Díaz-Canel|Ramaphosa|Zuma|Mandela|Mnangagwa|Mugabe|Kagame|Tshisekedi|Kabila|Museveni|' +
  'Ruto|Odinga|Abiy|Burhan|Hemedti|Tinubu|Buhari|Mahama|Sall|Traoré|Goïta|Tiani|Pelosi|McConnell|Schumer|McCarthy|Jeffries|' +
  'Graham|Sanders|Warren|Newsom|DeSantis|Haley|Giuliani|Mueller|Fauci|Comey|Bannon|Epstein|Assange|Snowden|Einstein|Stalin|Lenin|' +
  'Hitler|Gorbachev|Yeltsin|Reagan|Nixon|Carter|Kennedy|Roosevelt|Lincoln|Truman|Eisenhower|Kissinger|Francis|Leo|Thunberg|' +
  'von der Leyen|Von der Leyen|bin Salman|bin Laden|Bin Laden|de Gaulle|De Gaulle|Le Pen|al-Burhan|al-Baghdadi|al-Sadr|al-Houthi|' +
  'da Silva|MBS|Rubinstein|Lapid|Deri|Barkat|Dermer|Levin|Johnson'
).split('|');

/** People known by one name, or by a name that the rules of first names do not reach. */
export const publicFigures = (
  'Kim Jong Un|Kim Jong-un|Kim Jong Il|Xi Jinping|Vladimir Putin|Donald Trump|Joe Biden|Narendra Modi|Lai Ching-te|' +
  'Tsai Ing-wen|Wang Yi|Li Qiang|Dong Jun|Aung San Suu Kyi|Min Aung Hlaing|Hun Sen|Hun Manet|To Lam|Hassan Nasrallah|Ursula von der Leyen|' +
  'Keir Starmer|Kaja Kallas|Mark Rutte|Abu Mazen|Abu Mohammed al-Golani|Osama bin Laden|Mohammed bin Salman|MBS|Hemedti|Jokowi|Lula|' +
  'Moon Jae-in|Yoon Suk Yeol|Lee Jae-myung|Ban Ki-moon|JD Vance|J.D. Vance|J. D. Vance|Mao Zedong|Deng Xiaoping|Li Keqiang'
).split('|');
