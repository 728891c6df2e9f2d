/** Bodies in offices and behind peoples, short names, currencies, ranks: names in ⟦⟧ with their kind. All is made up. */
export const bodiesAndOffices: readonly string[] = [
  `Rep. ⟦P:Ada Holt⟧, R-⟦L:Texas⟧, a former ⟦O:Navy⟧ captain, met ⟦O:Senate⟧ Majority Leader ⟦P:Tom Orchard⟧ at the ⟦L:Capitol⟧. ⟦O:Treasury⟧ Secretary ⟦P:Lena Marsh⟧ did not come.`,
  `The Danish ⟦O:Navy⟧ and the Polish ⟦O:Foreign Ministry⟧ agreed. The Peruvian ⟦O:National Guard⟧ left. The ⟦O:British Army⟧ stayed, and the ⟦O:Norwegian Refugee Council⟧ sent tents.`,
  `⟦P:Ada Holt⟧, Minister of Defence of Malta, spoke to ⟦P:Jon Pike⟧, Minister of Foreign Affairs of the Netherlands.`,
  `The ⟦O:European Commission⟧ met on Monday. The ⟦O:Commission⟧ said it would wait. The ministers of the ⟦O:Union⟧ agreed under Regulation (EU) 2019/12, and the Ministers left.`,
  `⟦L:Kenya⟧ pledged Sh4.1 billion, ⟦L:Nigeria⟧ N20 billion, ⟦L:India⟧ Rs500 and a firm K3.5bn.`,
  `Lt-Gen ⟦P:Ada Holt⟧ and Maj-Gen ⟦P:Sam Boakye⟧ spoke. ⟦L:Busia North⟧ MP ⟦P:Jane Otieno⟧ told the ⟦O:Standard⟧ that the ⟦O:Harbour Lawyers⟧ group had left.`,
  `They met at the ⟦L:Alder International Convention Centre⟧ and fired rockets at ⟦L:Beit Sorek⟧. The police service ⟦O:PST⟧ said so at 5 pm EST.`,
  `The ⟦I:EastLink 3⟧ cable was cut. Two ⟦I:Patriot⟧ batteries came.`,
  `"Let ⟦O:Treasury⟧ pay," he said.`,
  `⟦O:House⟧ passes bill after long night`,
  `⟦O:De Volkskrant⟧ wrote about it.`,
  `The ⟦O:National Search and Rescue Agency⟧ said the ⟦I:KM Sinar Laut⟧ sank. ⟦P:Dewi Sari⟧ told ⟦O:Kompas TV⟧ so at ⟦O:Soetomo Hospital⟧.`,
  `Det Insp ⟦P:Carl Moxon⟧ met Chief Financial Officer ⟦P:Miriam Kessel⟧ and Prince ⟦P:Sultan bin Saud⟧.`,
  `⟦O:Alder Banking Group⟧ and ⟦O:Barrow Redholm⟧ declined to comment. The ⟦O:Resolution Foundation⟧ think tank agreed.`,
  `Commissioner for Sustainable Transport ⟦P:Apostolos Mavros⟧ met the ⟦O:Management Board of Baltic Rail AS⟧.`,
  `They came via ⟦L:Vorrem Ostal⟧ and raised money on ⟦O:FundMyGran⟧.`,
];
