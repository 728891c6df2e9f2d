/** Continents, regions, states, seas, mountains and other places that are no cities; parted by `|`. */
export const regions = (
  'Europe|Asia|Africa|North America|South America|Latin America|Central America|Antarctica|Oceania|' +
  'Middle East|Near East|Far East|Southeast Asia|South Asia|Central Asia|East Asia|Eurasia|' +
  'Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|North Africa|' +
  'West Africa|East Africa|Southern Africa|Central Africa|Horn of Africa|Sub-Saharan Africa|Sahel|' +
  'Sahara|Maghreb|Levant|Gulf|Persian Gulf|Arabian Peninsula|Balkans|Western Balkans|Caucasus|' +
  'South Caucasus|North Caucasus|Baltics|Baltic States|Baltic states|Nordics|Scandinavia|Benelux|Iberia|' +
  'Caribbean|Indo-Pacific|Asia-Pacific|Pacific|Atlantic|Arctic|Antarctic|Mediterranean|Global South|' +
  'Suwalki Gap|Baltic|Kashmir|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Waziristan|Bengal|West Bengal|' +
  'Assam|Manipur|Kerala|Tamil Nadu|Gujarat|Maharashtra|Uttar Pradesh|Bihar|Rajasthan|Karnataka|' +
  'Haryana|Ladakh|Tibet|Xinjiang|Inner Mongolia|Guangdong|Sichuan|Hubei|Fujian|Yunnan|Hainan|Manchuria|' +
  'Rakhine|Helmand|Panjshir|Aceh|Bali|Java|Sumatra|Borneo|Papua|Mindanao|Luzon|Sarawak|Sabah|Hokkaido|' +
  'Siberia|Chechnya|Dagestan|Ingushetia|Tatarstan|Bashkortostan|Ossetia|South Ossetia|North Ossetia|' +
  'Abkhazia|Nagorno-Karabakh|Karabakh|Transnistria|Gagauzia|Crimea|Donbas|Donbass|Dnipropetrovsk|' +
  'Zakarpattia|Volyn|Kuban|Karelia|Kamchatka|Sakhalin|Chukotka|Novorossiya|Bessarabia|Galicia|Silesia|' +
  'Podkarpackie|Transylvania|Vojvodina|Republika Srpska|Bavaria|Saxony|Lower Saxony|Hesse|Thuringia|' +
  'Brandenburg|Saarland|Schleswig-Holstein|North Rhine-Westphalia|Baden-Württemberg|' +
  'Rhineland-Palatinate|Mecklenburg|Saxony-Anhalt|Flanders|Wallonia|Normandy|Brittany|Provence|Corsica|' +
  'Alsace|Burgundy|Catalonia|Catalunya|Andalusia|Basque Country|Castile|Madeira|Azores|' +
  'Canary Islands|Balearic Islands|Mallorca|Majorca|Ibiza|Sicily|Sardinia|Lombardy|Tuscany|Veneto|' +
  'Calabria|Campania|Lampedusa|Piedmont|Crete|Lesbos|Rhodes|Corfu|Attica|Lapland|Svalbard|Faroe Islands|' +
  'Aland|Åland|Yorkshire|Cornwall|Devon|Kent|Essex|Surrey|Sussex|Lancashire|Cumbria|Norfolk|Suffolk|' +
  'Merseyside|Midlands|West Midlands|East Midlands|Highlands|Orkney|Shetland|Isle of Man|Isle of Wight|' +
  'Jersey|Guernsey|Gibraltar|Channel Islands|Falkland Islands|Falklands|Ulster|Munster|Connacht|' +
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|' +
  'Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|' +
  'Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|' +
  'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|' +
  'South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|' +
  'Wyoming|District of Columbia|D.C.|Puerto Rico|Guam|American Samoa|U.S. Virgin Islands|Virgin Islands|' +
  'Midwest|New England|Rust Belt|Sun Belt|Silicon Valley|Wall Street|Appalachia|Great Plains|Bay Area|' +
  'Long Island|Cape Cod|Florida Keys|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|' +
  'Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Labrador|Yukon|Nunavut|Prince Edward Island|' +
  'Northwest Territories|New South Wales|Queensland|Tasmania|Northern Territory|Western Australia|' +
  'South Australia|Sinaloa|Chihuahua|Sonora|Chiapas|Oaxaca|Veracruz|Jalisco|Baja California|Yucatan|' +
  'Yucatán|Patagonia|Amazon|Amazonia|Andes|Essequibo|Bermuda|Aruba|Curaçao|Curacao|Martinique|Guadeloupe|' +
  'French Guiana|Reunion|Réunion|Mayotte|New Caledonia|French Polynesia|Tahiti|Diego Garcia|' +
  'Chagos Islands|Cayman Islands|British Virgin Islands|Gaza|Gaza Strip|West Bank|Golan|Golan Heights|' +
  'East Jerusalem|Sinai|Negev|Galilee|Kurdistan|Iraqi Kurdistan|Rojava|Anbar|Khuzestan|Hejaz|' +
  'Western Sahara|Cabinda|Tigray|Amhara|Oromia|Somaliland|Puntland|Jubaland|Kivu|North Kivu|South Kivu|' +
  'Ituri|Katanga|Kasai|Biafra|Borno|Kordofan|Gezira|Transvaal|KwaZulu-Natal|Gauteng|Eastern Cape|' +
  'Western Cape|Northern Cape|Casamance|Sub-Sahara|Danube|Rhine|Dnieper|Dnipro River|Don|Volga|Nile|' +
  'Euphrates|Tigris|Jordan River|Jordan Valley|Mekong|Yangtze|Yellow River|Ganges|Indus|Brahmaputra|' +
  'Mississippi River|Rio Grande|Hudson|Potomac|Thames|Seine|Elbe|Oder|Vistula|Dniester|Siverskyi Donets|' +
  'Black Sea|Baltic Sea|Red Sea|Dead Sea|North Sea|Caspian Sea|Aegean Sea|Aegean|Adriatic Sea|Adriatic|' +
  'Mediterranean Sea|Arabian Sea|Barents Sea|Bering Sea|Bering Strait|Sea of Azov|Azov Sea|' +
  'South China Sea|East China Sea|Yellow Sea|Sea of Japan|East Sea|Philippine Sea|Coral Sea|Tasman Sea|' +
  'Caribbean Sea|Gulf of Mexico|Gulf of America|Gulf of Aden|Gulf of Oman|Gulf of Finland|Bay of Bengal|' +
  'Bay of Biscay|English Channel|Bosphorus|Bosporus|Dardanelles|Strait of Hormuz|Straits of Hormuz|' +
  'Taiwan Strait|Strait of Gibraltar|Strait of Malacca|Malacca Strait|Kerch Strait|Bab al-Mandab|' +
  'Bab el-Mandeb|Suez Canal|Panama Canal|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|' +
  'Southern Ocean|North Atlantic|South Pacific|Alps|Pyrenees|Carpathians|Urals|Himalayas|Hindu Kush|' +
  'Rockies|Rocky Mountains|Appalachians|Caucasus Mountains|Mount Everest|Everest|Kilimanjaro|' +
  'Zaporizhzhia Nuclear Power Plant|Kakhovka Dam|Crimean Bridge|Kerch Bridge|Antonivskyi Bridge|' +
  'Snake Island|Spratly Islands|Paracel Islands|Scarborough Shoal|Second Thomas Shoal|Senkaku Islands|' +
  'Kuril Islands|Kinmen|Matsu|Pratas|Al-Aqsa Mosque|Al-Aqsa|Temple Mount|Tiananmen Square|Red Square|' +
  'Maidan|Independence Square|Tahrir Square|Times Square|Trafalgar Square|Ground Zero|Heathrow|Gatwick|' +
  'Stansted|Pearl Harbor|Pearl Harbour|Fort Bragg|Fort Hood|Fort Liberty|Silverstone|Chernobyl exclusion zone|' +
  'Green Zone|Blue Line|Philadelphi Corridor|Netzarim Corridor|Rafah crossing|Eurozone|Euro zone|Korean Peninsula|' +
  'Crimean Peninsula|Sinai Peninsula|Iberian Peninsula|Balkan Peninsula|Great Barrier Reef|Great Lakes|' +
  'Lake Victoria|Lake Chad|Lake Baikal|Aral Sea|Azovstal|Darien Gap|Darién Gap|Donbas region|Nahal Oz|Sderot'
).split('|');
