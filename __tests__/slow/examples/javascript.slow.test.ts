import { exampleTests } from './example-tests.ts';

exampleTests('jest');
exampleTests('vitest');
