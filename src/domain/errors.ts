// Faults that the asker or the host can mend; every other error is ours.

/** A fault with a sentence of its own in every language; `code` finds it in the catalogue, `facts` fill it in. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: string, facts: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.facts = facts;
  }
}
