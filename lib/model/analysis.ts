import type { TextOffset, TextSpan } from './text';

/** All the engine found in one article. JSON: it is sent, kept for the session and compared as it is. Longer it is not kept: the engine that reads an article anew may know better. */
export interface Analysis {
  /** Hash of `Article.text`; the spans hold for that text only. */
  readonly textHash: string;
  /** BCP 47, as the text itself shows it. Where it is not English all that follows is empty. */
  readonly language: string;
  /** Where reading stopped, an offset in `Article.text`, when the text is longer than is read. */
  readonly readTo?: TextOffset;
  readonly reading: ReadSoFar;
  /** Every sentence, in reading order; what is shown of a finding is the sentence that it stands in. */
  readonly sentences: readonly TextSpan[];
  /** In order of weight: officials first, then by number of mentions. */
  readonly entities: readonly Entity[];
  /** In reading order of their contents. */
  readonly attributions: readonly Attribution[];
  /** In reading order of their contents. */
  readonly positions: readonly Position[];
  readonly summary: Summary;
}

/**
 * How far an article has been read: its `names` come first, with offices and attributions; positions and summary when it has been
 * read `whole`. Where that is `unable`, since the reader could not be loaded, no stance is told.
 */
export type ReadSoFar = 'names' | 'whole' | 'unable';

/** Who made a finding: for people who look into an answer. Nothing decides by it, and what a page is sent goes without. */
export interface Made {
  /** The step that made it, as the table of its steps names it: "rule:inverted-quote", "context:owner", "salience". */
  readonly by?: string;
  /** What spoke for it in that step, by name, each with its weight in the step’s own unit (points, log odds). */
  readonly terms?: Readonly<Record<string, number>>;
}

export type EntityId = `e${number}`;

/** Who acts or speaks in the article, with every mention in reading order. `name` is the fullest form met. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: 'person' | 'organization' | 'place';
  readonly name: string;
  /** What makes a person an official. */
  readonly office?: Office;
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** One place where an entity is named or meant: "John Whitfield", "Whitfield", "the senator", "he". A title is not part of a name. */
export interface Mention extends Made {
  readonly span: TextSpan;
  readonly form: 'full' | 'short' | 'alias' | 'role' | 'pronoun';
}

/** A public office as the article states it. */
export interface Office extends Made {
  /** The article's own words for it, "South Korea’s national security advisor"; parts that stand apart are joined by " / "; "" where everybody knows of the office and it says nothing. */
  readonly title: string;
  readonly status: 'current' | 'former' | 'acting' | 'candidate' | 'spokesperson';
  /** The words it rests on. */
  readonly span: TextSpan;
  /** 0 to 1. */
  readonly confidence: number;
}

export type AttributionId = `a${number}`;

/** Who is said to have said what (source, cue, content: PARC 3.0). A quotation nobody owns still counts: cue and source may be missing. */
export interface Attribution extends Made {
  readonly id: AttributionId;
  /** Several where a cue interrupts; quotation marks belong to it. */
  readonly content: readonly [TextSpan, ...TextSpan[]];
  /** The words that signal it: "said", "according to". */
  readonly cue?: TextSpan;
  readonly source?: Source;
  /** `direct` when all of it stands within quotation marks, `mixed` when some does. */
  readonly manner: 'direct' | 'indirect' | 'mixed';
  /** `affirmed` where it is not told. */
  readonly polarity?: Polarity;
  /** 0 to 1; views hide what lies below the reader's threshold. */
  readonly confidence: number;
}

/**
 * Whether it was said at all: `negated` where the text says that it was not, or the source doubts or denies it; `unreal` where it is
 * asked, supposed, expected or forged. What is not affirmed is never shown as said without its cue.
 */
export type Polarity = 'affirmed' | 'negated' | 'unreal';

/** The wording that names a source and, when known, the entity behind it, pronouns resolved. */
export interface Source extends Made {
  readonly span: TextSpan;
  readonly kind: 'person' | 'organization' | 'place' | 'document' | 'unnamed';
  readonly entity?: EntityId;
  /** How likely that entity is who speaks, 0 to 1, given that the words are an attribution; none where there is no entity. */
  readonly confidence?: number;
}

/** How sure a finding is, as a reader is told it. */
export type Sureness = 'sure' | 'fairly' | 'less';

export type Stance = 'supports' | 'opposes' | 'calls-for' | 'warns' | 'commits' | 'denies';

/** Where an entity stands: the words that state it, and the attribution they come from when there is one. */
export interface Position extends Made {
  readonly holder: EntityId;
  /** Null where somebody takes a position in these words, and which is not sure enough to be told: the sentence's own verb stands in its place. */
  readonly stance: Stance | null;
  readonly content: TextSpan;
  /** The words that give the stance. */
  readonly cue?: TextSpan;
  readonly attribution?: AttributionId;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Sentences of the article itself, in reading order; nothing is reworded. */
export interface Summary {
  readonly sentences: readonly TextSpan[];
}
