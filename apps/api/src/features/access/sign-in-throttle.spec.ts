import { SignInThrottle } from './sign-in-throttle';

describe('the sign-in throttle', () => {
  it('gives an address a number of attempts a minute', () => {
    let now = 0;
    const throttle = new SignInThrottle(2, () => now);
    const take = (address: string) => throttle.take(address);
    expect(['a', 'a', 'a', 'b'].map(take)).toEqual([true, true, false, true]);
    now = 59_999;
    expect(take('a')).toBe(false);
    now = 60_000;
    expect(['a', 'a', 'a'].map(take)).toEqual([true, true, false]);
  });

  it('does not count what turned out well', () => {
    const throttle = new SignInThrottle(1, () => 0);
    for (let count = 0; count < 3; count++) {
      expect(throttle.take('a')).toBe(true);
      throttle.giveBack('a');
    }
  });
});
