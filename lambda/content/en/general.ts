export { bloodTest, doctor, supplements } from './general/care';
export { basics, night, overview } from './general/cramps';
export { prevention } from './general/prevention';
export { causesGeneral, evidence, remediesGeneral } from './general/proof';
