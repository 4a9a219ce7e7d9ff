import { exampleTests } from './example-tests.ts';

exampleTests('surefire');
exampleTests('rspec');
exampleTests('minitest');
