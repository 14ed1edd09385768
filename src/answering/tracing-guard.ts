// Keeps questions and articles from being sent to LangSmith, or calls from being led through it, by a forgotten variable.

/** LangChain reads these from the environment wherever it runs. */
const guarded = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2', 'LANGSMITH_GATEWAY', 'LANGSMITH_GATEWAY_API_KEY', 'LANGCHAIN_VERBOSE', 'OPENAI_LOG', 'OPENAI_API_BASE', 'OPENAI_CUSTOM_HEADERS'] as const;

/** Takes the variables out of the environment before anything of LangChain is loaded; returns the names of those that were set. */
export function guardTracing(environment: Record<string, string | undefined>): string[] {
  const found = guarded.filter((name) => environment[name] !== undefined && environment[name] !== '');
  for (const name of guarded) delete environment[name];
  return found;
}
