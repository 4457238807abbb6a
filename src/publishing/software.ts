/** The packages that the site is made with and that its pages load: as a bill of materials, and with their licences. */

/** A package as the lock file of npm has it. @see https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
interface LockedPackage {
  version?: string;
  license?: string;
  /** `sha512-` and the checksum in Base64. */
  integrity?: string;
  dev?: boolean;
  /** A computer has only the optional packages that are made for it. */
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface LockFile {
  name: string;
  version: string;
  /** By their folder, from that of the project, which is the empty one. */
  packages: Record<string, LockedPackage>;
}

/** One of the packages. */
interface SoftwarePart {
  /** Its folder, from that of the project. */
  folder: string;
  name: string;
  version: string;
  /** As an expression of SPDX: `MIT`. */
  licence: string;
  sha512: string | undefined;
  isOptional: boolean;
  /** Folders of the packages that it needs. */
  needs: readonly string[];
}

const MODULES = 'node_modules/';
/** Only needed to make the letters that pages load; these are files of the project. */
const LETTERS = `${MODULES}@fontsource-variable/`;

/** All packages but those that only test or check, by name and version. */
export function softwareIn({ packages }: LockFile): SoftwarePart[] {
  const isUsed = ([folder, { dev = false, link = false }]: [string, LockedPackage]) =>
    folder.startsWith(MODULES) && !link && (!dev || folder.startsWith(LETTERS));
  const used = new Map(Object.entries(packages).filter(isUsed));
  return [...used]
    .map(([folder, locked]): SoftwarePart => {
      const { version = '', license = '', integrity, optional = false, devOptional = false } = locked;
      const names = Object.keys({ ...locked.dependencies, ...locked.optionalDependencies });
      return {
        folder,
        name: folder.slice(folder.lastIndexOf(MODULES) + MODULES.length),
        version,
        licence: license,
        sha512: integrity?.startsWith('sha512-')
          ? Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')
          : undefined,
        isOptional: optional || devOptional,
        needs: names.flatMap((name) => folderOf(name, folder, used) ?? []).sort(),
      };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version) || compare(a.folder, b.folder));
}

/** The folder of a package as Node.js finds it from within that of another: the nearest on the way up. */
function folderOf(name: string, from: string, packages: ReadonlyMap<string, unknown>): string | undefined {
  const parts = from.split(`/${MODULES}`);
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = [...parts.slice(0, depth), depth === 0 ? MODULES + name : name].join(`/${MODULES}`);
    if (packages.has(folder)) return folder;
  }
  return undefined;
}

/** Not by the language of the computer: the files are the same everywhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The packages as a bill of materials. It holds no date and no number of its own, so that the same packages give the same file.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials({ name, version, packages }: LockFile, licence: string): object {
  const parts = softwareIn({ name, version, packages });
  const own = `${name}@${version}`;
  const direct = Object.keys({ ...packages['']?.dependencies, ...packages['']?.optionalDependencies });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': own, name, version, licenses: [{ expression: licence }] },
    },
    components: parts.map((part) => {
      const [group, own] = part.name.startsWith('@') ? part.name.split('/') : [undefined, part.name];
      return {
        type: 'library',
        'bom-ref': part.folder,
        ...(group !== undefined && { group }),
        name: own,
        version: part.version,
        scope: part.isOptional ? 'optional' : 'required',
        ...(part.sha512 && { hashes: [{ alg: 'SHA-512', content: part.sha512 }] }),
        ...(part.licence && { licenses: [{ expression: part.licence }] }),
        purl: `pkg:npm/${part.name.replace('@', '%40')}@${part.version}`,
      };
    }),
    dependencies: [
      {
        ref: own,
        dependsOn: parts
          .filter(({ folder, name: each }) => folder === MODULES + each && direct.includes(each))
          .map(({ folder }) => folder),
      },
      ...parts.map(({ folder, needs }) => ({ ref: folder, dependsOn: needs })),
    ],
  };
}

/**
 * The packages by licence, and the text of each licence once, with the packages that it came with.
 *
 * @param textOf The text of the licence in a package, if it has one and is installed.
 */
export function licenceList(
  parts: readonly SoftwarePart[],
  textOf: (part: SoftwarePart) => string | undefined,
): string {
  const named = (some: readonly SoftwarePart[]) => [
    ...new Set(some.map(({ name, version }) => `- ${name} ${version}`)),
  ];
  const byLicence = [...Map.groupBy(parts, ({ licence }) => licence)].sort(([a], [b]) => compare(a, b));
  const byText = Map.groupBy(
    parts.filter(({ isOptional }) => !isOptional),
    (part) => textOf(part)?.replace(/\r\n?/g, '\n').trim() ?? '',
  );
  byText.delete('');
  const texts = [...byText].map(([text, some]) => [...named(some), '', text].join('\n'));
  return [
    'De software waarmee deze website is gemaakt, met de licentie van elk onderdeel.',
    ...byLicence.map(([licence, some]) => [licence, ...named(some)].join('\n')),
    `De teksten van de licenties\n${'='.repeat(27)}`,
    `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
  ].join('\n\n');
}
