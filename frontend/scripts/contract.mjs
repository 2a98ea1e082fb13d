// The API's contract follows the rules for OpenAPI documents.
import { readFileSync } from 'node:fs';
import { contractFaults } from './contract-check.mjs';

const faults = await contractFaults(readFileSync('../openapi.yaml', 'utf8'));
for (const fault of faults) {
  console.error(`openapi.yaml: ${fault}`);
}
process.exit(faults.length > 0 ? 1 : 0);
