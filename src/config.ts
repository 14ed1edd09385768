// The settings: read from the environment once, every fault named at once.
import { z } from 'zod';
import { UserError } from './domain/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const discordId = /^\d{17,20}$/;
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'give a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `give a number from ${least} to ${most}`);
const decimal = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'give a number such as 0.4')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `give a number from ${least} to ${most}`);
const ids = (what: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((id) => id.trim()))
    .transform((list) => list.filter((id) => id !== ''))
    .refine((list) => list.every((id) => discordId.test(id)), `give Discord ${what} ids (17 to 20 digits), separated by commas`)
    .prefault('');
const address = z.url({ protocol: /^https?$/, error: 'give an address that begins with http:// or https://' });

const shape = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: address.prefault('https://discord.com/api'),
  MODERATOR_ROLES: ids('role'),
  MODERATOR_SERVERS: ids('server'),
  MODERATOR_CHANNEL: z.string().regex(discordId, 'give one Discord channel id (17 to 20 digits)').optional(),
  ASKS_PER_USER: whole(1, 1000).prefault('10'),
  ASKS_PER_SERVER: whole(1, 10_000).prefault('60'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: address.optional(),
  MODEL: z.string().prefault('gpt-4o-mini'),
  MODEL_PROVIDER: z.string().prefault('openai'),
  EMBEDDING_MODEL: z.string().prefault('text-embedding-3-small'),
  EMBEDDING_DIMENSIONS: whole(1, 8192).optional(),
  EMBEDDING_QUESTION_PREFIX: z.string().optional(),
  EMBEDDING_PASSAGE_PREFIX: z.string().optional(),
  MODEL_TIMEOUT_MS: whole(1000, 40_000).prefault('30000'),
  MODEL_IDLE_MS: whole(500, 45_000).prefault('12000'),
  MODEL_RETRIES: whole(0, 5).prefault('2'),
  MODEL_CONCURRENCY: whole(1, 256).prefault('8'),
  MODEL_MAX_OUTPUT_TOKENS: whole(100, 32_000).prefault('3000'),
  MODEL_CONTEXT_TOKENS: whole(1000, 1_000_000).prefault('16000'),
  MODEL_TEMPERATURE: decimal(0, 2).optional(),
  MODEL_TOKENS_PER_USER: whole(0, 1_000_000_000).prefault('100000'),
  MODEL_TOKENS_PER_SERVER: whole(0, 1_000_000_000).prefault('1000000'),
  MODEL_TOKENS_PER_DAY: whole(0, 1_000_000_000).prefault('3000000'),
  MODEL_RESET_HOUR: whole(0, 23).prefault('0'),
  MODEL_PRICE_INPUT: decimal(0, 10_000).optional(),
  MODEL_PRICE_OUTPUT: decimal(0, 10_000).optional(),
  PROMPTS_DIR: z.string().prefault('prompts'),
  CORPUS_DIR: z.string().prefault('corpus'),
  DATA_DIR: z.string().prefault('data'),
  DATABASE_URL: z.undefined({ error: 'this version keeps everything under DATA_DIR and has no PostgreSQL engine: leave it empty' }).optional(),
  HEALTH_PORT: whole(1, 65_535).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'give debug, info, warn, error or silent' }).optional(),
});

export type Config = z.output<typeof shape>;

/** The names of all settings, in the order in which the README and .env.example list them. */
export const settingNames: readonly string[] = Object.keys(shape.shape);

/** Throws UserError('configuration') whose `problems` fact holds one line for each fault. An empty value counts as absent. */
export function readConfig(environment: Environment): Config {
  const given = settingNames.flatMap((name) => {
    const value = environment[name]?.trim();
    return value ? [[name, value]] : [];
  });
  const parsed = shape.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new UserError('configuration', { problems: problems.join('\n') });
}

/** The values that must never be printed. */
export function secretsOf(environment: Environment): readonly string[] {
  return ['DISCORD_TOKEN', 'OPENAI_API_KEY', 'DATABASE_URL'].flatMap((name) => environment[name] || []);
}
