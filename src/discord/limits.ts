// Discord's own limits, and the smaller ones we keep so that a payload near the edge is never refused.

/** Of one message in Components V2 form; Discord answers 500 above about 10,170 bytes, measured. */
export const messageLimits = { components: 40, characters: 4000, bytes: 9800 } as const;

/** Of one piece of an excerpt, in markup: leaves room for the longest heading, attribution and link beside it. */
export const excerptCharacters = 1700;
export const excerptBytes = 5000;

export const autocompleteChoices = 25;
export const choiceNameLength = 100;
export const customIdLength = 100;
export const buttonLabelLength = 80;
/** A longer address is not worth a link: it costs the room of the words. */
export const linkLength = 600;
/** A question longer than this is refused by name, not cut: half a question may ask something else. */
export const questionLength = 1000;

/** Discord drops an interaction that has had no first response after 3 s. */
export const callbackDeadlineMs = 2500;
export const requestDeadlineMs = 8000;
/** An interaction's token lives 15 minutes; edits after this are not tried. */
export const tokenLifeMs = 14.5 * 60_000;
