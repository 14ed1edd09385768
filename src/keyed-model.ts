// Opens the model when there is a key, and leaves its libraries unloaded when there is none.
import type { Config } from './config.ts';
import type { Log } from './domain/ports.ts';
import type { ModelParts } from './model-parts.ts';

/** null without OPENAI_API_KEY. `dataFolder` null keeps nothing. Throws UserError for wrong settings or prompts. */
export async function openKeyedModel(config: Config, dataFolder: string | null, log: Log): Promise<ModelParts | null> {
  const { OPENAI_API_KEY } = config;
  if (OPENAI_API_KEY === undefined) return null;
  const { openModelParts } = await import('./model-parts.ts');
  return await openModelParts({ ...config, OPENAI_API_KEY }, dataFolder, process.env, log);
}
