/**
 * A folder that a session writes to while tests run, who may do anything to its path. It is held open: what is written
 * lands in the folder that was opened, whatever stands at its path by now, and never goes through a link.
 */
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newFile, removeEntry } from '../files/new-file.ts';
import { isAt, leadsTo } from '../files/same-entry.ts';
import { escaped } from '../files/undecoded.ts';
import { HAS_PROC } from '../platform.ts';

const FOLDER = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;

/** Opened by `openFolder`. */
export class OutputFolder {
  /** As people call it; absolute. */
  readonly path: string;
  /** The same free of links. */
  readonly realPath: string;
  readonly #fd: number;
  /** Where its files are opened: by way of the handle where the system has that. */
  readonly #base: string;
  readonly #inside = new Map<string, OutputFolder>();

  /** @throws the system's error, also where `realPath` is a link by now */
  constructor(path: string, realPath: string, opened: string = realPath) {
    this.path = path;
    this.realPath = realPath;
    this.#fd = openSync(opened, FOLDER); // closes itself in every program that is started
    this.#base = HAS_PROC ? `/proc/self/fd/${this.#fd}` : realPath;
  }

  /** How this process, and no other, opens a file in it. */
  at(name: string): string {
    return join(this.#base, name);
  }

  /** Whether anything has that name, also a link that leads nowhere. */
  has(name: string): boolean {
    return lstatSync(this.at(name), { throwIfNoEntry: false }) !== undefined;
  }

  /** Whether its path, or its real one, still leads to it. */
  isAt(path: string = this.path): boolean {
    return leadsTo(path, this.#fd);
  }

  /** @throws where its path leads to something else by now, or to nothing */
  requireAt(): void {
    if (!this.isAt()) throw new Error(`${this.path} is not the folder any more that this session wrote to`);
  }

  /**
   * Writes a whole file; a reader never sees half of it. What stood at its name is replaced, not followed.
   * @returns its path for people
   * @throws where its path leads to something else by now, and the system's error, with that path
   */
  write(name: string, pieces: Iterable<string>): string {
    this.requireAt();
    const part = `.${name}.${randomUUID()}`;
    try {
      writePieces(newFile(this.at(part)), pieces);
      if (lstatSync(this.at(name), { throwIfNoEntry: false })?.isDirectory()) this.remove(name);
      renameSync(this.at(part), this.at(name));
    } catch (error) {
      this.remove(part);
      throw this.named(error as Error);
    }
    return join(this.path, name);
  }

  /**
   * A folder in it, made where it is missing, and held open as well. A link at its name is removed.
   * @throws the system's error
   */
  inside(name: string): OutputFolder {
    const known = this.#inside.get(name) ?? this.#open(name);
    this.#inside.set(name, known);
    return known;
  }

  /** Whether a folder that was asked for is still in it. */
  stillHas(name: string): boolean {
    const opened = this.#inside.get(name);
    return opened === undefined || isAt(this.at(name), opened.#fd);
  }

  /**
   * Moves a folder that was asked for into another one. Never throws.
   * @returns false where it is not there, or the other one is on another disk
   */
  give(name: string, other: OutputFolder): boolean {
    if (!this.#inside.has(name)) return true;
    try {
      if (this.stillHas(name)) renameSync(this.at(name), other.at(name));
      return this.#inside.get(name)?.isAt(other.at(name)) === true;
    } catch {
      return false;
    }
  }

  /** Never throws. */
  remove(name: string): void {
    try {
      removeEntry(this.at(name));
    } catch {
      // It stays, as it does where the whole folder is gone.
    }
  }

  /** To be called once. */
  close(): void {
    for (const folder of this.#inside.values()) folder.close();
    closeSync(this.#fd);
  }

  #open(name: string): OutputFolder {
    const at = this.at(name);
    if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() === false) removeEntry(at);
    try {
      mkdirSync(at, { recursive: true });
      return new OutputFolder(join(this.path, name), join(this.realPath, name), at);
    } catch (error) {
      throw this.named(error as Error);
    }
  }

  /** The error with the folder's path: the way through the handle tells nobody anything. */
  named<Known extends Error>(error: Known): Known {
    error.message = error.message.replaceAll(this.#base, this.path);
    return error;
  }
}

/**
 * Opens a folder, made where it is missing. Links in the path are followed now and never again.
 * @throws the system's error, and where its real path cannot be named
 */
export function openFolder(path: string): OutputFolder {
  mkdirSync(path, { recursive: true });
  const real = realpathSync.native(path, { encoding: 'buffer' }); // the other one goes by text
  if (isUtf8(real)) return new OutputFolder(path, real.toString());
  throw new Error(`its real path is not UTF-8 (${escaped(real)}): rename that folder, or use another`);
}

function writePieces(fd: number, pieces: Iterable<string>): void {
  try {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
    }
  } finally {
    closeSync(fd);
  }
}
