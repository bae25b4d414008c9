import type { Reading, Start } from '../reader.content/reading';

/**
 * What gate and reader of one frame know of each other. Scripts of ours in a frame share their global object, which the page
 * can't see: one that comes later finds here what an earlier one has left.
 */
interface FrameWorld {
  whosaidGate?: true;
  whosaidRead?: (start: Start) => Reading;
}

const world = globalThis as FrameWorld;

/** Whether no gate stands in this frame yet; from now on there is one. */
export function isFirstGate(): boolean {
  if (world.whosaidGate) return false;
  world.whosaidGate = true;
  return true;
}

/** What begins a reading, once the reader has come. */
export function readerHere(): FrameWorld['whosaidRead'] {
  return world.whosaidRead;
}

/** Lays out for the gate what begins a reading. */
export function offerReader(read: (start: Start) => Reading): void {
  world.whosaidRead = read;
}
