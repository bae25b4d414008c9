import type { TextSpan } from '../../model/text';
import { readJsonLines } from './json-lines';

/** An article of an attribution corpus: each role is a list of pieces in UTF-16 offsets; `source` and `cue` may be empty. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  /** Whose marks they are: a plain reader’s, of what is said, as it is to be shown, or a scheme’s, which counts beliefs and hopes too. */
  readonly marks: 'reader' | 'scheme';
  /** What it tells of, where others tell of the same. */
  readonly event?: string;
  readonly attributions: readonly {
    readonly source: readonly TextSpan[];
    readonly cue: readonly TextSpan[];
    readonly content: readonly TextSpan[];
  }[];
}

/** A role as files give it: pieces, a single one, or nothing. */
type Role = TextSpan | readonly TextSpan[] | null | undefined;

interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Readonly<Record<'source' | 'cue' | 'content', Role>>[];
}

/** What is known of articles beside their files. */
interface About extends Pick<CorpusArticle, 'marks'> {
  /** Lists of articles on one event. */
  readonly events?: readonly { readonly event: string; readonly ids: readonly string[] }[];
}

/** The articles of a JSON Lines file, gzipped or not. */
export function readCorpus(file: string, { marks, events = [] }: About): CorpusArticle[] {
  const eventOf = new Map(events.flatMap(({ event, ids }) => ids.map((id) => [id, event])));
  return readJsonLines<CorpusLine>(file).map(({ id, text, attributions }) => {
    const event = eventOf.get(id);
    return {
      id,
      text,
      marks,
      ...(event !== undefined && { event }),
      attributions: attributions.map(inPieces),
    };
  });
}

function inPieces({
  source,
  cue,
  content,
}: CorpusLine['attributions'][number]): CorpusArticle['attributions'][number] {
  return { source: pieces(source), cue: pieces(cue), content: pieces(content) };
}

function pieces(role: Role): readonly TextSpan[] {
  return role == null ? [] : 'start' in role ? [role] : role;
}
