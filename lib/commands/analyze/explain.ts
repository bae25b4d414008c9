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
import { columned, cut, inContext, termLines } from './in-columns';

/** Columns of a terminal that the lines keep to. */
const WIDTH = 100;
/** Widths of a mention’s or an office’s line: indent, place or confidence, form or status, the step that made it, the words. */
const FINDING = [5, 7, 14, 24, 50] as const;
/** Widths of a head line: number, confidence, what it is, and the step that made it or a name. */
const HEAD = [5, 7, 14, 74] as const;
/** Widths of a part of a finding: indent, its name, its words. */
const PART = [5, 9, 86] as const;

/**
 * What was found in an article and which step found it, for people who ask why: entities with office and mentions, attributions
 * with source, cue and content, positions, the summary; under each what spoke for it, where its step weighs terms.
 */
export function explain(id: string, { text }: Article, analysis: Analysis): string {
  const { language, entities, attributions, positions, summary } = analysis;
  const names = new Map(entities.map(({ id: entity, name }) => [entity, name]));
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['entities', entities.flatMap((entity) => entityLines(text, entity))],
    ['attributions', attributions.flatMap((each) => attributionLines(text, names, each))],
    ['positions', positions.flatMap((each) => positionLines(text, names, each))],
    ['summary', summary.sentences.map((span) => `     ${cut(wording(text, span), WIDTH - 5)}`)],
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

type Names = ReadonlyMap<string, string>;

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

function attributionLines(text: string, names: Names, attribution: Attribution): string[] {
  const { id, by, content, cue, source, manner } = attribution;
  return [
    columned([id, sure(attribution), manner, by], HEAD),
    ...termsOf(attribution),
    ...(source ? sourceLines(text, names, source) : []),
    ...(cue ? [part('cue', wording(text, cue))] : []),
    ...content.map((span, at) => part(at === 0 ? 'content' : '', wording(text, span))),
  ];
}

/** The source’s wording, who it is, and by which step that is known; the wording is cut, not what is told of it. */
function sourceLines(text: string, names: Names, source: Source): string[] {
  const { span, entity, kind, by } = source;
  const who = entity ? `→ ${entity} ${names.get(entity)}` : `(${kind})`;
  const told = `${who}${by ? ` · ${by}` : ''}`;
  const words = cut(wording(text, span), Math.max(24, PART[2] - told.length - 1));
  return [part('source', `${words} ${told}`), ...termsOf(source)];
}

function positionLines(text: string, names: Names, position: Position): string[] {
  const { holder, stance, by, content, cue, attribution } = position;
  return [
    columned(['', sure(position), stance, by], HEAD),
    ...termsOf(position),
    part('holder', `${holder} ${names.get(holder)}${attribution ? ` (${attribution})` : ''}`),
    ...(cue ? [part('cue', wording(text, cue))] : []),
    part('content', wording(text, content)),
  ];
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
