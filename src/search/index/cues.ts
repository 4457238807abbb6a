/**
 * Words in which people say for whom, when, where and with what evidence, and the entries that each of these values fits. They are
 * written in the lexicon and the postings: a search loads of them what it needs.
 */
import { PAYERS, payersIn, type Payer } from '../../catalogue/payers.ts';
import {
  AUDIENCES,
  MOMENTS,
  SETTINGS,
  type Audience,
  type Moment,
  type Setting,
} from '../../catalogue/practice-values.ts';
import type { EvidenceLevel } from '../../catalogue/taxonomy.ts';
import type { Intervention } from '../../catalogue/model.ts';
import { NUMERALS } from '../../language/numerals.ts';
import { cueTerm, type CueKind, type CueRow } from '../format/tables.ts';
import type { SearchSource } from './source.ts';

/** Phrases separated by a comma; one with `^` begins the query. `pointing` ones say nothing else ("groep 8"), `topical` ones are a topic too ("peuters"). */
interface CueWords {
  pointing?: string;
  topical?: string;
}

/** "3 jaar", "driejarige", "kinderen van 3": every way to write an age from `from` up to and including `to`. */
const ages = (from: number, to: number): string =>
  range(from, to)
    .flatMap((age) => {
      const word = NUMERALS[age]!;
      return [
        `${age} jaar`,
        `${age} jarige`,
        `${word} jaar`,
        `${word}jarige`,
        `kinderen van ${age}`,
        `tot ${age} jaar`,
      ];
    })
    .join();

/** "groep 7", "groep 7/8", "groep 7 en 8" from `from` up to and including `to`. */
const groups = (from: number, to: number): string =>
  range(from, to)
    .flatMap((group) => [
      `groep ${group}`,
      `groep ${NUMERALS[group]}`,
      ...(group < to ? [`groep ${group} ${group + 1}`, `groep ${group} en ${group + 1}`] : []),
    ])
    .join();

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const AUDIENCE_WORDS: Readonly<Partial<Record<Audience, CueWords>>> = {
  peuters: {
    pointing: `${ages(1, 3)},0 tot 4 jaar,nul tot vier,2 tot 4 jaar`,
    topical: 'peuter,dreumes,peutergroep,baby,allerkleinsten,allerjongsten',
  },
  kleuters: {
    pointing: `${groups(1, 2)},${ages(4, 5)},2 tot 6 jaar`,
    topical: 'kleuter,kleuterklas,kleutergroep',
  },
  basisschoolleerlingen: {
    pointing: `${groups(3, 8)},${ages(6, 11)},4 tot 12 jaar,6 tot 12 jaar,bovenbouw basisschool,middenbouw,achtstegroeper`,
    topical: 'basisschoolkinderen',
  },
  brugklassers: {
    pointing: 'brugpieper,eerste klas,klas 1,eersteklasser,twaalfjarige,12 jarige',
    topical: 'brugklasser,brugklas',
  },
  'vmbo-leerlingen': { topical: 'vmbo,vmboer,basis kader,kader,bbl,kbl,mavo' },
  'havo-vwo-leerlingen': { topical: 'havo,havist,havoer,vwo,vwoer,gymnasium,gymnasiast,atheneum' },
  'leerlingen-speciaal-onderwijs': { topical: 'speciaal onderwijs,sbo,vso,speciaal basisonderwijs' },
  'mbo-studenten': { topical: 'mbo,mboer,roc,mbo student' },
  'hbo-studenten': { topical: 'hbo,hboer,hbo student' },
  jongeren: {
    pointing: `${ages(12, 18)},12 tot 18 jaar,12 plus,pubers,tieners`,
    topical: 'puber,tiener,jongeren,jongere,middelbare scholieren,scholieren',
  },
  nieuwkomers: {
    pointing: 'net in nederland,pas in nederland,net aangekomen',
    topical:
      'nieuwkomer,vluchteling,statushouder,asielzoeker,isk,azc,gevluchte kinderen,vluchtelingenkinderen',
  },
  ouders: { topical: 'moeder,vader,mama,papa,opvoeder,ouder,alleenstaande ouder' },
  leraren: { topical: 'leraar,leraren,leerkracht,docent,lerarenteam,schoolteam' },
  'pedagogisch-medewerkers': { topical: 'pedagogisch medewerker,pmer,peuterleidster' },
  schoolleiders: { topical: 'schoolleider,schoolleiding' },
};

