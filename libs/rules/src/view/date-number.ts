const zero = 48;

/** An ISO date as the number 20200601, so that the hot path compares numbers; 0 when it has not the form `YYYY-MM-DD`. */
export function dateNumber(date: string | null): number {
  if (date === null || date.length !== 10) return 0;
  let number = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = date.charCodeAt(index) - zero;
    if (index === 4 || index === 7) {
      if (digit !== -3) return 0;
    } else {
      if (digit < 0 || digit > 9) return 0;
      number = number * 10 + digit;
    }
  }
  return number;
}

/** Completed years from one date number to another; negative when `later` is the earlier one. */
export function completedYears(earlier: number, later: number): number {
  return Math.floor((later - earlier) / 10_000);
}
