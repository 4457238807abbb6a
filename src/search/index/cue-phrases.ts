/**
 * Words in which people say for whom, when, where, at what cost and with what evidence: the data that `cues.ts` makes rows of.
 *
 * A list has a text for each theme, in which phrases are separated by a comma. Only the stems of words are compared, so one form of a
 * word will do where others have the same stem. A phrase with `^` is one only where it begins the query.
 */
import type { Payer } from '../../catalogue/payers.ts';
import type { Audience, Moment, Setting } from '../../catalogue/practice-values.ts';
import { ages, groups, payingBy, phrases } from './phrases.ts';

/** The phrases for a value of a cue. */
export interface CuePhrases {
  /** Those that say nothing else: "groep 8". */
  pointing?: readonly string[];
  /** Those that are a topic too: "peuters". */
  topical?: readonly string[];
}

export const AUDIENCE_PHRASES: Readonly<Partial<Record<Audience, CuePhrases>>> = {
  peuters: {
    pointing: [
      ...ages(1, 3),
      ...phrases(
        '0 tot 4 jaar, 0 tot 4, nul tot vier, 2 tot 4 jaar, 0 4 jaar, 2 4 jaar, twee en drie jaar',
        'onder de vier, voor ze vier worden, nog geen vier, peuterleeftijd, voorschoolse leeftijd',
      ),
    ],
    topical: phrases(
      'peuter, dreumes, peutergroep, baby, allerkleinsten, allerjongsten, doelgroeppeuter, ukkie, ukken, hummel',
    ),
  },
  kleuters: {
    pointing: [
      ...groups(1, 2),
      ...ages(4, 5),
      ...phrases('2 tot 6 jaar, 4 tot 6 jaar, 4 6 jaar, kleuterleeftijd, onderbouw basisschool'),
    ],
    topical: phrases('kleuter, kleuterklas, kleutergroep, kleuterbouw, kleuterschool, vroegschool'),
  },
  basisschoolleerlingen: {
    pointing: phrases('4 tot 12 jaar, 6 tot 12 jaar, 4 12 jaar, 6 12 jaar, zes tot twaalf'),
    topical: phrases('basisschoolkinderen, basisschoolkind, po leerlingen, lagere school'),
  },
  'groep-3-5': {
    pointing: [...groups(3, 5), ...ages(6, 8), ...phrases('groep 5 6, groep 5 en 6, middenbouw')],
  },
  'groep-6-8': {
    pointing: [
      ...groups(6, 8),
      ...ages(9, 11),
      ...phrases('groep 5 6, groep 5 en 6, bovenbouw basisschool, achtstegroeper, groepachter'),
    ],
  },
  brugklassers: {
    pointing: phrases(
      'brugpieper, eerste klas, klas 1, 1e klas, eersteklasser, twaalfjarige, 12 jarige',
      'net op de middelbare, eerste jaar middelbare school, eerste jaar voortgezet onderwijs',
    ),
    topical: phrases('brugklasser, brugklas, brugklasleerling, brugjaar'),
  },
  'vmbo-leerlingen': {
    topical: phrases(
      'vmbo, vmboer, basis kader, kader, bbl, kbl, mavo, mavist, kaderklas, kaderleerling, gemengde leerweg',
      'theoretische leerweg, basisberoepsgerichte, kaderberoepsgerichte, gl tl, lwoo',
    ),
  },
  'havo-vwo-leerlingen': {
    topical: phrases(
      'havo, havist, havoer, vwo, vwoer, gymnasium, gymnasiast, atheneum, lyceum, lyceist, technasium',
    ),
  },
  'leerlingen-speciaal-onderwijs': {
    topical: phrases(
      'speciaal onderwijs, sbo, vso, speciaal basisonderwijs, gespecialiseerd onderwijs, speciale school',
      'so leerlingen, so school, mytylschool, tyltylschool, zmlk, zml, zmok, cluster 2, cluster 3, cluster 4',
    ),
  },
  'mbo-studenten': {
    topical: phrases(
      'mbo, mboer, roc, rocer, aoc, mbo student, entreestudent, bol, bbler, middelbaar beroepsonderwijs',
    ),
  },
  'hbo-studenten': {
    topical: phrases(
      'hbo, hboer, hbo student, hogeschool, hogescholen, hogeschoolstudent, pabostudent, pabo studenten',
      'hoger onderwijs, hoger beroepsonderwijs, associate degree',
    ),
  },
  jongeren: {
    pointing: [
      ...ages(12, 18),
      ...phrases(
        '12 tot 18 jaar, twaalf tot achttien, 12 23 jaar, 12 tot 23 jaar, 16 23 jaar, 16 tot 27 jaar, 12 plus',
        'twaalfplussers, pubers, tieners, pubertijd',
      ),
    ],
    topical: phrases(
      'puber, tiener, jongeren, jongere, middelbare scholieren, scholieren, jongelui, jongvolwassene, adolescent',
      'jeugdige, vo leerlingen, hangjongere',
    ),
  },
  nieuwkomers: {
    pointing: phrases(
      'net in nederland, pas in nederland, nieuw in nederland, kort in nederland, net aangekomen',
    ),
    topical: phrases(
      'nieuwkomer, vluchteling, statushouder, asielzoeker, isk, azc',
      'gevluchte kinderen, vluchtelingenkinderen, asielzoekerskinderen, isker, oekrainer, amver',
    ),
  },
  ouders: {
    topical: phrases(
      'moeder, vader, mama, papa, pa en ma, opvoeder, verzorger, voogd, thuisfront, ouder, alleenstaande ouder',
    ),
  },
  leraren: {
    topical: phrases(
      'leraar, leraren, lerares, leerkracht, docent, lerarenteam, docententeam, schoolteam, onderwijzer',
      'onderwijspersoneel, onderwijzend personeel, onderwijsprofessional, vakleerkracht, vakdocent, groepsleerkracht',
      'juffen en meesters, meesters en juffen, zij instromers, teamscholing',
    ),
  },
  'pedagogisch-medewerkers': {
    topical: phrases(
      'pedagogisch medewerker, pedagogische medewerkster, pmer, peuterleidster, leidster, groepsleidster',
      'pedagogisch professional, pedagogisch coach, vve coach, gastouder, kinderopvangpersoneel',
      'kinderopvangmedewerker, beroepskrachten voorschool',
    ),
  },
  schoolleiders: {
    topical: phrases(
      'schoolleider, schoolleiding, schooldirecteur, directeur basisschool, schoolbestuurder, directeur bestuurder',
      'rector, conrector, teamleider, afdelingsleider, locatieleider, locatiedirecteur, adjunct directeur',
    ),
  },
};

