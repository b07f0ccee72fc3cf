// Sends findings to the client, file by file, and only what is news to it.
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Report } from '../check.ts';
import { HANDBOOK_FILE } from '../load.ts';
import { diagnosticsOf, troubleDiagnostic } from './diagnostics.ts';
import type { UriOf } from './navigation.ts';

export class Publisher {
  readonly #send: (params: PublishDiagnosticsParams) => void;
  readonly #uriOf: UriOf;
  readonly #open: ReadonlyMap<string, { version: number }>;
  /** What the client shows of each file. */
  readonly #shown = new Map<string, string>();

  /** @param open The files that the client has open, by their paths, each with its version. */
  constructor(
    send: (params: PublishDiagnosticsParams) => void,
    uriOf: UriOf,
    open: ReadonlyMap<string, { version: number }>,
  ) {
    this.#send = send;
    this.#uriOf = uriOf;
    this.#open = open;
  }

  /** A file was opened: what the client shows of it is not known any more. */
  forget(path: string): void {
    this.#shown.delete(path);
  }

  /** Sends what was found in the files at these paths, or in all where they are not named. */
  publish(report: Report, paths?: readonly string[]): void {
    const found = diagnosticsOf(report, this.#uriOf);
    const all = paths ?? new Set([...found.keys(), ...this.#shown.keys(), ...this.#open.keys()]);
    for (const path of all) {
      const diagnostics = found.get(path) ?? [];
      const text = JSON.stringify(diagnostics);
      const version = this.#open.get(path)?.version;
      // After an edit the client hears of its file in any case, so that it knows what was looked at.
      if (paths === undefined && (this.#shown.get(path) ?? '[]') === text) continue;
      this.#shown.set(path, text);
      if (diagnostics.length === 0 && version === undefined) this.#shown.delete(path);
      this.#send({
        uri: this.#uriOf(path),
        diagnostics,
        ...(version !== undefined && { version }),
      });
    }
  }

  /** Shows what keeps the handbook from being opened where it is mended. */
  trouble(message: string | undefined): void {
    if (message === undefined) return;
    const diagnostics = [troubleDiagnostic(message)];
    this.#shown.set(HANDBOOK_FILE, JSON.stringify(diagnostics));
    this.#send({ uri: this.#uriOf(HANDBOOK_FILE), diagnostics });
  }
}
