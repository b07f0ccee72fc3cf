// Debian’s Prometheus and Alertmanager on this machine alone, with the example’s alerts made to fire.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as listen } from 'node:net';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { toolPath, type Tool } from '../../scripts/ensure-tools.ts';
import type { Alert } from '../../src/model/alert.ts';
import { remove, temporary, write } from '../build.ts';

/** An alert as a receiver got it. */
export interface Arrival {
  receiver: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
}

interface Route {
  routes?: Route[];
  [field: string]: unknown;
}

/**
 * The rules as Prometheus reads them: names, labels and annotations as they are, and in the place of
 * each expression one that fires at once with the labels that the templates name.
 *
 * @param values What a label of an alert is worth; undefined where anything will do.
 */
export function firing(
  alerts: readonly Alert[],
  values: (alert: Alert, label: string) => string | undefined,
): string {
  const rules = alerts.map((alert) => {
    const pairs = [...alert.labels.values(), ...alert.annotations.values()];
    const named = pairs.flatMap(({ value }) => [...value.matchAll(/\$labels\.(\w+)/g)]);
    const expr = [...new Set(named.map(([, label]) => label!))].reduce((inner, label) => {
      const value = JSON.stringify(values(alert, label) ?? `a-${label}`);
      return `label_replace(${inner}, "${label}", ${value}, "", "")`;
    }, 'vector(1)');
    const texts = (map: Alert['labels']) =>
      Object.fromEntries([...map].map(([name, { value }]) => [name, value]));
    const { name, labels, annotations } = alert;
    return { alert: name, expr, labels: texts(labels), annotations: texts(annotations) };
  });
  return stringify({ groups: [{ name: 'example', interval: '1s', rules }] });
}

/** The routes of a configuration as they are, without what waits, and with `origin` for every receiver. */
export function listening(text: string, origin: string): string {
  const configuration = parse(text) as { route: Route; receivers: { name: string }[] };
  const hurried = (route: Route, isRoot = false): Route => {
    // At night a ticket waits for the morning, and a page silences its ticket; this is about the way.
    const { mute_time_intervals: _, active_time_intervals: __, routes = [], ...rest } = route;
    const below = routes.map((each) => hurried(each));
    for (const field of ['group_wait', 'group_interval', 'repeat_interval']) delete rest[field];
    const waits = { group_wait: '0s', group_interval: '1s', repeat_interval: '1h' };
    return { ...rest, ...(isRoot ? waits : {}), ...(below.length > 0 ? { routes: below } : {}) };
  };
  return stringify({
    route: hurried(configuration.route, true),
    receivers: configuration.receivers.map(({ name }) => ({
      name,
      webhook_configs: [{ url: `${origin}/${name}`, send_resolved: false }],
    })),
  });
}

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = listen().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

export class Monitoring {
  /** What has arrived at the receivers until now. */
  readonly arrivals: Arrival[] = [];
  readonly #folder = temporary();
  readonly #children: ChildProcess[] = [];
  #server: Server | undefined;
  #said = '';

  /** Starts both with these rules and routes. */
  async start(rules: string, configuration: (origin: string) => string): Promise<void> {
    const [prometheus, alertmanager] = [await freePort(), await freePort()];
    const target = { static_configs: [{ targets: [`127.0.0.1:${alertmanager}`] }] };
    write(this.#folder, [
      ['rules.yaml', rules],
      ['alertmanager.yaml', configuration(await this.#receive())],
      [
        'prometheus.yaml',
        stringify({
          global: { evaluation_interval: '1s' },
          rule_files: ['rules.yaml'],
          alerting: { alertmanagers: [target] },
        }),
      ],
    ]);
    this.#run('alertmanager', [
      `--config.file=${this.#path('alertmanager.yaml')}`,
      `--storage.path=${this.#path('alertmanager')}`,
      `--web.listen-address=127.0.0.1:${alertmanager}`,
      '--cluster.listen-address=',
    ]);
    await this.#ready(`http://127.0.0.1:${alertmanager}/-/ready`);
    this.#run('prometheus', [
      `--config.file=${this.#path('prometheus.yaml')}`,
      `--storage.tsdb.path=${this.#path('prometheus')}`,
      `--web.listen-address=127.0.0.1:${prometheus}`,
      // What fires before it has found the Alertmanager is sent again.
      '--rules.alert.resend-delay=1s',
    ]);
    await this.#ready(`http://127.0.0.1:${prometheus}/-/ready`);
  }

  /** Waits until `count` alerts have arrived, and then for those that nobody expects. */
  async settled(count: number): Promise<void> {
    for (let waited = 0; this.arrivals.length < count; waited += 100) {
      if (waited > 60_000)
        throw new Error(`${this.arrivals.length} of ${count} have arrived\n\n${this.#said}`);
      await sleep(100);
    }
    await sleep(1500);
  }

  async stop(): Promise<void> {
    const ended = this.#children.map(
      (child) =>
        new Promise<void>((resolve) => {
          if (child.exitCode !== null || child.signalCode !== null) resolve();
          else child.once('exit', () => resolve()).kill('SIGKILL');
        }),
    );
    await Promise.all(ended);
    this.#server?.closeAllConnections();
    this.#server?.close();
    remove(this.#folder);
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }

  /** A receiver of everything; its path is the name of the receiver. */
  #receive(): Promise<string> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        const { alerts } = JSON.parse(body) as { alerts: Omit<Arrival, 'receiver'>[] };
        const receiver = decodeURIComponent(request.url!.slice(1));
        this.arrivals.push(...alerts.map((alert) => ({ ...alert, receiver })));
        response.end();
      });
    });
    this.#server = server;
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${(server.address() as { port: number }).port}`);
      });
    });
  }

  #run(tool: Tool, words: readonly string[]): void {
    const child = spawn(toolPath(tool)!, words, {
      cwd: this.#folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    child.on('error', (error) => (this.#said += String(error)));
    this.#children.push(child);
  }

  async #ready(url: string): Promise<void> {
    for (let waited = 0; waited < 30_000; waited += 100) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) return;
      if (this.#children.some(({ exitCode }) => exitCode !== null)) break;
      await sleep(100);
    }
    throw new Error(`${url} does not answer\n\n${this.#said}`);
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A file of the example handbook. */
export function exampleFile(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../content', path), 'utf8');
}
