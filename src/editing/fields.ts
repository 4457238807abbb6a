/** The fields of a kind of content as an editor meets them, read from its JSON Schema: see `json-schema.ts`. */

/** One field, with the names and hints of the schema. */
export interface Field {
  /** The key in the file; `contact.url` for a key within another. */
  key: string;
  title: string;
  description: string;
  required: boolean;
  /** What one can choose from. */
  options?: readonly string[];
  /** Whether it holds a list. */
  many: boolean;
  /** The most characters that a text may have. */
  longest?: number;
  /** The fields of each item, where it holds a list of objects. */
  parts?: readonly Field[];
}

/** As much of JSON Schema as the schemas of this project use. */
interface Schema {
  type?: string;
  title?: string;
  description?: string;
  enum?: readonly string[];
  maxLength?: number;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
}

/** The fields of an object, in its order. An object within it gives the fields that it holds, not one of its own. */
export function fieldsOf({ properties = {}, required = [] }: Schema): Field[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const isRequired = required.includes(key);
    if (!field.properties) return [asField(key, field, isRequired)];
    return fieldsOf(field).map((inner) => ({
      ...inner,
      key: `${key}.${inner.key}`,
      title: `${field.title ?? key}: ${inner.title.toLowerCase()}`,
      required: isRequired && inner.required,
    }));
  });
}

function asField(key: string, schema: Schema, required: boolean): Field {
  const value = schema.items ?? schema;
  return {
    key,
    title: schema.title ?? key,
    description: schema.description ?? '',
    required,
    many: schema.type === 'array',
    ...(value.enum && { options: value.enum }),
    ...(value.maxLength !== undefined && { longest: value.maxLength }),
    ...(value.properties && { parts: fieldsOf(value) }),
  };
}
