import { exampleTests } from './example-tests.ts';

exampleTests('rspec');
exampleTests('minitest');
