import type { z } from 'zod';
import { schemaIssues } from '../../lint/schema-issues.ts';
import { partOf } from '../../content/schema-parts.ts';
import { asWritten } from '../entry-format.ts';
import type { Control, ControlClass, Decap, Immutable } from './decap.ts';

/** The widgets in which something is typed or chosen; those with other fields inside validate nothing themselves. */
const WIDGETS = ['string', 'text', 'number', 'datetime', 'select'] as const;

/**
 * Validates what is filled in by the schema, so that the form refuses what the checker would, in the same words.
 *
 * @param schemaOf Gives the schema of the entries of a collection, by its name.
 */
export function validateWidgets(cms: Decap, schemaOf: (collection: string) => z.ZodType): void {
  for (const name of WIDGETS) {
    const widget = cms.getWidget(name);
    if (!widget) throw new Error(`Decap CMS has no widget called ${name}.`);
    const { control, preview, schema } = widget;
    cms.registerWidget(name, validated(control, schemaOf), preview, schema);
  }
  const list = cms.getWidget('list');
  if (!list) throw new Error('Decap CMS has no widget called list.');
  cms.registerWidget('list', requiring(list.control), list.preview, list.schema);
}

/** The list of Decap asks whether it is filled in, and forgets the answer when it then finds its size to be right. */
function requiring(control: ControlClass): ControlClass {
  return class extends control {
    constructor(props: Control['props']) {
      super(props);
      const { validateSize } = this;
      this.validateSize = () => {
        const { value, field, parentIds, t } = this.props;
        const isEmpty = !isImmutable(value) || (value.toJS() as unknown[]).length === 0;
        if (!field.get('required') || !isEmpty) return validateSize?.call(this) ?? [];
        const message = t('editor.editorControlPane.widget.required', { fieldLabel: field.get('label') });
        return [{ type: 'PRESENCE', parentIds, message }];
      };
    }
  };
}

function validated(control: ControlClass, schemaOf: (collection: string) => z.ZodType): ControlClass {
  return class extends control {
    constructor(props: Control['props']) {
      super(props);
      this.isValid = () => {
        const { value, field, collection, parentIds } = this.props;
        const path = field.get('path') as Immutable | undefined;
        const whole = schemaOf(String(collection.get('name')));
        const schema = path && partOf(whole, path.toJS() as string[]);
        if (!schema) return true;
        const filledIn = asWritten(schema, isImmutable(value) ? value.toJS() : value);
        // Whether it may be empty is asked elsewhere.
        const isEmpty = Array.isArray(filledIn) ? filledIn.length === 0 : (filledIn ?? '') === '';
        if (isEmpty) return true;
        const [first] = schemaIssues(schema, filledIn);
        if (!first) return true;
        return { error: { type: 'CUSTOM', parentIds, message: `${first.problem} ${first.remedy}` } };
      };
    }
  };
}

function isImmutable(value: unknown): value is Immutable {
  return typeof value === 'object' && value !== null && 'toJS' in value;
}