export const MOMENT_PHRASES: Readonly<Record<Moment, CuePhrases>> = {
  'voor-schooltijd': {
    pointing: phrases(
      'voor schooltijd, voor school begint, voor de school begint, voordat school begint, voordat de school begint',
      'voor de les begint, voordat de les begint, voor de eerste bel, voor het eerste uur, voor half negen',
      's ochtends vroeg, s morgens vroeg, ochtendopvang',
    ),
    topical: phrases('voorschoolse opvang, ontbijtclub'),
  },
  'onder-schooltijd': {
    pointing: phrases(
      'onder schooltijd, tijdens schooltijd, binnen schooltijd, in schooltijd, onder schooluren, tijdens schooluren',
      'binnen schooluren, tijdens de schooldag, binnenschools, binnenschoolse, op het rooster, in het rooster, ingeroosterd',
      'tijdens lestijd, binnen lestijd, binnen de lestijd, in de lestijd, tussenuur, tussenuren',
      'onder lestijd, tijdens de les, in lestijd, onder de les',
    ),
  },
  'na-schooltijd': {
    pointing: phrases(
      'na de laatste bel, na de bel, als school uit is, als de school uit is, na lestijd, na de les',
      'na school, na schooltijd, buiten schooltijd',
      'na half drie, na drie uur, na drieen, na 15 uur, na vier uur, in de middag, woensdagmiddag, vrijdagmiddag',
      'na de school, wanneer school uit is, buiten lestijd, buiten de lessen, buiten schooluren',
    ),
    topical: phrases('naschools, buitenschools, buitenschoolse opvang'),
  },
  avond: {
    pointing: phrases(
      's avonds, savonds, in de avond, avonduren, avond, avondprogramma, avondles, na het eten, na het avondeten',
      'na zes uur, na zeven uur, na werktijd, maandagavond, dinsdagavond, woensdagavond, donderdagavond',
    ),
  },
  weekend: {
    pointing: phrases(
      'in het weekend, op zaterdag, op zondag, zaterdag, zondag',
      'zaterdagochtend, zondagochtend, zaterdagmiddag, zondagmiddag, zaterdags, zondags, weekeinde, in het weekeinde',
    ),
    topical: phrases('weekend, weekendschool, weekendprogramma, zaterdagschool'),
  },
  vakantie: {
    pointing: phrases(
      'in de vakantie, in de zomer, zes weken vrij, zes weken vakantie, grote vakantie, vrije weken',
    ),
    topical: phrases(
      'vakantie, zomervakantie, kerstvakantie, meivakantie, herfstvakantie, voorjaarsvakantie',
      'zomer, zes weken zomervakantie, zomerschool',
    ),
  },
};

