// A client of the language server for tests: starts it as an editor does, and keeps what it is told.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TODAY } from './archive.ts';

const CLI = join(import.meta.dirname, '../src/cli.ts');

export const FULL: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

export class Client {
  readonly root: string;
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** What is shown of each file, by its path. */
  readonly shown = new Map<string, Diagnostic[]>();
  readonly logged: string[] = [];
  /** Everything on standard error. */
  said = '';
  readonly ended: Promise<number | null>;
  readonly #open = new Map<string, TextDocument>();
  #waiting: ((params: PublishDiagnosticsParams) => void)[] = [];

  constructor(root: string) {
    this.root = root;
    const words = [CLI, 'lsp', '--stdio', '--root', root, '--as-of', TODAY];
    this.child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.ended = new Promise((resolve) => this.child.on('close', resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout!),
      new StreamMessageWriter(this.child.stdin!),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      const told = params as PublishDiagnosticsParams;
      this.shown.set(this.pathOf(told.uri), told.diagnostics);
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const each of waiting) each(told);
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.connection.listen();
  }

  uriOf(path: string): string {
    return pathToFileURL(join(this.root, path)).href;
  }

  pathOf(uri: string): string {
    const base = `${pathToFileURL(this.root).href}/`;
    return uri.startsWith(base) ? decodeURIComponent(uri.slice(base.length)) : uri;
  }

  async start(capabilities: ClientCapabilities = FULL): Promise<unknown> {
    const rootUri = pathToFileURL(this.root).href;
    const result = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      capabilities,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  /** Waits for the next diagnostics that fit. */
  async next(
    fits: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const told = await new Promise<PublishDiagnosticsParams>((resolve) =>
        this.#waiting.push(resolve),
      );
      if (fits(told)) return told;
    }
  }

  /** Opens a file, and waits until it was looked at. */
  async open(path: string, text: string): Promise<Diagnostic[]> {
    const document = TextDocument.create(this.uriOf(path), 'yaml', 1, text);
    this.#open.set(path, document);
    const told = this.next(({ uri, version }) => this.pathOf(uri) === path && version === 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId: 'yaml', version: 1, text },
    });
    return (await told).diagnostics;
  }

  /** Replaces a piece of an open file, as typing does, and waits until it was looked at. */
  async type(path: string, find: string, replace: string): Promise<Diagnostic[]> {
    const document = this.#open.get(path)!;
    const at = document.getText().indexOf(find);
    if (at === -1) throw new Error(`${path} has no ${find}`);
    const range = { start: document.positionAt(at), end: document.positionAt(at + find.length) };
    const version = document.version + 1;
    const changes = [{ range, text: replace }];
    TextDocument.update(document, changes, version);
    const told = this.next((each) => this.pathOf(each.uri) === path && each.version === version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: changes,
    });
    return (await told).diagnostics;
  }

  text(path: string): string {
    return this.#open.get(path)!.getText();
  }

  /** The position of `|` in a piece of an open file. */
  position(path: string, piece: string): Position {
    const document = this.#open.get(path)!;
    const at = document.getText().indexOf(piece.replace('|', ''));
    if (at === -1) throw new Error(`${path} has no ${piece}`);
    return document.positionAt(at + piece.indexOf('|'));
  }

  /** A request about the place of `|`. */
  ask<T>(method: string, path: string, piece: string, more: object = {}): Promise<T> {
    return this.connection.sendRequest<T>(`textDocument/${method}`, {
      textDocument: { uri: this.uriOf(path) },
      position: this.position(path, piece),
      ...more,
    });
  }

  async close(path: string): Promise<void> {
    this.#open.delete(path);
    await this.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uriOf(path) },
    });
  }

  /** Tells of files that were written (2), made (1) or deleted (3) on disk. */
  async touched(changes: Readonly<Record<string, 1 | 2 | 3>>): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: Object.entries(changes).map(([path, type]) => ({ uri: this.uriOf(path), type })),
    });
  }

  /** Shuts it down in order; gives its exit code. */
  async end(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.ended;
  }
}

/** The lines of diagnostics as the checker prints them, without their path. */
export function lines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ range: { start }, message, code }) =>
      `${start.line + 1}:${start.character + 1}  ${message}  ${String(code)}`,
  );
}