const MOMENT_WORDS: Readonly<Record<Moment, CueWords>> = {
  'voor-schooltijd': { pointing: 'voor schooltijd,voor school begint,voor de les begint,voor de eerste bel' },
  'onder-schooltijd': {
    pointing: 'onder schooltijd,tijdens schooltijd,onder lestijd,tijdens de les,in lestijd,onder de les',
  },
  'na-schooltijd': {
    pointing: `na de laatste bel,na de bel,na half drie,na drie uur,als school uit is,als de school uit is,na lestijd,
      woensdagmiddag,vrijdagmiddag,na school,na schooltijd,buiten schooltijd,na de les,in de middag`,
    topical: 'naschools,buitenschools,buitenschoolse opvang',
  },
  avond: { pointing: 's avonds,in de avond,avonduren,avond' },
  weekend: {
    pointing:
      'in het weekend,op zaterdag,op zondag,zaterdagochtend,zondagochtend,zaterdagmiddag,zaterdag,zondag',
    topical: 'weekend,weekendschool',
  },
  vakantie: {
    pointing: 'in de vakantie,in de zomer,zes weken vrij,zes weken vakantie,grote vakantie,vrije weken',
    topical: `vakantie,zomervakantie,kerstvakantie,meivakantie,herfstvakantie,voorjaarsvakantie,zomer,zes weken zomervakantie,
      zomerschool`,
  },
};

const SETTING_WORDS: Readonly<Partial<Record<Setting, CueWords>>> = {
  bibliotheek: { topical: 'bieb,bibliotheek' },
  thuis: { topical: 'aan huis,bij gezinnen thuis,thuis' },
  wijk: { topical: 'buurt,buurthuis,wijk,wijkcentrum' },
  kinderopvang: { topical: 'kinderopvang,kinderdagverblijf,creche,peuteropvang' },
  'sport-of-cultuurplek': {
    topical: 'stadion,voetbalstadion,sportclub,voetbalclub,museum,theater,sportvereniging',
  },
  bedrijf: { topical: 'bedrijf,bedrijfsbezoek,bij een bedrijf' },
  online: { topical: 'online,digitaal,op afstand' },
};

/** Words that ask whether it is worth its money: for its costs, and for its effect. */
const WORTH_WORDS = `geld waard,waar voor je geld,kosten baten,kosten en baten,kostenbaten,kosten batenanalyse,mkba,levert het meer op,
  kosteneffectief,kosteneffectieve,kosteneffectiviteit,terugverdiend,terugverdienen,return on investment,sroi,doelmatig,doelmatigheid,
  doeltreffend,doeltreffendheid,goed besteed,weggegooid geld,verspild geld,weegt het op,loont het,het loont`;