export const SETTING_PHRASES: Readonly<Partial<Record<Setting, CuePhrases>>> = {
  bibliotheek: {
    topical: phrases(
      'bieb, bibliotheek, bibliotheekfiliaal, biebbus, bibliobus, boekenbus, bibliotheekbezoek, schoolbibliotheek',
      'schoolbieb, leeszaal, bibliothecaris',
    ),
  },
  thuis: {
    topical: phrases(
      'aan huis, bij gezinnen thuis, thuis, thuissituatie, huiskamer, keukentafel, achter de voordeur, huisbezoek',
      'thuisbezoek, gezinsbezoek, binnen het gezin, thuisprogramma',
    ),
  },
  wijk: {
    topical: phrases(
      'buurt, buurthuis, wijk, wijkcentrum, wijkcentra, wijkgericht, wijkgerichte, buurtgericht, buurtcentrum, buurtkamer',
      'wijkgebouw, wijkaanpak, jongerencentrum, dorpshuis, mfa, kulturhus, multifunctionele accommodatie',
    ),
  },
  kinderopvang: {
    topical: phrases(
      'kinderopvang, kinderdagverblijf, kdv, creche, peuteropvang, peuterspeelzaal, peuterspeelzalen, dagopvang',
      'op de opvang, bij de opvang, kinderopvangorganisatie, voorschool, voorscholen, gastouderopvang',
    ),
  },
  'sport-of-cultuurplek': {
    topical: phrases(
      'stadion, voetbalstadion, sportclub, voetbalclub, voetbalvereniging, sportvereniging, sportveld, sportpark',
      'sporthal, sportzaal, gymzaal, boksschool, sportschool, zwembad',
      'museum, theater, schouwburg, muziekschool, dansschool, toneelschool, cultuurhuis, cultuurcentrum, poppodium',
    ),
  },
  bedrijf: {
    topical: phrases(
      'bedrijf, bedrijfsbezoek, bij een bedrijf, werkvloer, op kantoor, bij een werkgever, bij werkgevers, werkplek',
      'leerwerkplek, leerwerkbedrijf, leerbedrijf, stageplek, stageplaats, stagebedrijf, bliksemstage',
    ),
  },
  online: {
    topical: phrases(
      'online, digitaal, op afstand, via internet, via het internet, via de computer, via een scherm, via zoom',
      'videobellen, beeldbellen, via een app, met een app, via whatsapp, virtueel, webinar, elearning',
    ),
  },
};

