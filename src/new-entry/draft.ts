import { join } from 'node:path';
import { select } from '@clack/prompts';
import { interventionSchema } from '../catalogue/schema.ts';
import { fieldsOf, type Field } from '../content/fields.ts';
import { readEntries } from '../content/read-entries.ts';
import { readVocabulary } from '../content/vocabulary.ts';
import { shownAnswer, type Answers } from './answers.ts';
import { ARROWS, ask, yesOrNo, type Interview } from './ask.ts';
import { inAskingOrder } from './asking-order.ts';
import { lookAlikes, type Comparable, type LookAlike } from './look-alikes.ts';
import { newFileOf, type NewFile } from './new-file.ts';
import { answered, say, Stopped, type Terminal } from './prompts/terminal.ts';
import { write } from './prompts/write.ts';

/**
 * The fields that are compared with what exists. Once one is answered, and the municipalities are known, the editor is
 * told what looks like it: the sooner, the less is typed in vain.
 */
const COMPARED: ReadonlySet<string> = new Set<keyof Comparable>([
  'title',
  'municipalities',
  'summary',
  'goal',
]);

/**
 * Asks for all fields and for the text, and lets the editor change answers until they are right.
 *
 * @param content The folder `content/`.
 * @throws Stopped when the editor stops.
 */
export async function draftEntry(content: string, interview: Interview): Promise<NewFile> {
  const { terminal } = interview;
  const fields = inAskingOrder(fieldsOf(interventionSchema(readVocabulary(content))));
  const answers: Record<string, unknown> = {};
  const warn = warnerOf(content, terminal);
  const askField = async (field: Field) => {
    answers[field.name] = await ask(field, interview, answers[field.name]);
    if (COMPARED.has(field.name) && answers.municipalities) await warn(answers);
  };

  say(welcome(fields), terminal);
  for (const field of fields) await askField(field);
  let approach = await askApproach('', terminal);

  for (;;) {
    const file = newFileOf({ answers, approach }, content);
    const lines = fields.map((field) => `${field.title}: ${shownAnswer(answers[field.name], field)}`);
    say(['Dit zijn je antwoorden.', ...lines, `Aanpak: ${approach || '–'}`].join('\n'), terminal);
    say(verdictOn(file, content), terminal);
    const change = await askWhatToChange(fields, terminal);
    if (change === NOTHING) return file;
    if (change === APPROACH) approach = await askApproach(approach, terminal);
    else await askField(change);
  }
}

const NOTHING = 'nothing';
const APPROACH = 'approach';

function askWhatToChange(fields: readonly Field[], terminal: Terminal) {
  return answered(
    select<Field | typeof NOTHING | typeof APPROACH>({
      ...terminal,
      message: `Klopt het zo? ${ARROWS}`,
      maxItems: 10,
      showInstructions: false,
      options: [
        { value: NOTHING, label: 'Ja, ga verder' },
        ...fields.map((field) => ({ value: field, label: `Verander: ${field.title}` })),
        { value: APPROACH, label: 'Verander: Aanpak' },
      ],
    }),
  );
}

function askApproach(current: string, terminal: Terminal): Promise<string> {
  return write(
    'Aanpak\nWat gebeurt er, stap voor stap: wie doet wat, hoe vaak en waar? Een eerste versie is genoeg. ' +
      'Je mag dit nu leeg laten: de controle wijst het dan aan.',
    current,
    terminal,
  );
}

function verdictOn({ path, faults, tips }: NewFile, content: string): string {
  const verdict =
    faults.length > 0 ? ['De controle wijst nog aan:', ...faults] : ['De controle vindt geen fouten.'];
  const advice = tips.length > 0 ? ['Tips van de controle:', ...tips] : [];
  return ['Dit wordt het bestand:', `  ${join(content, path)}`, ...verdict, ...advice].join('\n');
}

function welcome(fields: readonly Field[]): string {
  const needed = fields.filter(({ isRequired }) => isRequired).length;
  return [
    'Een nieuwe interventie toevoegen',
    `Je krijgt ${fields.length} vragen. ${needed} zijn nodig, de andere mag je overslaan. Daarna schrijf je de tekst.`,
    'Elk antwoord wordt meteen gecontroleerd. Aan het eind kun je alles nog veranderen.',
    'Stoppen kan altijd met Ctrl-C. Er wordt dan niets bewaard.',
  ].join('\n');
}

/** Gives what tells the editor of look-alikes, each of them once. It throws Stopped when the editor goes no further. */
function warnerOf(content: string, terminal: Terminal): (answers: Answers) => Promise<void> {
  const existing = readEntries(content, 'interventies');
  const told = new Set<string>();
  return async (answers) => {
    const found = lookAlikes(answers, existing).filter(({ slug }) => !told.has(slug));
    if (found.length === 0) return;
    for (const { slug } of found) told.add(slug);
    say(
      ['Let op: dit lijkt op wat er al is.', ...found.map((each) => described(each, content))].join('\n'),
      terminal,
    );
    const goesOn = await yesOrNo('Is jouw interventie een andere? Dan ga je door.', true, terminal);
    if (!goesOn) throw new Stopped();
  };
}

function described({ slug, title, municipalities, reason }: LookAlike, content: string): string {
  const path = join(content, 'interventies', `${slug}.mdx`);
  return `- ${title} (${municipalities.join(', ')}). Lijkt op: ${reason}.\n  ${path}`;
}
