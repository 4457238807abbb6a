/** What wants work in the catalogue, as sections for who does it: each with its words and its entries. */
import {
  FEW_FACTS,
  MAINTENANCE_TASKS,
  THIN_TEXT,
  type MaintenanceItem,
  type MaintenanceTask,
} from '../../catalogue/quality/maintenance.ts';
import { YEARS_BETWEEN_CHECKS } from '../../catalogue/quality/old-check.ts';
import { isFileLink } from '../../site/addresses.ts';

/** Entries that want so many things are where a visitor does best to begin. */
const MANY_TASKS = 3;

interface MaintenanceSection {
  /** What all its entries want; none for the section of those that want most. */
  task?: MaintenanceTask;
  /** Its place in addresses. */
  id: string;
  heading: string;
  /** What its entries lack, and what to do about it. */
  help: string;
  items: readonly MaintenanceItem[];
}

interface TaskWords {
  id: string;
  heading: string;
  name: string;
  /** What is wrong, or not there. */
  lack: string;
  /** What to do about it. */
  advice: string;
}

const WORDS: Record<MaintenanceTask, TaskWords> = {
  verify: {
    id: 'uitzoeken',
    heading: 'Nog uitzoeken',
    name: 'nog iets uit te zoeken',
    lack: 'Bronnen spreken elkaar tegen of lopen achter.',
    advice: 'Zoek het na, verbeter de interventie en haal het punt weg bij ‘Nog uitzoeken’.',
  },
  status: {
    id: 'status',
    heading: 'Status klopt misschien niet meer',
    name: 'een oude status',
    lack: 'De status of de tekst past niet bij de jaren: het loopt of is gepland, maar de jaren zijn voorbij, of de tekst noemt een einde dat niet bij de periode staat.',
    advice: 'Kijk in de bronnen hoe het nu is.',
  },
  result: {
    id: 'resultaat',
    heading: 'Nog geen resultaat',
    name: 'geen resultaat',
    lack: 'Er staat niet bij wat het opleverde.',
    advice:
      'Zoek in de bronnen of daar iets over bekend is. Zet dat onder een kop Resultaten. Vind je niets? Laat het dan zo: verzin niets.',
  },
  practice: {
    id: 'werkwijze',
    heading: 'Weinig bekend over hoe het werkt',
    name: 'weinig bekend over hoe het werkt',
    lack: `Minder dan ${FEW_FACTS} feiten bij Zo werkt het.`,
    advice: 'Wie doet het, voor wie, wanneer, hoe vaak, en wat kost het? Vul aan wat in een bron staat.',
  },
  text: {
    id: 'tekst',
    heading: 'Korte tekst',
    name: 'korte tekst',
    lack: `Minder dan ${THIN_TEXT} woorden.`,
    advice: 'Vertel stap voor stap wat er gebeurt: wie doet wat, hoe vaak en hoe lang?',
  },
  check: {
    id: 'controle',
    heading: 'Lang niet gecontroleerd',
    name: 'lang niet gecontroleerd',
    lack: `Meer dan ${YEARS_BETWEEN_CHECKS} jaar geleden, of nog nooit.`,
    advice: 'Open de bronnen, kijk of alles nog klopt en vul de dag van vandaag in als controledatum.',
  },
  contact: {
    id: 'contact',
    heading: 'Contact zonder adres',
    name: 'contact zonder adres',
    lack: 'Er staat een organisatie bij, maar geen website, e-mailadres of telefoonnummer.',
    advice: 'Zoek het algemene adres op. Nooit dat van een persoon.',
  },
  contactCheck: {
    id: 'contact-nakijken',
    heading: 'Contact nakijken',
    name: 'contact nakijken',
    lack: 'Meer dan een jaar geleden.',
    advice:
      'Kijk of de website, het e-mailadres en het telefoonnummer nog kloppen, en of de organisatie er nog over gaat. Kijk meteen ook naar de bronnen, en vul de dag van vandaag in als controledatum.',
  },
  source: {
    id: 'bron',
    heading: 'Bron zonder webadres',
    name: 'bron zonder webadres',
    lack: 'Bij een bron staat niet waar die op internet staat.',
    advice: 'Zoek het op. Niet elke bron heeft een webadres: dan kun je hem laten zoals hij is.',
  },
};

/** What a task is called in a sentence. */
export const taskName = (task: MaintenanceTask): string => WORDS[task].name;

/**
 * The sections that have entries: first that of the entries that want most.
 *
 * @param maintenance The entries that want something, as `maintenanceOf` gives them.
 * @param withAdvice Whether they say what to do: only where one can send it.
 */
export function maintenanceSections(
  maintenance: readonly MaintenanceItem[],
  withAdvice: boolean,
): MaintenanceSection[] {
  const most: MaintenanceSection = {
    id: 'begin',
    heading: 'Begin hier',
    help: 'Bij deze interventies is het meeste te doen.',
    items: maintenance.filter(({ tasks }) => tasks.length >= MANY_TASKS),
  };
  const byTask = MAINTENANCE_TASKS.map((task): MaintenanceSection => {
    const { id, heading, lack, advice } = WORDS[task];
    const help = withAdvice ? `${lack} ${advice}` : lack;
    return { task, id, heading, help, items: maintenance.filter(({ tasks }) => tasks.includes(task)) };
  });
  return [most, ...byTask].filter(({ items }) => items.length > 0);
}

/** What the link says that leads to where one can change an entry. */
export const editLabel = (href: string): string => (isFileLink(href) ? 'Download' : 'Bewerk');
