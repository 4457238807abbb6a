/** Words that carry no topic, normalised. */

/** Articles and prepositions: a name may go on after them. */
const JOINING_WORDS = `aan achter bij binnen buiten de een en het in met na naar naast of om onder op over per rond te tegen ten
  ter tot tussen uit van voor zonder and for of the to`;

/**
 * Pronouns, conjunctions, auxiliaries, adverbs that fit any topic. They and the joining words are left out of the names of concepts
 * ("hulp bij het huiswerk" is "huiswerkhulp").
 */
const FUNCTION_WORDS = `al alle alleen alles als altijd amper andere anders behalve bent bijna dan dat deze dezelfde die dit door dus echt
  eens eigenlijk elk elkaar elke enige enkele erg ergens even gehad genoeg geweest gewone gewoon geworden had hadden
  heb hebben hebt heeft heel hem hen hoe hoeft hoeveel hoeven hun ieder iedere iedereen iemand iets ik is ja je jij
  jou jouw jullie kan kon konden kun kunnen kunt lijkt m maar mag me mee meer meest meestal meeste men mij mijn
  mijzelf minder misschien moest moet moeten mogen nadat nergens niemand niet niets nog nogal nooit nu omdat ons onze
  ooit ook opnieuw overal rondom s sinds sommige soms steeds t terwijl teveel tijdens toch toe toen u uw vaak vaker
  vanaf vanuit veel verschillende via volgens voordat wanneer want waren was wat we weer wel welk welke werd werden
  wie wij wil wilde wilden willen wilt word worden wordt zal ze zeer zeker zelf zelfs zich zij zijn zo zoals zodat zou
  zouden`;

/** Pronominal adverbs: "eraan", "daarvoor", "waarmee". */
const PRONOMINAL = /^(?:daar|er|hier|waar)(?:aan|bij|door|in|mee|na|om|op|over|uit|van|voor)?$/;

/** Words with which people ask ("hoe krijgen we", "wat kunnen we doen", "ik zoek een aanpak"), and what every entry is. */
const ASKING_WORDS = `doe doen doet blijf blijft blijven gaan gaat ga geef geeft geven geen goed goede graag gaf ging gingen
  krijg krijgen krijgt kreeg kregen lukt maak maakt maken nodig probeer staan staat vind vinden vindt weinig zit zitten zoek zoeken zoekt
  zorg zorgen zorgt tip tips idee ideeen voorbeeld voorbeelden aanpak aanpakken interventie interventies project projecten initiatief initiatieven
  programma programmas gemeente gemeentes gemeenten provincie regio stad komen komt kom laat laten gebruik gebruiken vooral bijvoorbeeld
  regelen regelt geregeld anderen beter deden gedaan help besteden`;

/** Words with which people complain, greet and thank: around a topic, and none. */
const SPEECH_WORDS = `niks nauwelijks lastig lastige stom snapt lukken leuks beste geachte groet groeten vriendelijke alvast
  bedankt dank hallo hoi`;

/** English words with which people ask. Dutch words that are written the same are not among them. */
const ENGLISH_WORDS = `a an are at be can could does from get has have how i it my our she their there they this what where which who why with
  you your`;

/** The words of a list, separated by spaces or line breaks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const ARTICLES = wordSet('de het een');
const JOINING = wordSet(JOINING_WORDS);
const FUNCTIONS = wordSet(`${FUNCTION_WORDS} ${JOINING_WORDS}`);
const ASKING = wordSet(`${ASKING_WORDS} ${SPEECH_WORDS} ${ENGLISH_WORDS}`);

export const isFunctionWord = (word: string): boolean => FUNCTIONS.has(word) || PRONOMINAL.test(word);

export const isArticle = (word: string): boolean => ARTICLES.has(word);

export const isJoiningWord = (word: string): boolean => JOINING.has(word);

/** Whether the normalised word says nothing about a topic by itself. */
export const isStopWord = (word: string): boolean => isFunctionWord(word) || ASKING.has(word);
