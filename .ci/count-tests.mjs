// Sums vitest's JSON reports: `node count-tests.mjs BROKEN_STEPS TESTS_FAILED REPORT…`. Runs on whatever Node the
// machine has, because it must also speak when the installation failed.
import { existsSync, readFileSync } from 'node:fs';

const [broken, testsFailed, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;

for (const report of reports.filter((path) => existsSync(path))) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  for (const file of testResults) {
    const outcomes = file.assertionResults.map((test) => test.status);
    passed += outcomes.filter((status) => status === 'passed').length;
    failed += outcomes.filter((status) => status === 'failed').length;
    skipped += outcomes.filter((status) => status !== 'passed' && status !== 'failed').length;
    // A file that breaks while loading has no tests to report; it must not pass for an empty one.
    if (file.status === 'failed' && !outcomes.includes('failed')) failed += 1;
  }
}

// A run that failed without a failing test (no report, an error between tests) is a failure all the same.
if (testsFailed !== '0' && failed === 0) failed += 1;
failed += Number(broken);

if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
