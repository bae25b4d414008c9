import { describe, expect, it } from 'vitest';
import { engine } from '../../../lib/commands/engine';

/** Who is found to say what, as "name: words", pieces joined by " / ". */
function saidIn(text: string): readonly string[] {
  const { entities, attributions } = engine(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return attributions.map(({ source, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
    return `${source?.entity ? names.get(source.entity) : 'nobody'}: ${words}`;
  });
}

const OPENING = 'Governor Mark Hale spoke with Dana Reed on Sunday about the bridge.';

describe('the turns of a printed talk', () => {
  it('go to those whose names open them, whole, with what the speaker says of himself', () => {
    expect(
      saidIn(
        `${OPENING}\n\nREED: Will you sign the bill?\n\nHALE: I oppose the toll. I think that it is wrong.\n\nREED: And the bridge?\n\nHALE: We will build it.`,
      ),
    ).toEqual([
      'Dana Reed: Will you sign the bill?',
      'Mark Hale: I oppose the toll. I think that it is wrong.',
      'Dana Reed: And the bridge?',
      'Mark Hale: We will build it.',
    ]);
  });

  it('are parted by questions that nobody has by name, which are nobody’s', () => {
    expect(
      saidIn(
        `${OPENING}\n\nGOV. HALE: The bridge stays.\n\nQ: Will you sign?\n\nGOV. HALE: The toll goes.`,
      ),
    ).toEqual(['Mark Hale: The bridge stays.', 'Mark Hale: The toll goes.']);
  });

  it('go on over paragraphs to the next one, but not over an aside', () => {
    expect(
      saidIn(
        `${OPENING}\n\nREED: You saw the report.\n\nIt came today. Will you sign?\n\nGOV. HALE: I will look at it.\n\n(BEGIN VIDEO CLIP)\n\nREED: And you?`,
      ),
    ).toEqual([
      'Dana Reed: You saw the report. / It came today. Will you sign?',
      'Mark Hale: I will look at it.',
      'Dana Reed: And you?',
    ]);
  });

  it('may follow each other in one paragraph where names are in capitals', () => {
    expect(
      saidIn(
        `${OPENING}\n\nREED: Will you sign? HALE: I will, this week. REED: And the toll? HALE: You know me.`,
      ),
    ).toEqual([
      'Dana Reed: Will you sign?',
      'Mark Hale: I will, this week.',
      'Dana Reed: And the toll?',
      'Mark Hale: You know me.',
    ]);
  });

  it('are not the entries of a list', () => {
    const said = saidIn(
      'Mark Hale and Dana Reed met.\n\nMark Hale: Win the north.\n\nThe mayor has led in every county since the spring and needs to hold on.\n\nDana Reed: Close the gap.\n\nThe senator has raised less.\n\nMark Hale: Rest.',
    );
    expect(said.join()).not.toContain('has led');
  });
});
