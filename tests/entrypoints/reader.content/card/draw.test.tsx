// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { Keep } from '../../../../components/finding/keep';
import { draw } from '../../../../entrypoints/reader.content/card/draw';
import type { Acts } from '../../../../lib/views/acts';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = document.querySelector('div')!;
});

function List({ items, more }: { items: readonly string[]; more?: boolean }) {
  return (
    <>
      {more && <p class="more">More</p>}
      {items.map((item) => (
        <li key={item} title={item}>
          {item} of {items.length}
        </li>
      ))}
    </>
  );
}

it('draws components, fragments, lists and words, and leaves out what is false', () => {
  draw(<List items={['one', 'two']} />, root);
  expect(root.innerHTML).toBe('<li title="one">one of 2</li><li title="two">two of 2</li>');
});

it('takes markup in words for words', () => {
  draw(<p title={'"><b>'}>{'<img src=x onerror=alert(1)>'}</p>, root);
  expect(root.querySelectorAll('*')).toHaveLength(1);
  expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
});

it('keeps the elements of what stays, and those alone', () => {
  draw(<List items={['one', 'two', 'three']} />, root);
  const [one, , three] = root.children;
  draw(<List items={['three', 'four', 'one']} more />, root);
  expect([...root.children].map((each) => each.textContent)).toEqual([
    'More',
    'three of 3',
    'four of 3',
    'one of 3',
  ]);
  expect(root.children[1]).toBe(three);
  expect(root.children[3]).toBe(one);
  draw(null, root);
  expect(root.childNodes).toHaveLength(0);
});

it('drops attributes and handlers that are no longer given', () => {
  const first = vi.fn();
  draw(
    <button type="button" class="a" disabled onClick={first}>
      Go
    </button>,
    root,
  );
  const button = root.querySelector('button')!;
  const second = vi.fn();
  draw(
    <button type="button" title="b" onClick={second}>
      Go
    </button>,
    root,
  );
  expect(root.querySelector('button')).toBe(button);
  expect(button.outerHTML).toBe('<button type="button" title="b">Go</button>');
  button.click();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  draw(<button type="button">Go</button>, root);
  button.click();
  expect(second.mock.calls).toHaveLength(1);
});

it('leaves a field and its focus alone while all around it is drawn anew', () => {
  const acts: Acts = {
    reveal: vi.fn(),
    save: vi.fn(),
    remove: vi.fn(),
    copy: vi.fn(),
    kept: () => false,
    edit: vi.fn(),
    editing: 'official 3',
    drafts: new Map([['official 3', 'half a thought']]),
  };
  const keep = (
    <Keep wish={{ kind: 'official', span: { start: 3, end: 5 } }} acts={acts} what="x" />
  );
  const view = (before: boolean) => (
    <section>
      {before && <p>Before</p>}
      {keep}
      <p>{before ? 'after' : 'and after'}</p>
    </section>
  );
  draw(view(true), root);
  const field = root.querySelector('textarea')!;
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('half a thought');
  field.value = 'a whole thought';
  draw(view(false), root);
  expect(root.querySelector('textarea')).toBe(field);
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('a whole thought');
});