/** Words for an effect that was studied: an evaluation, a measurement, a study. */
const EVIDENCE_WORDS = `bewezen,bewijs,bewijzen,bewezen effectief,bewezen aanpak,beproefd,onderzocht,echt onderzocht,is er onderzoek,
  onderzoek,onderzoek naar,onderzoek gedaan,met onderzoek,onderzoek van een universiteit,onderzoek van een bureau,onderzoeksrapport,
  onderzoeksbureau,onderzoeksresultaten,onderzoeker,onderzoekers,wetenschapper,wetenschappers,wetenschap,door wetenschappers gevolgd,
  door onderzoekers gevolgd,door een universiteit,door de universiteit,universiteit of hogeschool,bureau of universiteit,hoogleraar,
  lectoraat,onderbouwd,onderbouwing,evidence based,evidencebased,evidence,evidence informed,effectief,effectieve,effectiviteit,effect,
  effecten,effectmeting,effectonderzoek,effectstudie,meetbaar,meetbaar effect,meetbare,werkt het,werkt dit,wat werkt,wat levert,levert het iets op,
  wat leverde,leverde,wat het oplevert,oplevert,opgeleverd,opbrengst,opbrengsten,resultaat,resultaten,uitkomsten,bevindingen,rendement,
  geevalueerd,geevalueerde,evaluatie,evaluaties,evaluatierapport,evaluatieonderzoek,gemeten,nagemeten,meting,metingen,nulmeting,
  voormeting,nameting,getoetst,bestudeerd,^werkt,doorgelicht,uitgezocht,nagegaan,aangetoond,aantonen,aantoont,aantoonbaar,aantoonbare,
  wetenschappelijk,wetenschappelijk bewezen,helpt het echt,helpt het,dat het helpt,of het helpt,dat ze helpen,of het werkt,
  dat het werkt,dat werkt,echt werkt,echt helpt,wat zegt onderzoek,harde cijfers,cijfers graag,met cijfers,
  iemand uitgezocht,nagevraagd,nagekeken,onderzoek over,erkende interventie,erkend,controlegroep,
  vergelijkingsgroep,rct,proven,promotieonderzoek,proefschrift,gepromoveerd,scriptie,thesis,masterthesis,afstudeeronderzoek,
  praktijkonderzoek,actieonderzoek,literatuurstudie,metaanalyse,meta analyse,studie naar,studies naar,studie over,tussenevaluatie,
  eindevaluatie,impactmeting,impactonderzoek,impact,effectgrootte,significant,significante,causaal verband,bewijslast,
  cijfers voor en na,voor en na,vergeleken met,in vergelijking met,vergelijking met,doen ze het beter,hoe scoren,scoren ze,
  scores gestegen,scores omhoog,cijfers omhoog,niveau omhoog,punten omhoog,gestegen,toegenomen,gedaald,vooruitgegaan,gingen vooruit,
  gaan vooruit,echt vooruit,hoeveel vooruit,leerwinst,toetsresultaten,toetsscores,slagingspercentage,blijft hangen,beklijft,
  jaren later,op lange termijn,op de lange termijn,op langere termijn,hoe weten we,weten we dat,wat weten we,wat is bekend over,
  heeft het zin,zin heeft,maakt het verschil,verschil maakt,het uitmaakt,iets uitmaakt,zoden aan de dijk,baat het,snijdt het hout,
  snijdt hout,doet het iets,wat doet het,what works,werkzame elementen,werkzame bestanddelen,getest,databank effectieve,
  effectieve jeugdinterventies,erkenning,erkenningscommissie,gecertificeerd,gecertificeerde,keurmerk,wat kwam eruit,wat kwam er uit,
  eruit kwam,eruit gekomen,hoe is het afgelopen,een succes,succesvol,succesvolle,succesverhalen,geslaagd,geslaagde,uitgepakt,
  pakte uit,heeft het geholpen,heeft geholpen,geholpen heeft,heeft het gewerkt,gewerkt heeft,leidde het tot,leidde tot,
  leidt het tot,eindresultaat,doel gehaald,doelen gehaald,doelen behaald,wat is er bereikt,eraan gehad,wat heb je eraan,
  schieten ermee op,schiet ermee op,werkende voorbeelden,waar werkt,waar gaat het goed,terechtgekomen,${WORTH_WORDS}`;

/** Words for what is kept track of, or told by those who took part. */
const FOLLOWED_WORDS = `gemonitord,monitort,monitorrapportage,voortgangsrapportage,tussenstand,houden jullie bij,hou je bij,bijgehouden,
  bijhouden,houdt bij,hoe volg je,hoe volgen,volgen ze,registreren ze,geregistreerd,hoe meten,hoe meet je,meetinstrument,vragenlijst,
  enquete,tevreden,tevredenheid,tevredenheidsonderzoek,klanttevredenheid,wat vinden leerlingen,wat vinden ouders,wat vinden kinderen,
  wat vinden jongeren,wat vinden leraren,vinden ervan,wat zeggen,ervaringen van,ervaringen met,ervaring met,hoe ervaren,reacties van,
  welk cijfer geven,rapportcijfer,merken ze,merken leraren,merkt iets van,zien verschil,hoe gaat het nu met,oud deelnemers,
  hoeveel kinderen,hoeveel leerlingen,hoeveel jongeren,hoeveel ouders,hoeveel gezinnen,hoeveel deelnemers,hoeveel scholen,
  hoeveel studenten,kinderen bereikt,leerlingen bereikt,gezinnen bereikt,jongeren bereikt,ouders bereikt`;

const COST_WORDS = `wat kost,hoe duur,wat kosten,hoeveel kost,kost,prijs,per kind,per leerling,begroting,hoeveel geld,wat zijn we kwijt,
  kwijt aan,wie betaalt,wie betaalt dat,wie betaalt het,hoe betaal je,hoe betalen anderen,waar komt het geld vandaan,waarvan betaald,
  bekostigd,bekostigen,hoe bekostig je,${WORTH_WORDS}`;
const LOW_COST_WORDS = `gratis,goedkoop,goedkope,kosteloos,weinig geld,zonder budget,klein budget,laag budget,weinig budget,betaalbaar,
  geen budget,niet te duur,niet duur,lage kosten`;

