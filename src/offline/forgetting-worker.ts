/** Takes the place of the service worker on a site that is built without one (`OFFLINE=uit`): forgets what is kept, and goes. */
import { KEPT } from '../browser/storage.ts';
import type { ServiceWorkerScope } from './service-worker-scope.ts';

const worker = self as unknown as ServiceWorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([caches.delete(KEPT.pages), caches.delete(KEPT.files), worker.registration.unregister()]),
  ),
);
