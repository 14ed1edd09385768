// Holds what is sent and answered against Discord's own description of its HTTP API, where it is at hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { asObject, integerOf, isObject } from './wire.ts';
import type { Json } from './wire.ts';

export interface ApiDescription {
  /** Faults of a request's JSON body; none when the description says nothing of it. */
  requestFaults(method: string, path: string, body: unknown): readonly string[];
  responseFaults(method: string, path: string, status: number, body: unknown): readonly string[];
}

const callbackSchemas: Readonly<Record<number, string>> = {
  1: 'PongInteractionCallbackRequest',
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

let loaded: ApiDescription | null | undefined;

/** Reads the description once a process; null, and one message, where it is not there. */
export function apiDescription(): ApiDescription | null {
  if (loaded !== undefined) return loaded;
  const file = join(import.meta.dirname, '../../../../shared/discord/openapi.json');
  if (!existsSync(file)) {
    process.emitWarning('requests are not held against the API description: needs ../shared', 'DiscordDouble');
    loaded = null;
    return loaded;
  }
  loaded = createApiDescription(asObject(JSON.parse(readFileSync(file, 'utf8'))));
  return loaded;
}

function createApiDescription(document: Json): ApiDescription {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, logger: false });
  ajv.addSchema(document, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  const paths = Object.entries(asObject(document['paths'])).map(([template, operations]) => ({ template, pattern: templatePattern(template), operations: asObject(operations) }));

  const validator = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer);
    if (known !== undefined) return known;
    const made = ajv.compile({ $ref: `discord#${pointer}` });
    compiled.set(pointer, made);
    return made;
  };

  const operation = (method: string, path: string) => {
    const found = paths.filter((one) => one.pattern.test(path) && isObject(one.operations[method.toLowerCase()]));
    // A literal segment (@me, @original) is meant before a placeholder.
    const best = found.toSorted((one, other) => one.template.split('{').length - other.template.split('{').length)[0];
    return best === undefined ? undefined : { template: best.template, spec: asObject(best.operations[method.toLowerCase()]) };
  };

  const faultsAt = (pointer: string, body: unknown) => faultsOf(validator(pointer), body);

  return {
    requestFaults(method, path, body) {
      const found = operation(method, path);
      if (found === undefined) return [`${method} ${path} is not in the API description`];
      const content = asObject(asObject(found.spec['requestBody'])['content']);
      if (!isObject(content['application/json']) || body === undefined) return [];
      if (found.template.endsWith('/callback')) {
        const schema = callbackSchemas[integerOf(asObject(body)['type'])];
        return schema === undefined ? ['/type: no such kind of response'] : faultsAt(`/components/schemas/${schema}`, body);
      }
      return faultsAt(`/paths/${escape(found.template)}/${method.toLowerCase()}/requestBody/content/application~1json/schema`, body);
    },
    responseFaults(method, path, status, body) {
      const found = operation(method, path);
      if (found === undefined) return [];
      const response = asObject(asObject(found.spec['responses'])[String(status)]);
      if (!isObject(asObject(response['content'])['application/json'])) return [];
      return faultsAt(`/paths/${escape(found.template)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`, body);
    },
  };
}

function templatePattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

function escape(template: string): string {
  return template.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function faultsOf(validate: ValidateFunction, body: unknown): readonly string[] {
  let value = structuredClone(body);
  // A numeric string where an integer is due is what Discord takes too: it is read as the number and looked at again.
  for (let round = 0; round < 20; round += 1) {
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    const numeric = errors.find((error) => wantsInteger(error) && typeof at(value, error.instancePath) === 'string' && /^-?\d+$/.test(String(at(value, error.instancePath))));
    if (numeric === undefined) return errors.slice(0, 8).map((error) => `${error.instancePath || '/'}: ${error.message ?? error.keyword}`);
    value = withNumber(value, numeric.instancePath.split('/').slice(1).map(unescape));
  }
  return ['too many numeric strings'];
}

function wantsInteger(error: ErrorObject): boolean {
  const wanted = asObject(error.params)['type'];
  return error.keyword === 'type' && (Array.isArray(wanted) ? wanted.includes('integer') : wanted === 'integer');
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(unescape)
    .reduce<unknown>((node, step) => (Array.isArray(node) ? node[Number(step)] : asObject(node)[step]), value);
}

function withNumber(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return Number(value);
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === Number(step) ? withNumber(one, rest) : one));
  return { ...asObject(value), [step]: withNumber(asObject(value)[step], rest) };
}