/** Every way to say that one of these pays, and further words for their money. */
const payingBy = (payers: readonly string[], money: string): string =>
  payers
    .flatMap((payer) => [
      ...[
        'betaalt',
        'betalen',
        'meebetaalt',
        'meebetalen',
        'die meebetaalt',
        'die meebetalen',
        'laten meebetalen',
      ].map((says) => `${payer} ${says}`),
      ...['', 'de ', 'het '].map((article) => `betaald door ${article}${payer}`),
    ])
    .concat(money)
    .join();

const PAYER_WORDS: Readonly<Record<Payer, string>> = {
  gemeente: payingBy(
    ['gemeente', 'gemeenten'],
    'gemeentegeld,gemeentesubsidie,gemeentelijke subsidie,subsidie van de gemeente,geld van de gemeente',
  ),
  provincie: payingBy(['provincie', 'provincies'], 'provinciegeld,subsidie van de provincie'),
  rijk: payingBy(
    ['rijk', 'ministerie'],
    'rijksgeld,rijksmiddelen,rijkssubsidie,geld van het rijk,landelijk geld,landelijke subsidie',
  ),
  fonds: payingBy(['fonds', 'fondsen'], 'geld van een fonds,geld van fondsen,giften,donaties'),
  bedrijven: payingBy(
    ['bedrijf', 'bedrijven', 'bedrijfsleven', 'ondernemers'],
    'gesponsord,sponsorgeld,sponsoring,sponsors,sponsor,sponsoren',
  ),
  scholen: payingBy(['school', 'scholen', 'schoolbestuur', 'schoolbesturen'], 'geld van de school'),
};

/** Words that ask for what has come to an end. */
const STOPPED_WORDS = `projecten die gestopt,projecten die stopten,projecten die stoppen,gestopte projecten,project is gestopt,
  project gestopt,ter ziele,ter ziele gegaan,gesneuveld,gestrand,ermee opgehouden,ermee gestopt,waarom gestopt,
  waarom is het gestopt,stopgezet,opgeheven,bestaat niet meer,bestaan niet meer,beeindigd,afgelopen projecten,mislukt,mislukte,doodgelopen,doodgebloed,waarom is gestopt,gestopt omdat,liep het spaak,
  liep het stuk`;

/** Words for who is asking, and on whose behalf, which say little about the question. */
const ROLE_WORDS = `in mijn klas,uit mijn klas,in mijn groep,uit mijn groep,mijn leerlingen,onze leerlingen,onze school,op onze school,
  bij ons op school,mijn zoon,mijn zoontje,mijn dochter,mijn dochtertje,mijn kind,onze zoon,onze dochter,ons kind,mn zoon,
  mn dochter,juf,juffrouw,meester,wethouder,raadslid,iber,intern begeleider,beleidsmedewerker,beleidsadviseur,beleidsambtenaar,
  ambtenaar,als mentor,ik ben mentor,als docent,als leraar,als leerkracht,als schoolleider,als directeur,als ouder,als moeder,
  als vader,decaan,zorgcoordinator,leerplichtambtenaar,ik ben docent,ik ben leraar,ik ben leerkracht,ik werk`;

/** What all of the catalogue is about, which tells no entry from another. */
const SUBJECT_WORDS = 'gelijke kansen,kansengelijkheid,kansenongelijkheid';

/**
 * What nobody can do without. Read like the words for who is asking, so that "dus geen" does not make it unwanted: it states the problem.
 */
const LACK_WORDS = `dus geen budget,dus geen geld,dus geen hulp,dus geen leraren,dus geen mensen,dus geen personeel,dus geen plaats,
  dus geen plek,dus geen ruimte,dus geen subsidie,dus geen tijd`;

/**
 * Words after which comes what is not wanted: a few words, or all of a clause. "geen" and "maar niet" are not among them: "wil wel maar
 * durft niet" states the problem.
 */
const UNWANTED_WORDS = 'dus geen,dus niet,liever geen,liever niet,in plaats van,zonder dat';

/** Inhabitants up to which a municipality is small, and from which it is large. */
const SMALL = 50_000;
const LARGE = 150_000;

