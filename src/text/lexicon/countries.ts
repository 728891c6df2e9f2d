/**
 * Countries and what is treated as one, a line each: name, further names, demonyms (adjectives,
 * people; a plural in -s need not be listed), capital. Lists inside a column are parted by `;`.
 */
export const countryRows = `
Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|St. John's
Argentina||Argentine;Argentinian;Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian;Aussie|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani;Azeri|Baku
Bahamas||Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus|Byelorussia|Belarusian;Belarussian;Belarusan|Minsk
Belgium||Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;BiH|Bosnian|Sarajevo
Botswana||Botswanan;Motswana|Gaborone
Brazil||Brazilian|Brasilia;Brasília
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe;Burkinabé|Ouagadougou
Burundi||Burundian|Gitega
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde;Yaoundé
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic||Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China;PRC;Mainland China|Chinese|Beijing
Colombia||Colombian|Bogota;Bogotá
Comoros||Comorian|Moroni
Democratic Republic of the Congo|DR Congo;DRC;Democratic Republic of Congo;Congo|Congolese|Kinshasa
Republic of the Congo|Congo-Brazzaville;Republic of Congo||Brazzaville
Costa Rica||Costa Rican|San Jose;San José
Croatia||Croatian;Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Denmark||Danish;Dane|Copenhagen
Djibouti||Djiboutian|
Dominica||Dominican|Roseau
Dominican Republic|||Santo Domingo
East Timor|Timor-Leste|Timorese;East Timorese|Dili
Ecuador||Ecuadorian;Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran;Salvadorean|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish;Finn|Helsinki
France||French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris
Gabon||Gabonese|Libreville
Gambia||Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|West Germany;East Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Grenada||Grenadian|St. George's
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic;Icelander|Reykjavik;Reykjavík
India||Indian|New Delhi;Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran;Persia|Iranian;Persian|Tehran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish;Irishman;Irishmen;Irishwoman|Dublin
Israel||Israeli|Jerusalem
Italy||Italian|Rome
Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro;Abidjan
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh;Kazakhstani|Astana;Nur-Sultan
Kenya||Kenyan|Nairobi
Kiribati|||Tarawa
Kosovo||Kosovar;Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan|Kirghizia|Kyrgyz;Kyrgyzstani|Bishkek
Laos||Laotian;Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg|Luxemburg|Luxembourgish;Luxembourger|
Madagascar||Malagasy;Madagascan|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur;Putrajaya
Maldives||Maldivian|Male;Malé
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City
Micronesia||Micronesian|Palikir
Moldova||Moldovan|Chisinau;Chișinău
Monaco||Monegasque;Monégasque|
Mongolia||Mongolian|Ulaanbaatar;Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw;Naypyitaw
Namibia||Namibian|Windhoek
Nauru||Nauruan|Yaren
Nepal||Nepali;Nepalese|Kathmandu
Netherlands|Holland|Dutch;Dutchman;Dutchmen;Dutchwoman|Amsterdam;The Hague
New Zealand|Aotearoa|New Zealander;Kiwi|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK;Democratic People's Republic of Korea|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian;North Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan|Ngerulmud
Palestine|State of Palestine;Palestinian territories;Palestinian Territories|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion;Asunción
Peru||Peruvian|Lima
Philippines||Philippine;Filipino;Filipina|Manila
Poland||Polish;Pole|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|St. Lucia;St Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent|Vincentian|Kingstown
Samoa||Samoan|Apia
San Marino||Sammarinese|
Sao Tome and Principe|São Tomé and Príncipe||São Tomé
Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian;Serb|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia|Slovak Republic|Slovak;Slovakian|Bratislava
Slovenia||Slovenian;Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali;Somalian|Mogadishu
South Africa||South African|Pretoria;Cape Town
South Korea|Republic of Korea;ROK;Korea|South Korean;Korean|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish;Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish;Swede|Stockholm
Switzerland||Swiss|Bern;Berne
Syria||Syrian|Damascus
Taiwan|Republic of China|Taiwanese|Taipei
Tajikistan||Tajik;Tajikistani|Dushanbe
Tanzania||Tanzanian|Dodoma;Dar es Salaam
Thailand||Thai|Bangkok
Togo||Togolese|Lome;Lomé
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Türkiye;Turkiye|Turkish;Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv;Kiev
United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
United Kingdom|UK;U.K.;Britain;Great Britain|British;Briton;Brit|London
United States|United States of America;US;U.S.;USA;U.S.A.;America|American;US American|Washington;Washington D.C.;Washington DC
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek;Uzbekistani|Tashkent
Vanuatu|||Port Vila
Vatican City|Vatican;Holy See||
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Yemen||Yemeni|Sanaa;Sana'a
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
England||English;Englishman;Englishmen;Englishwoman|
Scotland||Scottish;Scot;Scots;Scotsman|Edinburgh
Wales||Welsh;Welshman|Cardiff
Northern Ireland||Northern Irish|Belfast
Greenland||Greenlandic;Greenlander|Nuuk
Hong Kong||Hong Konger;Hongkonger|
Soviet Union|USSR;U.S.S.R.|Soviet|
Yugoslavia||Yugoslav|
Czechoslovakia||Czechoslovak|
`;
