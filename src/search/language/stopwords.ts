/** Words that carry no topic, folded. */

/** Articles, pronouns, prepositions, conjunctions, auxiliaries: they also join the words of a name ("hulp bij het huiswerk"). */
const FUNCTION_WORDS = `aan aangaande achter al alle alleen alles als altijd andere anders bent bij bijna binnen buiten daar
  daarbij daardoor daarna daarom dan dat de deze die dit dus door een eens en enkele er eraan erg ergens eruit ervoor even
  had hadden heb hebben hebt heeft heel hem hen het hier hierbij hoe hoeveel hun iemand iets ieder iedere iedereen ik
  in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt maar mag me mee meer men met mij mijn mijzelf minder
  moest moet moeten mogen na naar naast nadat niet niets nog nu of om omdat onder ons onze ook op over per rond sinds soms steeds
  te tegen ten ter terwijl tijdens toch toe toen tot tussen u uit uw vaak van vanaf vanuit veel via volgens voor voordat
  waar waarbij waardoor waarin waarom waarop wanneer want waren was wat we weer wel welk welke wie wij wil wilde wilden
  willen wilt word worden wordt werd werden zal ze zelf zeer zich zij zijn zo zoals zodat zonder zou zouden s t m
  the and of to for`;

/** Words with which people ask ("hoe krijgen we", "wat kunnen we doen", "ik zoek een aanpak"), and what every entry is. */
const ASKING_WORDS = `doe doen doet blijf blijft blijven gaan gaat ga geef geeft geven geen goed goede graag gaf ging
  krijg krijgen krijgt kreeg kregen lukt maak maakt maken nodig probeer staan staat vind vinden vindt weinig zit zitten zoek zoeken zoekt
  zorg zorgen zorgt tip tips idee ideeen voorbeeld voorbeelden aanpak aanpakken interventie interventies project projecten
  programma programmas gemeente gemeentes gemeenten provincie regio stad komen komt kom laat laten gebruik gebruiken vooral bijvoorbeeld`;

/** Articles and prepositions: a name may go on after them. */
const JOINING_WORDS = `aan achter bij binnen buiten de een en het in met na naar naast of om onder op over per rond te tegen ten
  ter tot tussen uit van voor zonder and for of the to`;

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const FUNCTIONS = asSet(FUNCTION_WORDS);
const ASKING = asSet(ASKING_WORDS);

const JOINING = asSet(JOINING_WORDS);

export const isJoiningWord = (word: string): boolean => JOINING.has(word);

export const isFunctionWord = (word: string): boolean => FUNCTIONS.has(word);

/** Whether the folded word says nothing about a topic by itself. */
export const isStopWord = (word: string): boolean => FUNCTIONS.has(word) || ASKING.has(word);
