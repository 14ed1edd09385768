// The kinds of fault behind the official client's typed errors and everybody else's, and what is kept of them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { APIConnectionError, APIConnectionTimeoutError, AuthenticationError, BadRequestError, InternalServerError, NotFoundError, PermissionDeniedError, RateLimitError } from 'openai';
import { createCircuitBreaker } from '../../src/domain/circuit-breaker.ts';
import { isOutage, maskSecrets, ModelFault, type ModelFaultKind, modelFaultOf, retryAfterMs } from '../../src/domain/model-fault.ts';
import { withRetries } from '../../src/domain/retry.ts';

const headers = new Headers();
const bad = (message: string, code?: string) => new BadRequestError(400, { message, code }, message, headers);

const errors: readonly (readonly [ModelFaultKind, unknown])[] = [
  ['unauthorised', new AuthenticationError(401, { message: 'no' }, 'no', headers)],
  ['unauthorised', new PermissionDeniedError(403, { message: 'no' }, 'no', headers)],
  ['rejected', new NotFoundError(404, { message: 'no such model' }, 'no such model', headers)],
  ['rate-limited', new RateLimitError(429, { message: 'slow down' }, 'slow down', headers)],
  ['quota', new RateLimitError(429, { message: 'quota', code: 'insufficient_quota' }, 'quota', headers)],
  ['overloaded', new InternalServerError(503, {}, undefined, headers)],
  ['too-long', bad("This model's maximum context length is 8192 tokens")],
  ['filtered', bad('The response was filtered', 'content_filter')],
  ['unsupported', bad("Invalid parameter: 'response_format' of type 'json_schema' is not supported")],
  ['rejected', bad('temperature must be 1')],
  ['timeout', new APIConnectionTimeoutError()],
  ['unreachable', new APIConnectionError({ cause: Object.assign(new Error('getaddrinfo ENOTFOUND x'), { code: 'ENOTFOUND' }) })],
  ['unreachable', new TypeError('fetch failed', { cause: Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }) })],
  ['unreachable', Object.assign(new Error('terminated'), { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) })],
  ['malformed', new SyntaxError('Unexpected token < in JSON')],
  ['malformed', 'a string'],
  ['overloaded', { status: 529, message: 'overloaded' }],
  ['timeout', new APIConnectionError({ cause: new ModelFault('timeout', 'nothing came') })],
];

describe('faults of a model', () => {
  for (const [kind, error] of errors) test(`${error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error)} is ${kind}`, () => assert.equal(modelFaultOf(error).kind, kind));

  test('keys are masked, known or not', () => {
    const fault = modelFaultOf(new AuthenticationError(401, { message: 'Incorrect key: abc123secret and sk-proj-99999999' }, 'Incorrect key: abc123secret and sk-proj-99999999', headers), ['abc123secret']);
    assert.ok(!fault.message.includes('abc123secret') && !fault.message.includes('sk-proj'), fault.message);
    assert.equal(maskSecrets('Authorization: Bearer abcdef', []), 'Authorization: [secret]');
  });

  test('Retry-After is read in seconds, as a date and in milliseconds', () => {
    const now = Date.parse('2025-03-04T12:00:00Z');
    assert.equal(retryAfterMs(new Headers({ 'retry-after': '7' }), now), 7000);
    assert.equal(retryAfterMs(new Headers({ 'retry-after': 'Tue, 04 Mar 2025 12:00:09 GMT' }), now), 9000);
    assert.equal(retryAfterMs(new Headers({ 'retry-after-ms': '250' }), now), 250);
    assert.equal(retryAfterMs({ 'retry-after': 'soon' }, now), null);
    assert.equal(retryAfterMs(undefined, now), null);
  });
});

describe('trying again', () => {
  const options = (remaining: number, pauses: number[]) => ({ retries: 3, remainingMs: () => remaining, wait: async (milliseconds: number) => void (await Promise.resolve(pauses.push(milliseconds))), random: () => 1 });
  const failing = (fault: () => unknown) => async () => await Promise.reject(fault() instanceof Error ? fault() : new Error('x'));

  test('passing faults are tried again, each pause twice as long', async () => {
    const pauses: number[] = [];
    await assert.rejects(withRetries(failing(() => new ModelFault('overloaded', 'x')), options(60_000, pauses)), ModelFault);
    assert.deepEqual(pauses, [400, 800, 1600]);
  });

  test('other faults are not', async () => {
    const pauses: number[] = [];
    for (const kind of ['quota', 'refused', 'filtered', 'unauthorised', 'timeout', 'malformed'] as const) await assert.rejects(withRetries(failing(() => new ModelFault(kind, 'x')), options(60_000, pauses)), ModelFault);
    assert.deepEqual(pauses, []);
  });

  test('a Retry-After is waited for, and ends the trying where the deadline comes first', async () => {
    const pauses: number[] = [];
    const fault = () => new ModelFault('rate-limited', 'x', { status: 429, retryAfterMs: 5000 });
    await assert.rejects(withRetries(failing(fault), options(6000, pauses)), ModelFault);
    assert.deepEqual(pauses, []);
    await assert.rejects(withRetries(failing(fault), options(7000, pauses)), ModelFault);
    assert.deepEqual(pauses, [5000, 5000, 5000]);
  });
});

describe('the circuit', () => {
  test('opens after failures in a row, lets one through after the rest, and closes when that one succeeds', () => {
    let now = 0;
    const breaker = createCircuitBreaker({ failures: 2, restMs: 100, now: () => now });
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    assert.equal(breaker.tryEnter(), true);
    breaker.failed();
    assert.deepEqual([breaker.tryEnter(), breaker.state], [false, 'open']);
    now = 100;
    assert.deepEqual([breaker.state, breaker.tryEnter(), breaker.tryEnter()], ['half-open', true, false]);
    breaker.left();
    assert.equal(breaker.tryEnter(), true);
    breaker.failed();
    assert.equal(breaker.tryEnter(), false);
    now = 200;
    assert.equal(breaker.tryEnter(), true);
    breaker.succeeded();
    assert.deepEqual([breaker.tryEnter(), breaker.state], [true, 'closed']);
  });

  test('a refusal says nothing of the model’s health', () => {
    assert.deepEqual((['refused', 'filtered', 'too-long', 'resting'] as const).map((kind) => isOutage(new ModelFault(kind, 'x'))), [false, false, false, false]);
  });
});
