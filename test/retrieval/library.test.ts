import { openLocalLibrary } from '../../src/retrieval/library-open.ts';
import { describeLibrary } from '../support/library-contract.ts';

describeLibrary('The embedded store in memory', (parts) => Promise.resolve(openLocalLibrary({ file: ':memory:', parts })));
