import { exampleTests } from './example-tests.ts';

exampleTests('surefire', 12); // each run starts Maven and a JVM
