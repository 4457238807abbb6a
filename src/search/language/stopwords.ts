/**
 * Words that carry no topic: articles, pronouns, prepositions, auxiliaries, and the words with which people ask
 * ("hoe krijgen we", "wat kunnen we doen", "ik zoek"). Folded.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `aan aangaande achter al alle alleen alles als altijd andere anders bent bij bijna bijvoorbeeld binnen blijf blijft
  blijven boven buiten daar daarbij daardoor daarna daarom dan dat de deze die dit doe doen doet door dus een eens één
  en enkele er eraan erg ergens eruit ervoor even gaan gaat ga geef geeft geen geven goed goede graag gaf ging haar had
  hadden heb hebben hebt heeft heel hem hen het hier hierbij hoe hoeveel hun iemand iets ieder iedere iedereen ik in
  is ja je jij jou jouw jullie kan kon konden krijg krijgen krijgt kreeg kregen kun kunnen kunt lukt maar maak maakt maken mag me mee meer men met mij mijn
  mijzelf minder moest moet moeten mogen na naar naast nadat niet niets nog nodig nu of om omdat onder ons onze ook op
  over per probeer rond sinds soms staan staat steeds te tegen ten ter terwijl tijdens toch toe toen tot tussen u uit
  uw vaak van vanaf vanuit veel via vind vinden vindt volgens voor vooral vooraf voordat waar waarbij waardoor waarin waarom waarop
  wanneer want waren was wat weer wel welk welke wie wij wil wilde wilden willen wilt we weinig word worden wordt werd werden zal ze zelf
  zeer zich zij zijn zit zitten zo zoals zodat zoek zoeken zoekt zonder zorg zorgen zorgt zou zouden tips tip idee ideeen
  voorbeeld voorbeelden aanpak aanpakken interventie interventies project projecten programma programmas
  gemeente gemeentes gemeenten provincie regio stad komen komt kom laat laten wordt gebruik gebruiken s t m
  the and of to for in`
    .split(/\s+/)
    .map((word) => word.normalize('NFD').replace(/\p{Diacritic}/gu, '')),
);

/** Whether the folded word says nothing about a topic. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
