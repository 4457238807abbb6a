import { schemaIssues } from '../schema-issues.ts';
import { isPlaceholder } from './placeholder.ts';
import type { ContentKinds } from '../../content/kinds.ts';
import { schemaOf, type ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { offsetOf } from '../../content/position.ts';

/**
 * The fields fit the schema of their kind. A list without any value could not be read: that is reported once, at the
 * list, and not at everything that refers to it. Values that are still to be filled in are left to the rule
 * placeholder.
 */
export const fields = (kinds: ContentKinds): Rule<ContentFile> => ({
  id: 'fields',
  lesson: {
    title: 'De velden kloppen',
    why: 'Aan de velden herkent de website om welke gemeente, sector en welk thema het gaat. Klopt een veld niet, dan is de interventie niet te vinden.',
    place: 'fields',
    wrong: 'themes: taalbevordering',
    right: 'themes:\n  - taalbevordering',
  },
  check: ({ kind, data, document, yamlPosition }) =>
    schemaIssues(schemaOf(kinds, kind), data)
      .filter(({ path, choices }) => choices?.length !== 0 && !isPlaceholder(document.getIn(path)))
      .map(({ path, about, problem, remedy }) => ({
        ...yamlPosition(offsetOf(document, path, about)),
        problem,
        remedy: about === 'field' && isOfInterventions(kinds, path) ? ONLY_INTERVENTIONS : remedy,
      })),
});

const ONLY_INTERVENTIONS = 'Dit veld is er alleen voor interventies. Haal het weg.';

/** Whether a field that a kind lacks is one that interventions have. */
const isOfInterventions = ({ folders }: ContentKinds, path: readonly (string | number)[]) =>
  path.length === 1 && Object.hasOwn(folders.interventies.shape, String(path[0]));
