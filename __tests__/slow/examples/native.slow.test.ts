import { exampleTests } from './example-tests.ts';

exampleTests('go');
exampleTests('cargo');
exampleTests('googletest');
