/**
 * A light Dutch stemmer. Unlike Snowball's it undoes the spelling of open and closed syllables
 * (scholen → school, lezen → lees, lessen → les), so that the stem of a plural or an infinitive is the word itself
 * and can be found back inside compounds (voorlezen → voorlees, as in voorleesvrijwilliger).
 */

const VOWEL = /[aeiouy]/;

/** Words whose ending is part of the word, or whose plural follows no rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kinderen: 'kind',
    kinder: 'kind',
    kids: 'kind',
    maatje: 'maatje',
    maatjes: 'maatje',
    meisje: 'meisje',
    meisjes: 'meisje',
    jongeren: 'jonger',
    eten: 'eet',
    ging: 'ga',
    leden: 'lid',
    steden: 'stad',
    schepen: 'schip',
    ouderen: 'oudere',
    oudere: 'oudere',
    samen: 'samen',
    spelling: 'spelling',
    leven: 'leven',
    lager: 'laag',
    musea: 'museum',
    centra: 'centrum',
  }),
);

/** Endings after which Dutch makes its plural with -s; other words that end in s keep it (klas, les, kans, advies). */
const PLURAL_S =
  /(?:aa|eu|oo|[oau]|[^aeiouy]i)rs$|(?:o[nmp]|u[mb]|a[mp]|it|ek|ing|nt|ct|rk|[mcb]a|i?o|ini|aby|obby)s$/;
/** The same after an unstressed syllable (ouders, middelen), which needs another before it (not mens). */
const PLURAL_UNSTRESSED_S = /[aeiouy].*e[rlnm]s$/;

/** Plurals of words that end in -e (coaches, stages, families), and words that only look like them. */
const PLURAL_ES = /^.{2,}(?:g|ch|i|y)es$/;
const ENDS_IN_ES = /(?:advies|precies|proces)$/;

/** Plurals of words in -or: mentoren, coordinatoren. */
const PLURAL_OREN = /[aeiou].*[td]oren$/;

/** The stem of a normalised word; a word of three letters or fewer, or with a digit, is its own stem. */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || /\d/.test(word)) return word;
  return unvoice(withoutEnding(word));
}

function withoutEnding(word: string): string {
  switch (word.at(-1)) {
    case 'n':
      return withoutN(word);
    case 'g':
      return withoutIng(word) ?? word;
    case 'e':
      return withoutE(word);
    case 's':
      return withoutS(word);
    default:
      return word;
  }
}

/** Plurals and infinitives. */
function withoutN(word: string): string {
  if (word.endsWith('heden') && long(word.slice(0, -5))) return `${word.slice(0, -5)}heid`;
  if (word.endsWith('ingen')) return withoutIng(word.slice(0, -2)) ?? word.slice(0, -2);
  if (PLURAL_OREN.test(word)) return word.slice(0, -2);
  if (word.endsWith('eren') && long(word.slice(0, -4))) return `${word.slice(0, -4)}eer`;
  if (word.endsWith('ieen')) return word.slice(0, -2);
  return word.endsWith('en') && long(word.slice(0, -2)) ? closed(word.slice(0, -2)) : word;
}

/** Nouns made of verbs: what is left is spelled as the verb's stem. */
function withoutIng(word: string): string | undefined {
  if (!word.endsWith('ing') || !long(word.slice(0, -3))) return undefined;
  return verbal(word.slice(0, -3), 'ing');
}

function withoutE(word: string): string {
  if (word.endsWith('je') && long(word.slice(0, -2))) return diminutiveBase(word);
  const rest = word.slice(0, -1);
  return long(rest) && !/[aeiou]$/.test(rest) ? closed(rest) : word;
}

function withoutS(word: string): string {
  if (word.endsWith('jes') && long(word.slice(0, -3))) return diminutiveBase(word.slice(0, -1));
  if (PLURAL_ES.test(word) && !ENDS_IN_ES.test(word)) return withoutEnding(word.slice(0, -1));
  const isPlural = word.length > 4 && (PLURAL_S.test(word) || PLURAL_UNSTRESSED_S.test(word));
  return isPlural ? word.slice(0, -1) : word;
}

/** Whether what is left is a word by itself: three letters or more, with a vowel. */
function long(rest: string | undefined): boolean {
  return rest !== undefined && rest.length >= 3 && VOWEL.test(rest);
}

/** -ing comes off a verb (begeleiding → begeleid), not from leerling, koning or woning. */
function verbal(rest: string, ending: string): string {
  if (/(?:l|k|n)$/.test(rest) && !/(?:ll|kk|nn|el|eel|aal)$/.test(rest)) return rest + ending;
  if (rest.length < 4) return rest + ending;
  return closed(rest);
}

function diminutiveBase(singular: string): string {
  if (/[^aeiou]etje$/.test(singular)) return closed(singular.slice(0, -4));
  if (/mpje$/.test(singular)) return singular.slice(0, -3);
  if (/(?:[aeiou]{2}|[lnrwj])tje$/.test(singular)) {
    const base = singular.slice(0, -3);
    return /^maa$|^laa$|^boo$|^straa$/.test(base) ? `${base}t` : base;
  }
  return singular.slice(0, -2);
}

/** What -en or -e leaves, spelled as a word: a double consonant becomes single, an open vowel double. */
function closed(rest: string): string {
  const last = rest.slice(-1);
  if (VOWEL.test(last)) return rest;
  if (last === rest.slice(-2, -1)) return rest.slice(0, -1);
  const open = /^(.*?)([aeou])([bcdfgklmnprstvz])$/.exec(rest);
  if (!open) return rest;
  const [, before = '', vowel = '', consonant = ''] = open;
  if (VOWEL.test(before.slice(-1))) return rest;
  const unstressed = vowel === 'e' && VOWEL.test(before) && /[lmnrd]/.test(consonant);
  return unstressed ? rest : before + vowel + vowel + consonant;
}

/** Final v and z are written f and s in a word of their own (lez- → lees, brev- → brief). */
function unvoice(stemmed: string): string {
  return stemmed.replace(/v$/, 'f').replace(/z$/, 's');
}
