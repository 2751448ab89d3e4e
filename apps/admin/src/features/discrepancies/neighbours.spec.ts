import { neighboursOf } from './neighbours';

describe('neighboursOf', () => {
  const ids = ['a', 'b', 'c'];
  it('knows both sides', () => expect(neighboursOf(ids, 'b', false)).toEqual({ position: 2, previous: 'a', next: 'c', atEdge: false }));
  it('ends at both ends', () => {
    expect(neighboursOf(ids, 'a', false).previous).toBeNull();
    expect(neighboursOf(ids, 'c', false)).toMatchObject({ next: null, atEdge: false });
  });
  it('asks for more at the edge of what is known', () => expect(neighboursOf(ids, 'c', true)).toMatchObject({ next: null, atEdge: true }));
  it('claims no position for what is not in the list', () => expect(neighboursOf(ids, 'x', true)).toEqual({ position: null, previous: null, next: null, atEdge: false }));
});
