import type {
  Analysis,
  Attribution,
  Entity,
  Made,
  Mention,
  Position,
  Source,
} from '../../model/analysis';
import type { Article } from '../../model/article';
import type { TextSpan } from '../../model/text';
import { overlaps } from '../../text/span';
import { columned, cut, inContext, termLines } from './in-columns';
import type { NamedStep } from './where-steps';

/** Columns of a terminal that the lines keep to. */
const WIDTH = 100;
/** Widths of a mention’s or an office’s line: indent, place or confidence, form or status, the step that made it, the words. */
const FINDING = [5, 7, 14, 24, 50] as const;
/** Widths of a head line: number, confidence, what it is, and the step that made it or a name. */
const HEAD = [5, 7, 14, 74] as const;
/** Widths of a part of a finding: indent, its name, its words. */
const PART = [5, 9, 86] as const;
/** Widths of a step’s line: indent, its name, where it stands. */
const STEP = [5, 28, 67] as const;

/**
 * What was found in an article and which step found it, for people who ask why: entities with office and mentions, attributions
 * with source, cue and content, positions, the summary; under each what spoke for it, where its step weighs terms. At last stands
 * where each step is told in the sources, as `where` finds it.
 */
export function explain(
  id: string,
  { text }: Article,
  analysis: Analysis,
  where: (step: NamedStep) => string | null,
): string {
  const { language, entities, attributions, positions, summary } = analysis;
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['entities', entities.flatMap((entity) => entityLines(text, entity))],
    ['attributions', attributions.flatMap((each) => attributionLines(text, known, each))],
    ['positions', positions.flatMap((each) => positionLines(text, known, each))],
    ['summary', summary.sentences.map((span) => `     ${cut(wording(text, span), WIDTH - 5)}`)],
    ['steps', stepsOf(analysis).map((step) => columned(['', step.name, where(step) ?? ''], STEP))],
  ];
  const head = `== ${id} · ${language} · ${text.split(/\s+/u).filter(Boolean).length} words`;
  return [
    head,
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines]) => ['', heading.toUpperCase(), ...lines].join('\n')),
    '',
  ].join('\n');
}

type Known = ReadonlyMap<string, Entity>;

function entityLines(text: string, { id, kind, name, office, mentions }: Entity): string[] {
  return [
    columned([id, '', kind, name], HEAD),
    ...(office
      ? [
          columned(['', sure(office), office.status, office.by, office.title], FINDING),
          ...termsOf(office),
        ]
      : []),
    ...mentions.flatMap((mention) => mentionLines(text, mention)),
  ];
}

function mentionLines(text: string, mention: Mention): string[] {
  const { span, form, by } = mention;
  const words = inContext(text, span, FINDING[4]);
  return [columned(['', `@${span.start}`, form, by, words], FINDING), ...termsOf(mention)];
}

function attributionLines(text: string, known: Known, attribution: Attribution): string[] {
  const { id, by, content, cue, source, manner } = attribution;
  return [
    columned([id, sure(attribution), manner, by], HEAD),
    ...termsOf(attribution),
    ...(source ? sourceLines(text, known, source) : []),
    ...(cue ? [part('cue', wording(text, cue))] : []),
    ...content.map((span, at) => part(at === 0 ? 'content' : '', wording(text, span))),
  ];
}

/**
 * The source’s wording, who it is, by which step that is known, and which made the mention it rests on; the wording is cut, not
 * what is told of it.
 */
function sourceLines(text: string, known: Known, source: Source): string[] {
  const { span, entity, kind, by } = source;
  const speaker = entity && known.get(entity);
  const who = speaker ? `→ ${entity} ${speaker.name}` : `(${kind})`;
  const rests = speaker?.mentions.findLast((mention) => overlaps(mention.span, span))?.by;
  const told = [who, by && ` · ${by}`, rests && ` ← ${rests}`].join('');
  const words = cut(wording(text, span), Math.max(24, PART[2] - told.length - 1));
  return [part('source', `${words} ${told}`), ...termsOf(source)];
}

function positionLines(text: string, known: Known, position: Position): string[] {
  const { holder, stance, by, content, cue, attribution } = position;
  return [
    columned(['', sure(position), stance ?? 'not told', by], HEAD),
    ...termsOf(position),
    part('holder', `${holder} ${known.get(holder)?.name}${attribution ? ` (${attribution})` : ''}`),
    ...(cue ? [part('cue', wording(text, cue))] : []),
    part('content', wording(text, content)),
  ];
}

/** The steps that made an analysis, each once, in the order of the engine’s work. */
function stepsOf({ entities, attributions, positions }: Analysis): readonly NamedStep[] {
  const made: Readonly<Record<NamedStep['room'], readonly (Made | undefined)[]>> = {
    entities: entities.flatMap(({ office, mentions }) => [office, ...mentions]),
    attributions: attributions.flatMap((each) => [each, each.source]),
    positions,
  };
  return (['entities', 'attributions', 'positions'] as const).flatMap((room) =>
    [...new Set(made[room].flatMap((each) => each?.by ?? []))].map((name) => ({ room, name })),
  );
}

/** A part of a finding by name: "cue      said". */
function part(name: string, words: string): string {
  return columned(['', name, words], PART);
}

function termsOf({ terms }: Made): string[] {
  return terms ? termLines(terms, PART[0], WIDTH) : [];
}

function sure({ confidence }: { readonly confidence: number }): string {
  return confidence.toFixed(2);
}

function wording(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}