/** Whether it is worth its money: asked for its costs, and for its effect. */
const WORTH = `geld waard, waar voor je geld, goed besteed, weggegooid geld, verspild geld, weegt het op, loont het, het loont,
  levert het meer op, terugverdiend, terugverdienen, return on investment, sroi,
  kosten baten, kosten en baten, kostenbaten, kosten batenanalyse, mkba, kosteneffectief, kosteneffectieve,
  kosteneffectiviteit, doelmatig, doelmatigheid, doeltreffend, doeltreffendheid`;

/** An effect that was studied: an evaluation, a measurement, a study. */
export const EVIDENCE_PHRASES = phrases(
  // Proof
  `bewezen, bewijs, bewijzen, bewezen effectief, bewezen aanpak, beproefd, proven, bewijslast, aangetoond, aantonen,
  aantoont, aantoonbaar, aantoonbare, onderbouwd, onderbouwing, evidence based, evidencebased, evidence,
  evidence informed`,
  // Research
  `onderzocht, echt onderzocht, is er onderzoek, onderzoek, onderzoek naar, onderzoek over, onderzoek gedaan,
  met onderzoek, wat zegt onderzoek, onderzoeksrapport, onderzoeksresultaten, praktijkonderzoek, actieonderzoek,
  literatuurstudie, metaanalyse, meta analyse, studie naar, studies naar, studie over, bevindingen, bestudeerd,
  wetenschap, wetenschappelijk, wetenschappelijk bewezen`,
  // Who does the research
  `onderzoek van een universiteit, onderzoek van een bureau, onderzoeksbureau, onderzoeker, onderzoekers,
  wetenschapper, wetenschappers, door wetenschappers gevolgd, door onderzoekers gevolgd, door een universiteit,
  door de universiteit, universiteit of hogeschool, bureau of universiteit, hoogleraar, lectoraat,
  promotieonderzoek, proefschrift, gepromoveerd, scriptie, thesis, masterthesis, afstudeeronderzoek`,
  // Evaluations
  `geevalueerd, geevalueerde, evaluatie, evaluaties, evaluatierapport, evaluatieonderzoek, tussenevaluatie,
  eindevaluatie, doorgelicht, uitgezocht, iemand uitgezocht, nagegaan, nagevraagd, nagekeken, getoetst, getest`,
  // Measurements and comparisons
  `gemeten, nagemeten, meting, metingen, nulmeting, voormeting, nameting, meetbaar, meetbaar effect, meetbare,
  cijfers voor en na, voor en na, harde cijfers, cijfers graag, met cijfers, controlegroep, vergelijkingsgroep,
  rct, vergeleken met, in vergelijking met, vergelijking met, causaal verband, significant, significante`,
  // The effect
  `effectief, effectieve, effectiviteit, effect, effecten, effectmeting, effectonderzoek, effectstudie,
  effectgrootte, impact, impactmeting, impactonderzoek`,
  // Whether it works
  `^werkt, werkt het, werkt dit, wat werkt, waar werkt, echt werkt, of het werkt, dat het werkt, dat werkt,
  heeft het gewerkt, gewerkt heeft, what works, werkzame elementen, werkzame bestanddelen, werkende voorbeelden`,
  // Whether it helps
  `helpt het, helpt het echt, echt helpt, dat het helpt, of het helpt, dat ze helpen, heeft het geholpen,
  heeft geholpen, geholpen heeft, baat het, eraan gehad, wat heb je eraan, schieten ermee op, schiet ermee op`,
  // Whether it makes a difference
  `heeft het zin, zin heeft, maakt het verschil, verschil maakt, het uitmaakt, iets uitmaakt, zoden aan de dijk,
  snijdt het hout, snijdt hout, doet het iets, wat doet het`,
  // What it yields
  `wat levert, levert het iets op, wat leverde, leverde, wat het oplevert, oplevert, opgeleverd, opbrengst,
  opbrengsten, resultaat, resultaten, eindresultaat, uitkomsten, rendement, leidde het tot, leidde tot,
  leidt het tot`,
  // How it turned out
  `wat kwam eruit, wat kwam er uit, eruit kwam, eruit gekomen, hoe is het afgelopen, uitgepakt, pakte uit,
  terechtgekomen, waar gaat het goed, wat is er bereikt, doel gehaald, doelen gehaald, doelen behaald, geslaagd,
  geslaagde, een succes, succesvol, succesvolle, succesverhalen`,
  // Progress of pupils
  `doen ze het beter, hoe scoren, scoren ze, scores gestegen, scores omhoog, cijfers omhoog, niveau omhoog,
  punten omhoog, gestegen, toegenomen, gedaald, vooruitgegaan, gingen vooruit, gaan vooruit, echt vooruit,
  hoeveel vooruit, leerwinst, toetsresultaten, toetsscores, slagingspercentage`,
  // What lasts
  'blijft hangen, beklijft, jaren later, op lange termijn, op de lange termijn, op langere termijn',
  // What is known
  'hoe weten we, weten we dat, wat weten we, wat is bekend over',
  // Recognition
  `erkende interventie, erkend, erkenning, erkenningscommissie, gecertificeerd, gecertificeerde, keurmerk,
  databank effectieve, effectieve jeugdinterventies`,
  WORTH,
);

