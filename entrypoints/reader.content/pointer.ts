import type { Entity } from '../../lib/model/analysis';
import type { Note } from '../../lib/model/annotation';
import type { TextOffset, TextSpan } from '../../lib/model/text';
import { marksAt } from '../../lib/page/mark/hit-test';
import type { Kind } from '../../lib/page/mark/painter';
import type { TextMap } from '../../lib/page/text-map';
import { spanIndex } from '../../lib/text/span-index';
import type { Cards } from './card/cards';

/** How long a pointer lies still before it asks for a card, in milliseconds. */
const REST = 150;
const NAMES: ReadonlySet<Kind> = new Set<Kind>(['official', 'person', 'body']);

/** What the pointer may meet. */
interface Pointed {
  readonly signal: AbortSignal;
  map(): TextMap;
  shadowRoots(): readonly ShadowRoot[];
  readonly cards: Cards;
  entities(): readonly Entity[];
  notes(): readonly Note[];
  shown(): boolean;
}

/**
 * Opens a card where the pointer rests on a mark, and closes it where it rests elsewhere: it may travel into the card
 * (WCAG 1.4.13). Moving costs two numbers; nothing is looked up before it rests.
 */
export function watchPointer({
  signal,
  map,
  shadowRoots,
  cards,
  entities,
  notes,
  shown,
}: Pointed): void {
  let indexed: readonly Entity[] = [];
  let named = indexOf(indexed);
  let x = 0;
  let y = 0;
  let moved = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    const still = performance.now() - moved;
    timer = still < REST ? setTimeout(rest, REST - still) : undefined;
    if (timer === undefined && !signal.aborted && shown()) ask();
  };
  const ask = () => {
    if (cards.holds(x, y)) return;
    const marks = marksAt(x, y, map(), shadowRoots());
    const name = marks.find(({ kind }) => NAMES.has(kind));
    // They come anew when the article has been read whole.
    if (indexed !== entities()) named = indexOf((indexed = entities()));
    const hit = name && named.at(name.start)[0];
    if (hit) return cards.openEntity(hit.entity, hit.span, { focus: false });
    const kept = marks.find(({ kind }) => kind === 'note');
    for (const note of kept ? notes() : []) {
      const { anchor } = note;
      if (anchor.state === 'lost' || !kept || !covers(anchor.span, kept.start)) continue;
      return cards.openNote(note, anchor.span);
    }
    cards.pointerLeft();
  };

  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      x = event.clientX;
      y = event.clientY;
      moved = event.timeStamp;
      timer ??= setTimeout(rest, REST);
    },
    { signal, passive: true, capture: true },
  );
}

function indexOf(entities: readonly Entity[]) {
  return spanIndex(
    entities.flatMap((entity) => entity.mentions.map(({ span }) => ({ entity, span }))),
    ({ span }) => span,
  );
}

function covers({ start, end }: TextSpan, offset: TextOffset): boolean {
  return start <= offset && offset < end;
}
