import { expect, it } from 'vitest';
import { SHOWN, SURE } from '../../lib/extraction/thresholds';
import { entityViews, namesOf, nextMention, viewOf, wishFor } from '../../lib/views/entity-views';
import { person, says, shownWith, stands } from '../support/analysis';
import { spanOf } from '../support/article';

const text =
  'Minister Ada Brook said “Ships must wait.” Brook said the port was full. Brook was sure: “Wait, all of you.” Ola Finn, a baker, agreed. Veria waited.';
const ada = person('e1', text, { name: 'Ada Brook', office: 'Minister', short: 'Brook' });
const ola = person('e2', text, { name: 'Ola Finn' });
const veria = { ...person('e3', text, { name: 'Veria' }), kind: 'place' as const };

it('parts officials from other people and from bodies and places', () => {
  const views = entityViews(shownWith({ entities: [ada, ola, veria] }));
  const names = (of: typeof views.people) => of.map(({ entity }) => entity.name);
  expect(names(views.officials)).toEqual(['Ada Brook']);
  expect(names(views.people)).toEqual(['Ola Finn']);
  expect(names(views.bodies)).toEqual(['Veria']);
});

it('puts words of the speaker’s own before reported ones, then the surer first', () => {
  const shown = shownWith({
    entities: [ada],
    attributions: [
      says('a1', text, ada, 'the port was full', { manner: 'indirect', confidence: 0.99 }),
      says('a2', text, ada, '“Wait, all of you.”', { confidence: 0.7 }),
      says('a3', text, ada, '“Ships must wait.”', { confidence: 0.8 }),
    ],
  });
  const { statements } = viewOf(ada, shown);
  expect(statements.map(({ id }) => id)).toEqual(['a3', 'a2', 'a1']);
});

const SENTENCES = [
  'Minister Ada Brook said “Ships must wait.”',
  'Brook said the port was full.',
  'Brook was sure: “Wait, all of you.”',
].map((words) => spanOf(text, words));
const full = says('a1', text, ada, 'the port was full', { manner: 'indirect' });
const wait = says('a2', text, ada, '“Ships must wait.”');

it('shows a sentence once: as a position, unless that is folded away', () => {
  const statementsBeside = (confidence: number) => {
    const positions = [stands(text, ada, 'warns', 'full', confidence)];
    const found = { entities: [ada], sentences: SENTENCES, attributions: [full, wait], positions };
    const view = viewOf(ada, shownWith(found));
    expect(view.stands.map(({ sentence }) => sentence)).toEqual([SENTENCES[1]]);
    return view.statements.map(({ id }) => id);
  };
  expect(statementsBeside(SURE)).toEqual(['a2']);
  expect(statementsBeside(SHOWN)).toEqual(['a2', 'a1']);
});

it('shows what is said in several parts of a sentence as one', () => {
  const ships = says('a3', text, ada, 'Ships', { manner: 'indirect', confidence: 0.6 });
  const found = { entities: [ada], sentences: SENTENCES, attributions: [wait, ships] };
  expect(viewOf(ada, shownWith(found)).statements).toEqual([
    {
      id: 'a2',
      sentence: SENTENCES[0],
      contents: [spanOf(text, '“Ships must wait.”'), spanOf(text, 'Ships')],
      cues: [],
      manner: 'mixed',
      confidence: 0.6,
    },
  ]);
});

it.each(['negated', 'unreal'] as const)('never lists as said what is %s', (polarity) => {
  const found = { entities: [ada], attributions: [{ ...full, polarity }, wait] };
  expect(viewOf(ada, shownWith(found)).statements.map(({ id }) => id)).toEqual(['a2']);
});

it('counts the places that name someone, not pronouns and bare titles', () => {
  const more = { span: { start: 0, end: 8 }, form: 'role' as const };
  const named = { ...ada, mentions: [more, ...ada.mentions] as const };
  expect(viewOf(named, shownWith({})).named).toBe(2);
  expect(namesOf(named)).toEqual(ada.mentions.map(({ span }) => span));
});

it('goes from mention to mention and from the last back to the first', () => {
  const view = viewOf(ada, shownWith({}));
  const [first, second] = namesOf(ada);
  expect(nextMention(view, first!)).toEqual(second);
  expect(nextMention(view, second!)).toEqual(first);
});

it('knows no next mention of who is named once', () => {
  const view = viewOf(ola, shownWith({}));
  expect(nextMention(view, namesOf(ola)[0]!)).toBeNull();
});

it('keeps only who holds an office as an official', () => {
  const span = spanOf(text, 'Brook');
  expect(wishFor(ada, span)).toEqual({ kind: 'official', span, person: 'Ada Brook' });
  expect(wishFor(ola, span).kind).toBe('selection');
});