/** What is kept track of, or told by those who took part. */
export const FOLLOWED_PHRASES = phrases(
  // Kept track of
  `gemonitord, monitort, monitorrapportage, voortgangsrapportage, tussenstand, houden jullie bij, hou je bij,
  houdt bij, bijgehouden, bijhouden, hoe volg je, hoe volgen, volgen ze, registreren ze, geregistreerd, hoe meten,
  hoe meet je, meetinstrument, vragenlijst, enquete`,
  // How satisfied they are
  'tevreden, tevredenheid, tevredenheidsonderzoek, klanttevredenheid, welk cijfer geven, rapportcijfer',
  // What they say of it
  `wat vinden leerlingen, wat vinden ouders, wat vinden kinderen, wat vinden jongeren, wat vinden leraren,
  vinden ervan, wat zeggen, ervaringen van, ervaringen met, ervaring met, hoe ervaren, reacties van`,
  // What they notice
  'merken ze, merken leraren, merkt iets van, zien verschil, hoe gaat het nu met, oud deelnemers',
  // How many take part
  `hoeveel kinderen, hoeveel leerlingen, hoeveel jongeren, hoeveel ouders, hoeveel gezinnen, hoeveel deelnemers,
  hoeveel scholen, hoeveel studenten, kinderen bereikt, leerlingen bereikt, gezinnen bereikt, jongeren bereikt,
  ouders bereikt`,
);

export const COST_PHRASES = phrases(
  // What it costs
  `wat kost, hoe duur, wat kosten, hoeveel kost, kost, prijs, per kind, per leerling, begroting, hoeveel geld,
  wat zijn we kwijt, wat ben je kwijt, hoeveel ben je kwijt, kwijt aan, prijskaartje, kostenplaatje, kostenraming,
  kostenoverzicht, kostprijs, prijsindicatie, benodigd budget, hoeveel budget, wat betaal je`,
  // Who pays for it
  `wie betaalt, wie betaalt dat, wie betaalt het, hoe betaal je, hoe betalen anderen, waar komt het geld vandaan,
  waarvan betaald, bekostigd, bekostigen, hoe bekostig je`,
  WORTH,
);

export const LOW_COST_PHRASES = phrases(
  `gratis, goedkoop, goedkope, kosteloos, kosteloze, betaalbaar, niet te duur, niet duur, lage kosten, zonder kosten,
  geen kosten, voor niks, voor nop, voor een prikkie, budgetvriendelijk, low budget, kost bijna niks, mag niks kosten,
  mag niet veel kosten`,
  `weinig geld, nauwelijks geld, zonder veel geld, zonder extra geld, zonder budget, klein budget, beperkt budget,
  laag budget, weinig budget, nauwelijks budget, geen budget`,
);

