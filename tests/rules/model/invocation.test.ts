import { checkModel, modelOf } from './checkModel';
import { invocation } from './invocation';

const called = (name: string) => modelOf([], [], name);

checkModel('the invocation name', invocation, {
  refuses: Object.fromEntries(
    [
      'Leg Cramp Guide',
      'cramps',
      'open leg cramps',
      'leg cramp skill',
      'the cramps',
      'leg cramp 2',
      'leg cramp cure',
    ].map((name) => [name, called(name)]),
  ),
  allows: { 'leg cramp guide': called('leg cramp guide'), "sam's leg guide": called("sam's leg guide") },
});
