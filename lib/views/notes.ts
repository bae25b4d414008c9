import type { Annotation, Note, SaveWish } from '../model/annotation';
import { WORDS_CHANGED, WORDS_LOST } from '../wording/notes';
import { STANCES } from '../wording/stances';

/** A note as a reader reads it. */
export interface NoteView {
  /** The words of the article. */
  readonly words: string;
  /** The reader's own; empty where only words of the article were kept. */
  readonly comment: string;
  /** Whom it is about, "Jane Doe · opposes"; empty where that is not told, or is all that the words say. */
  readonly about: string;
  /** What became of its place, a sentence; empty where it stands as it stood. */
  readonly state: string;
}

const STATES: Readonly<Record<Note['anchor']['state'], string>> = {
  exact: '',
  moved: '',
  changed: WORDS_CHANGED,
  lost: WORDS_LOST,
};

/** A note, ready to be shown. */
export function noteView({ annotation, anchor }: Note): NoteView {
  const words = annotation.target.selector[0].exact.replaceAll(/\s+/g, ' ');
  const person = tagOf(annotation, 'person');
  const stance = Object.entries(STANCES).find(([name]) => name === tagOf(annotation, 'stance'));
  const about = [person, stance?.[1].word].filter(Boolean).join(' · ');
  return {
    words,
    comment: annotation.body.find(({ purpose }) => purpose === 'commenting')?.value ?? '',
    about: about === words ? '' : about,
    state: STATES[anchor.state],
  };
}

/** Whether a reader has kept just this: the same kind of thing about the same words, or the same person. */
export function isKept(notes: readonly Note[], { kind, span, person }: SaveWish): boolean {
  return notes.some(
    ({ annotation, anchor }) =>
      tagOf(annotation, 'kind') === kind &&
      (kind === 'official'
        ? tagOf(annotation, 'person') === person
        : anchor.state !== 'lost' &&
          anchor.span.start === span.start &&
          anchor.span.end === span.end),
  );
}

/** The notes about a person, oldest first. */
export function notesAbout(notes: readonly Note[], person: string): readonly Note[] {
  return notes.filter(({ annotation }) => tagOf(annotation, 'person') === person);
}

function tagOf({ body }: Annotation, name: string): string | undefined {
  return body
    .find(({ purpose, value }) => purpose === 'tagging' && value.startsWith(`${name}:`))
    ?.value.slice(name.length + 1);
}