/** Ways to say that one of these pays, and phrases for their money. */
export const PAYER_PHRASES: Readonly<Record<Payer, readonly string[]>> = {
  gemeente: [
    ...payingBy('gemeente', 'gemeenten'),
    ...phrases(
      'gemeentegeld, gemeentesubsidie, gemeentelijke subsidie, gemeentelijk geld, gemeentelijke middelen',
      'gemeentelijke financiering, gemeentelijk budget, gemeentekas, gemeentebegroting',
    ),
  ],
  provincie: [
    ...payingBy('provincie', 'provincies'),
    ...phrases(
      'provinciegeld, provinciesubsidie, provinciale subsidie, provinciaal geld, provinciale middelen',
      'provinciale regeling, provinciale bijdrage, provinciale financiering',
    ),
  ],
  rijk: [
    ...payingBy('rijk', 'ministerie'),
    ...phrases(
      'rijksgeld, rijksmiddelen, rijkssubsidie, rijksfinanciering, rijksbijdrage, landelijk geld, landelijke subsidie',
      'landelijke financiering, ocw subsidie, ocw geld, spuk',
    ),
  ],
  fonds: [
    ...payingBy('fonds', 'fondsen'),
    ...phrases(
      'betaald door een fonds, fondsgeld, fondsengeld, via fondsen',
      'uit fondsen, fondsenwerving, fondsaanvraag, vermogensfonds, vermogensfondsen, filantropie, crowdfunding',
      'giften, donaties',
    ),
  ],
  bedrijven: [
    ...payingBy('bedrijven', 'bedrijfsleven', 'ondernemers'),
    ...phrases('gesponsord, sponsorgeld, sponsoring, sponsors, sponsor, sponsoren, hoofdsponsor, mvo budget'),
  ],
  scholen: [
    ...payingBy('school', 'scholen', 'schoolbestuur', 'schoolbesturen'),
    ...phrases(
      'schoolbudget, schoolbegroting, schoolmiddelen, lumpsum, lumpsumgeld, werkdrukmiddelen, werkdrukgelden',
    ),
  ],
};

/** What has come to an end. */
export const STOPPED_PHRASES = phrases(
  `projecten die gestopt, projecten die stopten, projecten die stoppen, gestopte projecten, project is gestopt,
  project gestopt, afgelopen projecten, stopgezet, opgeheven, beeindigd, bestaat niet meer, bestaan niet meer`,
  `gestopte interventies, gestopte aanpakken, wat is gestopt, welke zijn gestopt, beëindigde projecten,
  afgeronde interventies, afgeronde projecten, niet voortgezet, niet doorgegaan, niet verlengd, geen vervolg gekregen, zonder vervolg, wegbezuinigd,
  de stekker eruit, stekker uitgetrokken, weer gestopt, mee gestopt, afgerond project`,
  'ermee opgehouden, ermee gestopt, waarom gestopt, waarom is het gestopt, waarom is gestopt, gestopt omdat',
  `ter ziele, ter ziele gegaan, gesneuveld, gestrand, mislukt, mislukte, mislukkingen, geflopt, flop, doodgelopen, doodgebloed, liep het spaak,
  liep het stuk`,
);

/** What has not come to an end. Pupils "lopen nog achter": a phrase says what runs. */
export const RUNNING_PHRASES = phrases(
  `lopende interventies, lopende projecten, lopend project, lopende programma, lopende aanpakken,
  lopende initiatieven, loopt het nog, loopt dit nog, loopt dat nog, nog lopende, die nog lopen, welke lopen nog,
  interventies lopen nog, projecten lopen nog, bestaat het nog, bestaat dit nog, bestaat dat nog, nog bestaan`,
);

/** What has still to begin. */
export const PLANNED_PHRASES = phrases(
  `geplande interventies, geplande projecten, geplande aanpakken, geplande programma, wat is gepland,
  welke zijn gepland, wat staat gepland, project moet nog beginnen, projecten die nog moeten beginnen,
  interventies die nog moeten beginnen, projecten die nog beginnen`,
);

