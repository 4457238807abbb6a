import { periodInWords } from '../../components/intervention/in-words.ts';
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
  const named = (field: string, values: readonly string[] | null | undefined) =>
    (values ?? []).map((value) => labelOf(names, field, value));
  const heading = (text: string) => h('h2', { className: 'nl-heading nl-heading--level-2' }, text);
  const badges = (kind: string, texts: readonly string[]) =>
    h(
      'p',
      { className: 'badges' },
      ...texts.map((text) => h('span', { className: `nl-data-badge ${kind}`, key: text }, text)),
    );

  const head = ({
    title,
    summary,
    themes,
  }: Draft<Pick<ArticleData, 'title' | 'summary'> & { themes?: string[] }>) => [
    h('h1', { className: 'nl-heading nl-heading--level-1', key: 'title' }, title ?? 'Titel'),
    h('p', { className: 'nl-paragraph nl-paragraph--lead', key: 'summary' }, summary),
    badges('theme-badge', named('themes', themes)),
  ];
  const sourceList = ({ sources }: Draft<ArticleData | InterventionData>) =>
    h(
      'ul',
      null,
      ...(sources ?? []).map(({ title, publisher }, index) =>
        h('li', { key: index }, [title, publisher].filter(Boolean).join(', ')),
      ),
    );

  const kennis = ({ entry, widgetFor }: PreviewProps) => {
    const draft = dataOf(entry) as Draft<ArticleData>;
    return h(
      'article',
      null,
      ...head(draft),
      h('div', { className: 'story' }, widgetFor(BODY), heading('Bronnen'), sourceList(draft)),
    );
  };

  const uitdagingen = ({ entry, widgetFor }: PreviewProps) => {
    const { title, signs, themes, factors, knowledge } = dataOf(entry) as Draft<ChallengeData>;
    return h(
      'article',
      null,
      h('h1', { className: 'nl-heading nl-heading--level-1' }, title ?? 'Titel'),
      badges('theme-badge', named('themes', themes)),
      h(
        'div',
        { className: 'story' },
        heading('Wat zie je?'),
        h('ul', null, ...(signs ?? []).map((sign, index) => h('li', { key: index }, sign))),
        widgetFor(BODY),
        heading('Factoren'),
        h('p', { className: 'nl-paragraph' }, named('factors', factors).join(', ')),
        heading('Uit de kennisbank'),
        h('p', { className: 'nl-paragraph' }, knowledge?.text),
      ),
    );
  };

  const interventies = ({ entry, widgetFor }: PreviewProps) => {
    const draft = dataOf(entry) as Draft<InterventionData>;
    const { contact, period, partners } = draft;
    const facts: [string, string | null | undefined][] = [
      ['Uitvoerder', draft.organiser],
      ['Partners', (partners ?? []).join(' · ')],
      ['Periode', period?.start || period?.end ? periodInWords(period) : ''],
      ['Status', named('status', draft.status ? [draft.status] : [])[0]],
      ['Werkt aan', named('factors', draft.factors).join(', ')],
    ];
    return h(
      'article',
      null,
      ...head(draft),
      h(
        'section',
        { className: 'panel' },
        h('h2', { className: 'panel__label' }, 'Voor wie en waar?'),
        h('p', { className: 'nl-paragraph' }, draft.targetGroup),
        badges('', named('sectors', draft.sectors)),
        h('p', { className: 'nl-paragraph' }, (draft.municipalities ?? []).join(', ')),
      ),
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
      ),
      h(
        'div',
        { className: 'story' },
        heading('Doel'),
        h('p', { className: 'nl-paragraph' }, draft.goal),
        widgetFor(BODY),
        heading('Gegevens'),
        h(
          'dl',
          { className: 'facts' },
          ...facts
            .filter(([, value]) => value)
            .map(([name, value]) => h('div', { key: name }, h('dt', null, name), h('dd', null, value))),
        ),
        heading('Bronnen'),
        sourceList(draft),
      ),
    );
  };

  const verzamelingen = ({ entry, widgetFor }: PreviewProps) => {
    const draft = dataOf(entry) as Draft<CuratedListData>;
    const { interventions } = draft;
    return h(
      'article',
      null,
      ...head(draft),
      h(
        'div',
        { className: 'story' },
        widgetFor(BODY),
        heading('Zelf gekozen interventies'),
        h('ul', null, ...(interventions ?? []).map((slug) => h('li', { key: slug }, slug))),
      ),
    );
  };

  return { interventies, kennis, verzamelingen, uitdagingen };
}
