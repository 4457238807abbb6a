import type { Backend, Decap } from './decap.ts';

/** An error that the form shows by its message alone. */
export class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}

/** What a code host is asked to change. */
const ACTIONS = [
  'persistEntry',
  'deleteFiles',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
] as const;

const NOT_READ =
  'Deze tekst kon niet worden gelezen: hij is er niet (meer), of de server heeft een storing. Laad deze pagina opnieuw.';

/**
 * Tells the working copy which version of a file an entry was made from, so that it refuses to replace what another saved
 * meanwhile, and lets the form say of every backend in Dutch why it could not save or delete.
 */
export function tellVersionsAndRefusals(cms: Decap): void {
  for (const name of ['github', 'gitlab'] as const) {
    wrapBackend(cms, name, (backend) => {
      const getEntry = backend.getEntry.bind(backend);
      backend.getEntry = async (path) => {
        const entry = await refusing(() => getEntry(path), reasonOfHost);
        // Decap's own backend for GitHub gives an empty text for one that it could not read, and an empty form to save over it.
        if (entry.data === '') throw new Refusal(NOT_READ);
        return entry;
      };
      for (const action of ACTIONS) {
        const act = backend[action].bind(backend) as (...args: unknown[]) => Promise<unknown>;
        backend[action] = (...args: unknown[]) => refusing(() => act(...args), reasonOfHost);
      }
    });
  }
  wrapBackend(cms, 'proxy', (backend) => {
    const opened = new Map<string, string>();
    const getEntry = backend.getEntry.bind(backend);
    const persist = backend.persistEntry.bind(backend);
    backend.getEntry = async (path) => {
      const entry = await getEntry(path);
      opened.set(path, entry.data);
      return entry;
    };
    backend.persistEntry = (entry, options) =>
      refusing(async () => {
        const dataFiles = entry.dataFiles.map((file) => ({ ...file, opened: opened.get(file.path) ?? null }));
        const answer = await persist({ ...entry, dataFiles }, options);
        for (const { path, raw } of dataFiles) opened.set(path, raw);
        return answer;
      });
    backend.deleteFiles = (paths) =>
      refusing(() =>
        backend.request({
          action: 'deleteFiles',
          params: { paths, opened: paths.map((path) => opened.get(path) ?? '') },
        }),
      );
  });
}

function wrapBackend(
  cms: Decap,
  name: Parameters<Decap['getBackend']>[0],
  wrap: (backend: Backend) => void,
): void {
  const registered = cms.getBackend(name);
  const init = registered.init.bind(registered);
  registered.init = (...options) => {
    const backend = init(...options);
    wrap(backend);
    return backend;
  };
}

async function refusing<T>(act: () => Promise<T>, reasonOf = reasonOfServer): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Refusal(reasonOf(error));
  }
}

/** How browsers say that a server was not reached: Chrome, Firefox, Safari. */
const NOT_REACHED = /failed to fetch|networkerror|load failed|network request failed/i;

const FAULT_OF_SERVER =
  'De server waar de bestanden staan, heeft een storing. Laat deze pagina open en sla over een paar minuten opnieuw op.';

/** Why our own server did not do something: it says so itself in Dutch, when it is reached. */
export function reasonOfServer(error: unknown): string {
  const { message = '' } = (error ?? {}) as { message?: string };
  if (NOT_REACHED.test(message)) {
    return 'Er is geen verbinding. Laat deze pagina open, kijk of het internet het doet en sla dan opnieuw op.';
  }
  return error instanceof SyntaxError ? FAULT_OF_SERVER : message;
}

/**
 * Why a code host did not do something, with what to do. It answers in English.
 *
 * @param error As Decap throws it: with the HTTP status when the host has answered.
 * @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function reasonOfHost(error: unknown): string {
  const { message = '', status } = (error ?? {}) as { message?: string; status?: unknown };
  if (typeof status !== 'number') return reasonOfServer(error);
  if (status === 401) {
    return 'Je bent niet meer ingelogd. Bewaar je tekst ergens, log opnieuw in en zet je wijziging er opnieuw in.';
  }
  if (status === 429 || (status === 403 && /limit|abuse/i.test(message))) {
    return 'Er is in korte tijd te veel gevraagd van de server waar de bestanden staan. Laat deze pagina open en sla over een uur opnieuw op.';
  }
  if (status === 403 || status === 404) {
    return 'Je mag hier niet opslaan, of het bestand is er niet meer. Bewaar je tekst ergens en vraag het aan een beheerder van de repository.';
  }
  if (status === 409 || status === 422) {
    return 'Er staat al een voorstel voor dit bestand, of iemand anders veranderde tegelijk iets. Bewaar je tekst ergens, laad deze pagina opnieuw en zet je wijziging er opnieuw in.';
  }
  return status >= 500 ? FAULT_OF_SERVER : reasonOfServer(error);
}
