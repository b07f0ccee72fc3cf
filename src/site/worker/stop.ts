// Takes the place of the worker where a handbook keeps no offline copies: removes them and itself.
import { removeAll } from './install.ts';
import { worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeAll().then(() => worker.registration.unregister()));
});
