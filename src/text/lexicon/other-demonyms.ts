/** Demonyms of places that are no country, of peoples, and of faiths: no names of anything. */
export const otherDemonyms = (
  'European African Asian Arab Arabian Western Westerner Easterner Northerner Southerner Eastern ' +
  'Northern Southern Nordic Scandinavian Balkan Slavic Slav Latin Latino Latina Hispanic ' +
  'Caucasian Caribbean Mediterranean Atlantic Pacific Transatlantic Eurasian Anglo Franco Sino Indo ' +
  'Russo Afro Euro Anglo-Saxon Anglo-American Franco-German Franco-British Russo-Ukrainian ' +
  'Euro-Atlantic Indo-Pacific Sino-American Arctic Antarctic Oriental Occidental Levantine Persian ' +
  'Kurdish Kurd Catalan Basque Flemish Walloon Breton Corsican Sicilian Sardinian Bavarian Saxon ' +
  'Prussian Chechen Tatar Crimean Siberian Dagestani Ossetian Abkhaz Abkhazian Circassian Uyghur ' +
  'Uighur Tibetan Kashmiri Punjabi Sikh Bengali Tamil Sinhalese Pashtun Hazara Baloch Balochi ' +
  'Rohingya Karen Hmong Cantonese Mandarin Manchu Mongol Han Hindi Urdu Hebrew Arabic Farsi Dari ' +
  'Pashto Swahili Hausa Igbo Yoruba Fulani Tuareg Berber Amazigh Tigrayan Oromo Amhara Hutu Tutsi ' +
  'Zulu Xhosa Afrikaans Afrikaner Maori Māori Aboriginal Inuit Yiddish Romani Roma Sami Gazan ' +
  "Jerusalemite Bosniak Vlach Druze Maronite Copt Coptic Alawite Shiite Shia Sunni Shi'ite Yazidi " +
  'Muslim Christian Jewish Jew Catholic Protestant Orthodox Anglican Lutheran Methodist Baptist ' +
  'Presbyterian Evangelical Mormon Hindu Buddhist Islamic Islamist Judaism Christianity Islam ' +
  'Hinduism Buddhism Catholicism Jihadist Salafist Zionist Puritan Quaker Amish Calvinist ' +
  'Londoner Parisian Parisienne Muscovite Berliner Viennese Roman Neapolitan Milanese Venetian ' +
  'Florentine Madrileño Athenian Spartan Byzantine Ottoman Glaswegian Mancunian Liverpudlian ' +
  'Cornish Manx Texan Californian Floridian Alaskan Hawaiian Virginian Georgian Ohioan Iowan ' +
  'Kansan Michigander Minnesotan Bostonian Chicagoan Angeleno New-Yorker Philadelphian Quebecois ' +
  'Québécois Québecois Albertan Ontarian Sydneysider Melburnian Puerto-Rican Tasmanian Kyivan ' +
  'Bavarian Rhinelander Hessian Swabian Silesian Galician Andalusian Castilian Transnistrian ' +
  'Moldavian Karelian Houthi Republican Democrat Democratic Tory Tories Labourite Conservative Lib-Dem ' +
  'Liberal Green Communist Socialist Marxist Leninist Stalinist Maoist Trotskyist Nazi Neo-Nazi ' +
  'Fascist Trumpian Trumpist Putinist Thatcherite Blairite Corbynite Gaullist Peronist Chavista ' +
  'Bolivarian Kremlinologist Eurosceptic Brexiteer Remainer Leaver Maga Bolshevik Victorian ' +
  'Elizabethan Edwardian Georgian Orwellian Kafkaesque Machiavellian Marxism Leninism Nazism'
).split(' ');
