/**
 * A light Dutch stemmer. Unlike Snowball's it undoes the spelling of open and closed syllables
 * (scholen → school, lezen → lees, lessen → les), so that the stem of a plural or an infinitive is the word itself
 * and can be found back inside compounds (voorlezen → voorlees, as in voorleesvrijwilliger).
 */

const VOWEL = /[aeiouy]/;

/** Words whose ending is part of the word, or whose plural follows no rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  kinder: 'kind',
  kids: 'kind',
  maatje: 'maatje',
  maatjes: 'maatje',
  meisje: 'meisje',
  meisjes: 'meisje',
  jongeren: 'jonger',
  jongere: 'jonger',
  eten: 'eet',
  ging: 'ga',
  leden: 'lid',
  steden: 'stad',
  schepen: 'schip',
  thuis: 'thuis',
  ouderen: 'oudere',
  oudere: 'oudere',
  samen: 'samen',
  leven: 'leven',
  gezin: 'gezin',
  lager: 'laag',
  extra: 'extra',
  kansen: 'kans',
  les: 'les',
  klas: 'klas',
  bus: 'bus',
  basis: 'basis',
  wijk: 'wijk',
  musea: 'museum',
  centra: 'centrum',
};

/** Endings after which Dutch makes its plural with -s; other words that end in s keep it (klas, les, kans, advies). */
const PLURAL_S =
  /^(.*[aeiouy].*(?:er|el|en|em)|.{2,}(?:aar|eur|oor|or|ar|on|om|um|ub|am|op|ap|it|ek|ing|nt|ct|rk|ma|ca|ba|io|oto|eo|ini|aby|obby))s$/;

/** The stem of a folded word; a word of three letters or fewer, or with a digit, is its own stem. */
export function stem(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || /\d/.test(word)) return word;
  return unvoice(withoutEnding(word));
}

function withoutEnding(word: string): string {
  let match: RegExpExecArray | null;
  if ((match = /^(.*)heden$/.exec(word)) && long(match[1])) return `${match[1]}heid`;
  if ((match = /^(.+)(?:etje|tje|pje|je)s?$/.exec(word)) && long(match[1])) return diminutiveBase(word);
  if ((match = /^(.+)ingen$/.exec(word)) && long(match[1])) return verbal(match[1] as string, 'ing');
  if ((match = /^(.+)ing$/.exec(word)) && long(match[1])) return verbal(match[1] as string, 'ing');
  if ((match = /^(.+)ers$/.exec(word)) && long(match[1])) return `${match[1]}er`;
  if (/[aeiou].*[td]oren$/.test(word)) return word.slice(0, -2);
  if ((match = /^(.+)eren$/.exec(word)) && long(match[1])) return `${match[1]}eer`;
  if ((match = /^(.+[^aeiou])iën$/.exec(word))) return `${match[1]}ie`;
  if ((match = /^(.+i)een$/.exec(word))) return `${match[1]}e`;
  if ((match = /^(.+)en$/.exec(word)) && long(match[1])) return closed(match[1] as string);
  if ((match = /^(.+)e$/.exec(word)) && long(match[1]) && !/[aeiou]$/.test(match[1] as string))
    return closed(match[1] as string);
  if (
    (match = /^(.+(?:g|ch|i|y)e)s$/.exec(word)) &&
    long(match[1]) &&
    !/(?:advies|precies|proces)$/.test(word)
  )
    return withoutEnding(match[1] as string);
  if ((match = PLURAL_S.exec(word))) return match[1] as string;
  return word;
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

function diminutiveBase(word: string): string {
  const singular = word.replace(/s$/, '');
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
