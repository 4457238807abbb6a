import { periodInWords } from '../../language/dutch.ts';
import type {
  ArticleData,
  ChallengeData,
  CuratedListData,
  InterventionData,
} from '../../catalogue/schema.ts';
import { BODY } from '../entry-format.ts';
import { labelOf, type ChoiceLabels } from '../fields.ts';
import { dataOf, type CreateElement, type PreviewProps } from './decap.ts';

/** What is filled in so far: anything may be empty. */
type Draft<Data> = { [F in keyof Data]?: Data[F] | null };

/** Makes the previews of the folders, each with the parts of its page in the same order. */
export function previews(h: CreateElement, names: ChoiceLabels) {
  const parts = pageParts(h, names);
  return {
    interventies: interventionPreview(h, parts),
    kennis: articlePreview(h, parts),
    verzamelingen: curatedListPreview(h, parts),
    uitdagingen: challengePreview(h, parts),
  };
}

type PageParts = ReturnType<typeof pageParts>;

/** What the pages of several folders have in common. */
function pageParts(h: CreateElement, names: ChoiceLabels) {
  /** What the values of a field are called. */
  const named = (field: string, values: readonly string[] | null | undefined) =>
    (values ?? []).map((value) => labelOf(names, field, value));
  const title = (text: string | null | undefined) =>
    h('h1', { className: 'nl-heading nl-heading--level-1', key: 'title' }, text ?? 'Titel');
  const heading = (text: string) => h('h2', { className: 'nl-heading nl-heading--level-2' }, text);
  const paragraph = (text: string | null | undefined) => h('p', { className: 'nl-paragraph' }, text);
  const badges = (kind: string, texts: readonly string[]) =>
    h(
      'p',
      { className: 'badges' },
      ...texts.map((text) => h('span', { className: `nl-data-badge ${kind}`, key: text }, text)),
    );
  const head = (draft: Draft<Pick<ArticleData, 'title' | 'summary'> & { themes?: string[] }>) => [
    title(draft.title),
    h('p', { className: 'nl-paragraph nl-paragraph--lead', key: 'summary' }, draft.summary),
    badges('theme-badge', named('themes', draft.themes)),
  ];
  const list = (texts: readonly string[] | null | undefined) =>
    h('ul', null, ...(texts ?? []).map((text, index) => h('li', { key: index }, text)));
  const sourceList = ({ sources }: Draft<ArticleData | InterventionData>) =>
    list((sources ?? []).map(({ title, publisher }) => [title, publisher].filter(Boolean).join(', ')));
  return { named, title, heading, paragraph, badges, head, list, sourceList };
}

function articlePreview(h: CreateElement, { head, heading, sourceList }: PageParts) {
  return ({ entry, widgetFor }: PreviewProps) => {
    const draft = dataOf(entry) as Draft<ArticleData>;
    return h(
      'article',
      null,
      ...head(draft),
      h('div', { className: 'story' }, widgetFor(BODY), heading('Bronnen'), sourceList(draft)),
    );
  };
}

function challengePreview(h: CreateElement, { named, title, heading, paragraph, badges, list }: PageParts) {
  return ({ entry, widgetFor }: PreviewProps) => {
    const draft = dataOf(entry) as Draft<ChallengeData>;
    return h(
      'article',
      null,
      title(draft.title),
      badges('theme-badge', named('themes', draft.themes)),
      h(
        'div',
        { className: 'story' },
        heading('Wat zie je?'),
        list(draft.signs),
        widgetFor(BODY),
        heading('Factoren'),
        paragraph(named('factors', draft.factors).join(', ')),
        heading('Uit de kennisbank'),
        paragraph(draft.knowledge?.text),
      ),
    );
  };
}

function curatedListPreview(h: CreateElement, { head, heading, list }: PageParts) {
  return ({ entry, widgetFor }: PreviewProps) => {
    const draft = dataOf(entry) as Draft<CuratedListData>;
    return h(
      'article',
      null,
      ...head(draft),
      h(
        'div',
        { className: 'story' },
        widgetFor(BODY),
        heading('Zelf gekozen interventies'),
        list(draft.interventions),
      ),
    );
  };
}

function interventionPreview(h: CreateElement, parts: PageParts) {
  const { named, heading, paragraph, badges, head, sourceList } = parts;

  const whereAndForWhom = (draft: Draft<InterventionData>) =>
    h(
      'section',
      { className: 'panel' },
      h('h2', { className: 'panel__label' }, 'Voor wie en waar?'),
      paragraph(draft.targetGroup),
      badges('', named('sectors', draft.sectors)),
      paragraph((draft.municipalities ?? []).join(', ')),
    );

  const whomToAsk = ({ contact }: Draft<InterventionData>) =>
    h(
      'section',
      { className: 'panel panel--contact' },
      h('h2', { className: 'panel__label' }, 'Wie kun je vragen?'),
      h(
        'p',
        { className: 'panel__organisation' },
        [contact?.organisation, contact?.role].filter(Boolean).join(', '),
      ),
      ...[contact?.url, contact?.email, contact?.phone].map((way, index) => h('div', { key: index }, way)),
    );

  const factList = ({ organiser, partners, period, status, factors, concepts }: Draft<InterventionData>) => {
    const facts: [string, string | null | undefined][] = [
      ['Uitvoerder', organiser],
      ['Partners', (partners ?? []).join(' · ')],
      ['Periode', period?.start || period?.end ? periodInWords(period) : ''],
      ['Status', named('status', status ? [status] : [])[0]],
      ['Werkt aan', named('factors', factors).join(', ')],
      ['Begrippen', named('concepts', concepts).join(', ')],
    ];
    return h(
      'dl',
      { className: 'facts' },
      ...facts
        .filter(([, value]) => value)
        .map(([name, value]) => h('div', { key: name }, h('dt', null, name), h('dd', null, value))),
    );
  };

  return ({ entry, widgetFor }: PreviewProps) => {
    const draft = dataOf(entry) as Draft<InterventionData>;
    return h(
      'article',
      null,
      ...head(draft),
      whereAndForWhom(draft),
      whomToAsk(draft),
      h(
        'div',
        { className: 'story' },
        heading('Doel'),
        paragraph(draft.goal),
        widgetFor(BODY),
        heading('Gegevens'),
        factList(draft),
        heading('Bronnen'),
        sourceList(draft),
      ),
    );
  };
}
