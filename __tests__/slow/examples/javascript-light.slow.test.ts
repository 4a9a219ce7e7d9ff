import { exampleTests } from './example-tests.ts';

exampleTests('mocha');
exampleTests('node-test');
exampleTests('tap');
