// The service worker of a site: keeps one whole build for the day on which the network is down.
import { answer, insist } from './answer.ts';
import { activate, install, repair, tidy } from './install.ts';
import { worker } from './scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => event.waitUntil(activate()));

// Answers over the port that comes along: with nothing, or with what went wrong.
worker.addEventListener('message', (event) => {
  const { network, install: isWanted } = event.data as { network?: string; install?: boolean };
  const answered = (trouble: string) => event.ports[0]?.postMessage(trouble);
  if (network !== undefined) {
    insist(network);
    answered('');
  }
  if (isWanted)
    event.waitUntil(
      install().then(
        () => answered(''),
        (error) => answered(String(error)),
      ),
    );
});

worker.addEventListener('fetch', (event) => {
  const answered = answer(event.request);
  if (!answered) return;
  event.respondWith(answered);
  if (event.request.mode !== 'navigate') return;
  event.waitUntil(answered.then(tidy, () => undefined));
  event.waitUntil(answered.then(repair, () => undefined));
});
