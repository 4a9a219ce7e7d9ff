import { exampleTests } from './example-tests.ts';

exampleTests('pytest');
exampleTests('unittest');
