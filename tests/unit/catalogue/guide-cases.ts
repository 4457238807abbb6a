/**
 * Twenty teachers with a situation, in the words of the guide's answers, and the entries that each should surely see:
 * chosen by reading the catalogue, before the guide was written. Never bend a case to the function.
 */
export interface GuideCase {
  /** What the teacher would say. */
  situation: string;
  answers: {
    audience?: string[];
    sector?: string[];
    challenge?: string[];
    form?: string[];
    moment?: string[];
    provider?: string[];
    evidence?: string[];
    costs?: boolean;
    /** The name of the teacher's municipality. */
    near?: string;
  };
  /** Slugs of entries. */
  expected: string[];
}

export const GUIDE_CASES: readonly GuideCase[] = [
  {
    situation:
      'Groep 4 zit om half tien met een lege maag in de klas. Wie regelt er eten op een basisschool?',
    answers: { sector: ['PO'], challenge: ['zonder-ontbijt-op-school'], form: ['spullen-of-eten'] },
    expected: [
      'deventer-schoolontbijt-rivierenwijk',
      'nijmegen-ontbijttassen',
      'zaanstad-lunchpakketten-op-basisscholen',
    ],
  },
  {
    situation:
      'Een brugklasser raakt de draad kwijt en thuis kan niemand meekijken. Ik zoek één vaste begeleider.',
    answers: {
      audience: ['brugklassers'],
      sector: ['VO'],
      challenge: ['stap-naar-de-brugklas'],
      form: ['een-op-een'],
    },
    expected: [
      'arnhem-schools-cool-thuismentoren',
      'gouda-brede-school-mentorproject',
      'utrecht-schools-cool',
      'westland-schools-cool',
    ],
  },
  {
    situation:
      'Op ons plein is elke dag ruzie. We willen als basisschool dat kinderen het zelf leren oplossen.',
    answers: { sector: ['PO'], challenge: ['ruzie-en-onrust'], moment: ['onder-schooltijd'] },
    expected: ['hoogeveen-de-verbindende-aanpak', 'utrecht-vreedzame-wijk-overvecht'],
  },
  {
    situation: 'Op onze Zeeuwse basisschool is een meisje ingeschreven dat geen woord Nederlands spreekt.',
    answers: {
      audience: ['nieuwkomers'],
      sector: ['PO'],
      challenge: ['net-in-nederland'],
      form: ['lessen'],
      near: 'Middelburg',
    },
    expected: [
      'middelburg-taal-expertise-centrum-walcheren',
      'schouwen-duiveland-taalexpertisecentrum-zierikzee',
    ],
  },
  {
    situation: 'Nieuwkomers horen zes weken geen Nederlands. Wat kan er in de zomervakantie?',
    answers: {
      audience: ['nieuwkomers'],
      sector: ['PO'],
      challenge: ['kennis-zakt-weg-in-de-vakantie'],
      moment: ['vakantie'],
    },
    expected: [
      'amsterdam-zomerschool-nieuw-west',
      'duiven-zomerschool-statushouders',
      'heemstede-de-zomerklas',
      'terneuzen-zomerschool',
    ],
  },
  {
    situation:
      'Ons team op de basisschool weet niet hoe je geldzorgen herkent en erover begint. We willen scholing.',
    answers: {
      audience: ['leraren'],
      sector: ['PO'],
      challenge: ['armoede-zien-en-bespreken'],
      form: ['training-professionals'],
    },
    expected: [
      'enschede-omgaan-met-armoede-in-de-klas',
      'groningen-omgaan-met-armoede-in-de-klas',
      'heerlen-omgaan-met-armoede-op-school',
      'pekela-ieder-kind-telt-mee',
    ],
  },
  {
    situation: 'De helft van de peuters met een vve-indicatie komt niet opdagen.',
    answers: { audience: ['peuters'], sector: ['VVE'], challenge: ['peuters-niet-op-de-voorschool'] },
    expected: [
      'assen-meer-peuters-naar-voorschoolse-educatie',
      'groningen-voorschoolse-brugfunctionaris',
      'heerlen-meer-peuters-naar-de-opvang',
    ],
  },
  {
    situation: 'Bij mijn kleuters thuis is geen boek te vinden. Kunnen vrijwilligers bij hen langsgaan?',
    answers: {
      audience: ['kleuters'],
      challenge: ['thuis-wordt-niet-voorgelezen'],
      form: ['huisbezoek'],
      provider: ['vrijwilligers'],
    },
    expected: [
      'halderberge-voorleesexpress',
      'maasgouw-voorlezen-thuis',
      'utrecht-voorleesexpress',
      'wageningen-voorleesexpress',
    ],
  },
  {
    situation: 'Bij het rapportgesprek vertaalt een kind van negen voor zijn moeder.',
    answers: { audience: ['ouders'], sector: ['PO'], challenge: ['ouders-verstaan-de-school-niet'] },
    expected: ['bergen-op-zoom-onderwijsambassadeurs', 'breda-taalklas-voor-volwassenen'],
  },
  {
    situation:
      'Een vader is boos, komt niet meer en de juf belt vergeefs. Wie kan er op de basisschool tussen?',
    answers: {
      audience: ['ouders'],
      sector: ['PO'],
      challenge: ['ouders-komen-niet-op-school'],
      form: ['een-op-een'],
    },
    expected: [
      'coevorden-kansencoach',
      'hardenberg-kansencoach-kansen4kinderen',
      'zaanstad-brugfunctionaris-op-de-basisschool',
    ],
  },
  {
    situation: 'Groep 7 ligt jaren achter met rekenen. Ik wil alleen iets waarvan het effect is gemeten.',
    answers: {
      audience: ['basisschoolleerlingen'],
      sector: ['PO'],
      challenge: ['leerling-loopt-achter'],
      evidence: ['effect gemeten'],
    },
    expected: ['haarlem-high-dosage-tutoring'],
  },
  {
    situation: 'Mijn leerlingen in de onderbouw hebben thuis geen rustige tafel om huiswerk te maken.',
    answers: {
      audience: ['jongeren'],
      sector: ['VO'],
      challenge: ['geen-plek-of-hulp-voor-huiswerk'],
      moment: ['na-schooltijd'],
    },
    expected: [
      'amersfoort-huiswerkbegeleiding-voor-alle-kinderen',
      'amsterdam-studiezalen',
      'haarlemmermeer-studiebieb',
    ],
  },
  {
    situation: 'Een mbo-student staat op het punt om te stoppen. Ik zoek een coach voor hem.',
    answers: {
      audience: ['mbo-studenten'],
      sector: ['MBO'],
      challenge: ['jongeren-stoppen-zonder-diploma'],
      form: ['een-op-een'],
    },
    expected: [
      'maastricht-lefteam-talent-ontdekplek',
      'nissewaard-samen-tegen-schooluitval',
      'venlo-regionaal-programma-schooluitval',
      'zutphen-2getthere',
    ],
  },
  {
    situation: 'Slimme kinderen met weinig woorden krijgen bij ons een vmbo-advies.',
    answers: {
      audience: ['basisschoolleerlingen'],
      sector: ['PO'],
      challenge: ['te-laag-advies'],
      form: ['lessen'],
    },
    expected: ['den-haag-haagse-kopklas', 'schiedam-brede-school-academie', 'utrecht-brede-school-academie'],
  },
  {
    situation: 'Een jongen in groep 7 denkt dat hij niets kan. Ik zoek iets buiten de klas, na school.',
    answers: {
      audience: ['basisschoolleerlingen'],
      sector: ['PO'],
      challenge: ['gelooft-niet-in-zichzelf'],
      moment: ['na-schooltijd'],
    },
    expected: [
      'almere-playing-for-success',
      'eindhoven-playing-for-success',
      'tilburg-playing-for-success',
      'zwolle-playing-for-success',
    ],
  },
  {
    situation: 'Op onze middelbare school moeten brugklassers op dag één al op hun niveau zitten.',
    answers: {
      audience: ['brugklassers'],
      sector: ['VO'],
      challenge: ['te-vroeg-kiezen'],
      form: ['schoolorganisatie'],
    },
    expected: [
      'amsterdam-brede-brugklas-bonus',
      'papendrecht-kansenbeleid-brugklas-willem-de-zwijger-college',
      'zwijndrecht-dakpanklassen-develsteincollege',
    ],
  },
  {
    situation:
      'Bij de minste opmerking ontploft mijn vmbo-klas. Het hele team wil leren omgaan met straatgedrag.',
    answers: {
      audience: ['leraren'],
      sector: ['VO'],
      challenge: ['thuis-straat-en-school-botsen'],
      form: ['training-professionals'],
    },
    expected: [
      'amsterdam-transformatieve-school',
      'den-haag-transformatieve-school-rijswijks-lyceum',
      'rotterdam-transformatieve-school-urban-education',
      'utrecht-transformatieve-school',
    ],
  },
  {
    situation: 'Wat is er na schooltijd voor leerlingen van het speciaal onderwijs?',
    answers: { audience: ['leerlingen-speciaal-onderwijs'], moment: ['na-schooltijd'] },
    expected: ['almere-playing-for-success', 'kerkrade-naschoolse-sport-speciaal-onderwijs'],
  },
  {
    situation:
      'Kinderen uit groep 8 kennen alleen het werk van hun ouders. Kan er iets in het weekend, met vrijwilligers?',
    answers: {
      audience: ['basisschoolleerlingen'],
      challenge: ['geen-beeld-van-later'],
      moment: ['weekend'],
      provider: ['vrijwilligers'],
    },
    expected: [
      'apeldoorn-kids-college',
      'breda-petje-af',
      'gouda-goudse-weekendschool',
      'hengelo-weekendschool-toppers-op-zondag',
    ],
  },
  {
    situation: 'Ouders van onze middelbare scholieren kunnen de laptop en het schoolreisje niet betalen.',
    answers: {
      audience: ['ouders'],
      sector: ['VO'],
      challenge: ['te-weinig-geld-voor-school'],
      form: ['financiele-hulp'],
    },
    expected: ['enschede-leergeld', 'leeuwarden-kindpakket', 'schiedam-hulp-bij-schoolkosten'],
  },
];
