import type { Intervention, Municipality } from '../../catalogue/model.ts';
import type { Message } from '../../site/mail-address.ts';

/** What is worth asking a peer: what it brings, what it takes, and what has been learnt. */
const QUESTIONS = [
  'Wat levert het leerlingen op, en hoe merken jullie dat?',
  'Wat heb je nodig om te beginnen: mensen, tijd en geld?',
  'Wat zou je een volgende keer anders doen?',
] as const;

/**
 * A question about an intervention to the organisation behind it, with three questions that are worth asking a peer:
 * what it brings, what it takes, and what has been learnt. They fit an intervention that is planned or has ended.
 *
 * @param address Web address of the intervention's page.
 * @param forwardTo The organisation behind it, when the message goes to someone else.
 */
export function questionAbout(
  { title, municipalities, status }: Pick<Intervention, 'title' | 'municipalities' | 'status'>,
  address: string,
  forwardTo?: string,
): Message {
  const [place = ''] = municipalities;
  const forward = forwardTo ? `\n\nGaan jullie er niet zelf over? Stuur dit dan door naar ${forwardTo}.` : '';
  return {
    subject: `Vraag over ${title}`,
    text: messageText(
      `In de Interventiebank las ik over "${title}" (${place}). Wij denken na over iets wat hierop lijkt. Mag ik je drie vragen stellen?`,
      [
        status === 'gepland' ? 'Wat willen jullie bereiken, en hoe gaan jullie dat merken?' : QUESTIONS[0],
        QUESTIONS[1],
        status === 'afgerond' ? 'Waarom is het gestopt, en wat is ervan gebleven?' : QUESTIONS[2],
      ],
      `Het gaat over: ${address}${forward}`,
    ),
  };
}

/**
 * One question to all the organisations behind several interventions, which do not see of each other that they are asked.
 *
 * @param entries Each with the web address of its page.
 */
export function questionToSeveral(
  entries: readonly (Pick<Intervention, 'title' | 'municipalities'> & { address: string })[],
): Message {
  const items = entries.map(
    ({ title, municipalities: [place = ''], address }) => `- ${title} (${place}): ${address}`,
  );
  return {
    subject: 'Vraag over jullie aanpak in de Interventiebank',
    text: messageText(
      'In de Interventiebank las ik over jullie aanpak. Wij denken na over iets wat hierop lijkt. Ik stel dezelfde vragen aan een paar andere organisaties. Mag ik je drie vragen stellen?',
      QUESTIONS,
      `Het gaat over één van deze interventies:\n${items.join('\n')}`,
    ),
  };
}

/**
 * A question to a municipality about what it does for equal opportunities.
 *
 * @param address Web address of the municipality's page.
 */
export function questionTo({ name }: Pick<Municipality, 'name'>, address: string): Message {
  return {
    subject: `Vraag over gelijke kansen in ${name}`,
    text: messageText(
      `In de Interventiebank keek ik naar de gemeente ${name}. Kun je mij in contact brengen met wie bij jullie gaat over gelijke kansen in het onderwijs? Ik heb drie vragen:`,
      [
        'Wat doen jullie voor gelijke kansen, en wat werkt het best?',
        'Met welke scholen en organisaties werken jullie samen?',
        QUESTIONS[2],
      ],
      `Ik keek op: ${address}`,
    ),
  };
}

function messageText(opening: string, questions: readonly string[], reference: string): string {
  return [
    'Beste collega,',
    `Ik ben [je naam] en ik werk bij [je school, organisatie of gemeente]. ${opening}`,
    questions.map((question, index) => `${index + 1}. ${question}`).join('\n'),
    'Bellen mag ook. Alvast bedankt!',
    'Vriendelijke groet,\n[je naam]\n[je telefoonnummer]',
    reference,
  ].join('\n\n');
}
