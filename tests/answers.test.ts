// One file for all that is asked of every answer: making them takes seconds, and a test file shares nothing with others.
import './guide/every-answer';
import './rules/content/answers';
import './schemas/answers';