export const SMALL_MUNICIPALITY_PHRASES: CuePhrases = {
  pointing: phrases(
    'kleine gemeente, kleine gemeenten, kleinere gemeente, kleinere gemeenten, kleine stad, kleine plaats, weinig inwoners',
  ),
  topical: phrases(
    'dorp, dorpen, op het dorp, dorpse, dorpsschool, platteland, plattelandsgemeente, plattelandsschool',
    'kleine kern, kleine kernen, buitengebied, landelijk gebied, krimpgemeente, krimpgebied, krimpregio',
  ),
};
export const LARGE_MUNICIPALITY_PHRASES: CuePhrases = {
  topical: phrases(
    'grote stad, grote steden, grotere stad, grotere steden, grote gemeente, grootstedelijk, grootstedelijke, g4, g40',
  ),
};

/** Who is asking, and on whose behalf, which says little about the question. */
export const ROLE_PHRASES = phrases(
  // School
  `in mijn klas, bij mij in de klas, bij mij op school, voor mijn school, wij als school, ik zoek voor, uit mijn klas, in mijn groep, uit mijn groep, mijn leerlingen, onze leerlingen, onze school,
  op onze school, bij ons op school, juf, juffrouw, meester, iber, intern begeleider, decaan, zorgcoordinator,
  als mentor, ik ben mentor, als docent, ik ben docent, als leraar, ik ben leraar, als leerkracht,
  ik ben leerkracht, als schoolleider, als directeur, ik werk`,
  // Home
  `mijn zoon, mijn zoontje, mijn dochter, mijn dochtertje, mijn kind, onze zoon, onze dochter, ons kind, mn zoon,
  mn dochter, als ouder, als moeder, als vader`,
  // Town hall
  'als gemeente, onze gemeente wil, onze gemeente zoekt, bij ons in de gemeente',
  'wethouder, raadslid, beleidsmedewerker, beleidsadviseur, beleidsambtenaar, ambtenaar, leerplichtambtenaar',
);

/** What all of the catalogue is about, which tells no entry from another. */
export const SUBJECT_PHRASES = phrases('gelijke kansen, kansengelijkheid, kansenongelijkheid');

/**
 * What nobody can do without. Read like the words for who is asking, so that "dus geen" does not make it unwanted: it states the problem.
 */
export const LACK_PHRASES = phrases(
  'budget, geld, hulp, leraren, mensen, personeel, plaats, plek, ruimte, subsidie, tijd',
).map((lacking) => `dus geen ${lacking}`);

/** An effect or a price that is not there: no cue for what has one. */
export const NOT_KNOWN_PHRASES = phrases(
  `geen effect, geen effecten, geen resultaat, zonder effect, zonder resultaat, werkt niet, wat werkt niet,
  wat niet werkt, dat niet werkt, niet heeft gewerkt, heeft niet gewerkt, niet geholpen, niet effectief,
  niet bewezen effectief, geen bewezen effect, zonder bewezen effect`,
  `geen bewijs, zonder bewijs, niet bewezen, geen onderzoek, niet onderzocht, nooit onderzocht, niet gemeten,
  niet geevalueerd, nooit geevalueerd`,
  // With the noun before it, which would be a cue by itself.
  ...[
    'onbekend',
    'niet bekend',
    'niet onderzocht',
    'niet gemeten',
    'niet bewezen',
    'niet aangetoond',
  ].flatMap((lacking) => [`effect ${lacking}`, `effect is ${lacking}`, `effect is nog ${lacking}`]),
  'kosten onbekend, kosten zijn onbekend, onbekende kosten, kosten niet bekend, kosten zijn niet bekend',
);

/**
 * What is not wanted comes after these: a few words, or all of a clause. "geen" and "maar niet" are not among them: "wil wel maar durft
 * niet" states the problem.
 */
export const UNWANTED_PHRASES = phrases(
  'dus geen, dus niet, liever geen, liever niet, in plaats van, ipv, i p v, zonder dat, maar zonder, maar dan zonder',
  'met uitzondering van, uitgezonderd, in elk geval geen, absoluut geen, zeker geen',
);
