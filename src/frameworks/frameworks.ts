/** What a session uses of this room, in one piece to load. */
export { recogniseFramework } from './recognise.ts';
export { portableSupport } from './replay-support.ts';
export { replaysOf } from './replays.ts';
