// One file: both look at the answers to every intent with every value, which take seconds to make.
import './voice';
import './health';
