import { canCancel, isRunning, percentOf, stepsOf } from './job-state';

describe('isRunning', () => {
  it.each([
    ['UPLOADED', 'WAITING', true],
    ['CHECKING', 'READING', true],
    ['CHECKED', 'CHECKED', false],
    ['APPLYING', 'RULES', true],
    ['DONE', 'DONE', false],
    ['DONE', 'UNDOING', true],
    ['FAILED', 'READING', false],
    ['UNDONE', 'DONE', false],
  ] as const)('%s in phase %s: %s', (status, phase, running) => expect(isRunning({ status, phase })).toBe(running));
});

describe('canCancel', () => {
  it('allows it before anything is written', () => expect(canCancel({ status: 'CHECKING' })).toBe(true));
  it('does not while applying', () => expect(canCancel({ status: 'APPLYING' })).toBe(false));
});

describe('percentOf', () => {
  it.each([[0, 0], [0.426, 42], [1, 99], [-1, 0]])('%d shows %d', (progress, percent) => expect(percentOf(progress)).toBe(percent));
});

describe('stepsOf', () => {
  it('says what is done and what is to come', () =>
    expect(stepsOf({ status: 'APPLYING', phase: 'RULES' }).map(({ phase, when }) => `${phase} ${when}`)).toEqual(['WAITING past', 'APPLYING past', 'RULES present', 'COUNTERS future']));
  it('shows a phase it does not know by itself', () => expect(stepsOf({ status: 'DONE', phase: 'UNDOING' })).toEqual([{ phase: 'UNDOING', when: 'present' }]));
});