/** The rows of the lexicon: each value with its name and the words for it. */
export function cueRows(): CueRow[] {
  const row = (
    kind: CueKind,
    slug: string,
    name: string,
    { pointing = '', topical = '' }: CueWords,
  ): CueRow => ({
    kind,
    slug,
    name,
    pointing: pointing.replace(/,\s+/g, ','),
    topical: topical.replace(/,\s+/g, ','),
  });
  return [
    ...Object.entries(AUDIENCE_WORDS).map(([slug, words]) =>
      row('voor', slug, AUDIENCES[slug as Audience].name, words),
    ),
    ...Object.entries(MOMENT_WORDS).map(([slug, words]) =>
      row('wanneer', slug, MOMENTS[slug as Moment].name, words),
    ),
    ...Object.entries(SETTING_WORDS).map(([slug, words]) =>
      row('waar', slug, SETTINGS[slug as Setting].name, words),
    ),
    row('effect', 'onderzocht', 'Onderzoek naar het effect', { pointing: EVIDENCE_WORDS }),
    row('effect', 'gevolgd', 'Gevolgd of onderzocht', { pointing: FOLLOWED_WORDS }),
    row('kosten', 'bekend', 'Kosten bekend', { pointing: COST_WORDS }),
    row('kosten', 'laag', 'Gratis of goedkoop', { pointing: LOW_COST_WORDS }),
    ...Object.entries(PAYER_WORDS).map(([payer, words]) =>
      row('betaler', payer, PAYERS[payer as Payer].name, { pointing: words }),
    ),
    row('verloop', 'gestopt', 'Afgerond of gestopt', { pointing: STOPPED_WORDS }),
    row('omvang', 'klein', 'Kleine gemeenten', {
      pointing: 'kleine gemeente,kleine gemeenten,kleine stad',
      topical: 'dorp,dorpen,op het dorp,platteland,plattelandsgemeente',
    }),
    row('omvang', 'groot', 'Grote steden', { topical: 'grote stad,grote steden,grote gemeente,g4' }),
    row('rol', '', '', { pointing: ROLE_WORDS }),
    row('rol', '', '', { pointing: SUBJECT_WORDS }),
    row('rol', '', '', { pointing: LACK_WORDS }),
    row('niet', '', '', { pointing: UNWANTED_WORDS }),
  ];
}

/** How far each step of evidence lifts an entry when a query asks for evidence. */
const EVIDENCE_IMPACT: Readonly<Record<EvidenceLevel, number>> = {
  beschreven: 0,
  gevolgd: 0.1,
  onderzocht: 0.7,
  'effect gemeten': 1,
};

/**
 * Gives the function that returns which values of cues an entry fits, by their term, and how well: 0–1. A value that entries seldom mention
 * (that they cost nothing) has less impact: leaving it out says little.
 */
export function cueImpactsIn(source: SearchSource): (entry: Intervention) => Map<string, number> {
  const inhabitants = new Map(source.municipalities.map(({ name, inhabitants }) => [name, inhabitants]));
  return ({ practice, evidence, municipalities, status }) => {
    const sizes = municipalities.map((name) => inhabitants.get(name) ?? 0);
    const isFree = /gratis|kosteloos|geen kosten|goedkoop|niets voor/i.test(practice.costs ?? '');
    type Fit = [kind: CueKind, slug: string, impact: number];
    const impacts: Fit[] = [
      ...practice.audience.map((slug): Fit => ['voor', slug, 1]),
      ...practice.moment.map((slug): Fit => ['wanneer', slug, 1]),
      ...practice.place.map((slug): Fit => ['waar', slug, 1]),
      ['effect', 'onderzocht', evidence ? EVIDENCE_IMPACT[evidence.level] : 0],
      ['effect', 'gevolgd', evidence && evidence.level !== 'beschreven' ? 0.5 : 0],
      ['kosten', 'bekend', practice.costs ? (/\d/.test(practice.costs) ? 0.5 : 0.2) : 0],
      ['kosten', 'laag', isFree ? 0.4 : practice.deliveredBy.includes('vrijwilligers') ? 0.15 : 0],
      ...payersIn(practice.costs).map((payer): Fit => ['betaler', payer, 1]),
      ['verloop', 'gestopt', status === 'afgerond' ? 1 : 0],
      ['omvang', 'klein', sizes.some((size) => size < SMALL) ? 1 : 0],
      ['omvang', 'groot', sizes.some((size) => size >= LARGE) ? 1 : 0],
    ];
    return new Map(
      impacts
        .filter(([, , impact]) => impact > 0)
        .map(([kind, slug, impact]) => [cueTerm(kind, slug), impact]),
    );
  };
}
