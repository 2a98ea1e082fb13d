import { createConfig, lintFromString } from '@redocly/openapi-core';

const RULES = {
  extends: ['recommended-strict'],
  rules: {
    // What every operation may refuse with is held by OpenApiTest; the settings for the login page refuse nobody.
    'operation-4xx-response': 'off',
  },
};

/** What is wrong with an OpenAPI document, one line each: rule, place and words. */
export async function contractFaults(source) {
  const config = await createConfig(RULES);
  const problems = await lintFromString({ source, config });
  return problems.map(({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer}: ${message}`);
}
