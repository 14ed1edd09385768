// Tokens that a model may cost a day: checked before the call, corrected after it.
import { UserError } from './errors.ts';

/** Who a call is made for; outside Discord there is no user or server to charge. */
export interface Asker {
  readonly user: string;
  readonly server: string | null;
}

export interface TokenLimits {
  /** Tokens a day; null for no limit. */
  readonly perUser: number | null;
  readonly perServer: number | null;
  readonly perDay: number | null;
}

export interface TokenCharge {
  readonly account: string;
  readonly limit: number | null;
}

/** Keeps what was spent over restarts and between processes. */
export interface TokenLedger {
  /** Adds to every account, or to none when one would pass its limit; returns that one's name, null when all were charged. Atomic. */
  charge(day: string, charges: readonly TokenCharge[], tokens: number): Promise<string | null>;
  /** Corrects what was charged, by a positive or negative difference. */
  correct(day: string, accounts: readonly string[], difference: number): Promise<void>;
  spent(day: string, account: string): Promise<number>;
  /** Removes every row of an account. Returns how many there were. */
  forget(account: string): Promise<number>;
}

export interface Reservation {
  /** Replaces the estimate by what the call really used. */
  settle(tokens: number): Promise<void>;
}

export interface TokenBudget {
  /** Throws UserError('model.budget-user' | 'model.budget-server' | 'model.budget-day') with the fact `resets` (ISO time). */
  reserve(asker: Asker | undefined, tokens: number): Promise<Reservation>;
  forgetUser(user: string): Promise<number>;
}

export interface TokenBudgetOptions {
  readonly limits: TokenLimits;
  readonly ledger: TokenLedger;
  readonly now: () => Date;
  /** 0 to 23, UTC: when a new day begins. */
  readonly resetHour: number;
}

const everybody = 'all';
const hourMs = 3_600_000;

export function createTokenBudget({ limits, ledger, now, resetHour }: TokenBudgetOptions): TokenBudget {
  return {
    async reserve(asker, tokens) {
      const today = now();
      const day = dayOf(today, resetHour);
      const charges: TokenCharge[] = [
        ...(asker === undefined ? [] : [{ account: userAccount(asker.user), limit: limits.perUser }]),
        ...(asker === undefined || asker.server === null ? [] : [{ account: `server:${asker.server}`, limit: limits.perServer }]),
        { account: everybody, limit: limits.perDay },
      ];
      const full = await ledger.charge(day, charges, tokens);
      if (full !== null) {
        const whose = full === everybody ? 'day' : full.startsWith('user:') ? 'user' : 'server';
        throw new UserError(`model.budget-${whose}`, { resets: nextReset(today, resetHour).toISOString() });
      }
      const accounts = charges.map((charge) => charge.account);
      return { settle: (used) => ledger.correct(day, accounts, used - tokens) };
    },
    forgetUser: (user) => ledger.forget(userAccount(user)),
  };
}

/** The day that a moment counts to, YYYY-MM-DD. */
export function dayOf(moment: Date, resetHour: number): string {
  return new Date(moment.getTime() - resetHour * hourMs).toISOString().slice(0, 10);
}

function nextReset(moment: Date, resetHour: number): Date {
  return new Date(Date.parse(`${dayOf(moment, resetHour)}T00:00:00Z`) + (24 + resetHour) * hourMs);
}

function userAccount(user: string): string {
  return `user:${user}`;
}
