/**
 * What runs take for themselves outside of their copies, seen while each has a network and folders of its own: ports
 * that it listens on, and paths that it writes to. What several runs take is what they would meet on.
 */
import { existsSync, type FSWatcher, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import { basename, join } from 'node:path';
import type { SharedResource } from '../model/control.ts';
import { isWithin } from '../paths.ts';

/** A program listens longer than that, or nobody could connect. */
const LOOK_MS = 20;
/** Folders that are watched of one copy: a cache that is filled is no fixed path. */
const MOST_FOLDERS = 200;

/** Of one workspace. */
export class Taken {
  /** By resource, as JSON: the copies or networks that it was seen in. */
  readonly #seenIn = new Map<string, Set<number>>();
  readonly #ending = new Set<() => void>();

  /** Looks at what listens in a network until the returned function is called. */
  watchNetwork(holder: number): () => void {
    const look = () => {
      for (const port of listeningPorts(holder)) this.#saw({ kind: 'port', name: String(port) }, holder);
    };
    const timer = setInterval(look, LOOK_MS);
    return this.#until(() => clearInterval(timer));
  }

  /**
   * Looks at what is written to a folder of one copy, until `close`.
   * @param layer where its changes lie
   * @param folder what it stands for
   */
  watchFolder(copy: number, layer: string, folder: string): void {
    const watchers: FSWatcher[] = [];
    const follow = (way: string): void => {
      if (watchers.length >= MOST_FOLDERS) return;
      const found = (name: string) => {
        this.#saw({ kind: 'path', name: join(folder, way, name) }, copy);
        if (isFolder(join(layer, way, name))) follow(join(way, name));
      };
      const watcher = watchOrNull(join(layer, way), found);
      if (watcher === null) return;
      watchers.push(watcher);
      for (const name of namesIn(join(layer, way))) found(name);
    };
    follow('.');
    this.#until(() => {
      for (const watcher of watchers) watcher.close();
    });
  }

  /** What several took by now. */
  shared(): SharedResource[] {
    const all = [...this.#seenIn]
      .filter(([, places]) => places.size > 1)
      .map(([key]) => JSON.parse(key) as SharedResource);
    // A folder stands for nothing where what is in it is known.
    const holds = (one: SharedResource, other: SharedResource) =>
      one !== other && one.kind === 'path' && other.kind === 'path' && isWithin(one.name, other.name);
    return all.filter((one) => !all.some((other) => holds(one, other)));
  }

  close(): void {
    for (const end of this.#ending) end();
  }

  /** Whether it was seen in so many places by now. */
  saw(resource: SharedResource, places: number): boolean {
    return (this.#seenIn.get(JSON.stringify(resource))?.size ?? 0) >= places;
  }

  #saw(resource: SharedResource, place: number): void {
    const key = JSON.stringify(resource);
    const places = this.#seenIn.get(key) ?? new Set();
    this.#seenIn.set(key, places.add(place));
  }

  #until(end: () => void): () => void {
    const once = () => {
      this.#ending.delete(once);
      end();
    };
    this.#ending.add(once);
    return once;
  }
}

const LISTENS = '0A';
/** UDP has no connections: a socket that is bound takes what comes. */
const BOUND = '07';

function listeningPorts(holder: number): number[] {
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) => {
    const lines = textOf(`/proc/${holder}/net/${table}`).split('\n').slice(1);
    return lines.flatMap((line) => {
      const [, local = '', , state] = line.trim().split(/\s+/);
      const port = Number.parseInt(local.split(':')[1] ?? '', 16);
      return state === (table.startsWith('tcp') ? LISTENS : BOUND) && port > 0 ? [port] : [];
    });
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the network is gone
  }
}

/** Null where it is gone already, or nothing more can be watched. */
function watchOrNull(folder: string, found: (name: string) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, (_, name) => {
      // What happens to the folder itself is told by its own name.
      const itself = name === basename(folder) && !existsSync(join(folder, name));
      if (name !== null && !itself) found(name);
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
