/** Words that carry no topic, folded. */

/**
 * Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs that fit any topic: they also join the words of a name
 * ("hulp bij het huiswerk").
 */
const FUNCTION_WORDS = `aan aangaande aangezien achter al alle alleen alles als alsof altijd alvast amper andere andermans anders behalve
  bent bij bijna binnen blijkt bovendien buiten daar daaraan daarbij daardoor daarin daarmee daarna daarnet daarom
  daarop daarover daartoe daaruit daarvan daarvoor dan dankzij dat de degene degenen deze dezelfde die diegene dienen
  dit diverse door durft durven dus echt echter een eens eigenlijk elk elkaar elkaars elke en enige enkele er eraan
  erdoor erg ergens erin ermee ernaar erop erover ertoe eruit ervan ervoor even gauw gehad genoeg geweest gewone
  gewoon geworden haarzelf had hadden heb hebben hebt heeft heel hem hemzelf hen het hetzelfde hier hieraan hierbij
  hierin hiermee hierop hierover hiertoe hiervan hiervoor hoe hoefde hoeft hoeveel hoeven hoewel hun hunzelf ieder
  iedere iedereen ieders iemand iets ik immers in indien ineens is ja je jezelf jij jou jouw jullie kan kon konden kun
  kunnen kunt langs lijken lijkt m maar mag me mee meer meest meestal meeste men met meteen mezelf mij mijn mijzelf
  minder misschien mits mochten moest moet moeten mogen na naar naast nadat namelijk nauwelijks nergens niemand niet
  niets nog nogal nooit nu of ofschoon om omdat omstreeks ondanks onder ons onszelf onze ooit ook op opdat opeens
  opnieuw over overal overigens per redelijk rond rondom s schijnt sinds sommige soms steeds straks t te tegen
  tegenover telkens ten tenminste tenzij ter terwijl teveel tijdens toch toe toen tot totdat trouwens tussen u uit uw
  vaak vaker van vanaf vanuit vanwege veel verschillende via volgens voor voorbij voordat waar waaraan waarbij
  waardoor waarheen waarin waarmee waarnaar waarom waarop waarover waaruit waarvan waarvoor wanneer want waren was wat
  we weer wegens wel welk welke wellicht werd werden wie wij wil wilde wilden willen wilt word worden wordt wou zal ze
  zeer zeker zelf zelfs zich zichzelf zij zijn zo zoals zodat zodra zoiets zonder zou zouden zulk zulke the and to for`;

/** Words with which people ask ("hoe krijgen we", "wat kunnen we doen", "ik zoek een aanpak"), and what every entry is. */
const ASKING_WORDS = `doe doen doet blijf blijft blijven gaan gaat ga geef geeft geven geen goed goede graag gaf ging gingen
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

export const isFunctionWord = (word: string): boolean => FUNCTIONS.has(word);

export const isJoiningWord = (word: string): boolean => JOINING.has(word);

/** Whether the folded word says nothing about a topic by itself. */
export const isStopWord = (word: string): boolean => FUNCTIONS.has(word) || ASKING.has(word);
